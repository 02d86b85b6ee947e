import PlacementDomain

// What the columns of a row say.

extension EventReading {
  /// What a row tells; nil where its target or value is missing or wrong (reported).
  func happening(_ kind: SessionEvent.Happening.Kind, on day: Day?) -> SessionEvent.Happening? {
    switch kind {
    case .sent: place().map { .sent($0) }
    case .accepted: accepted()
    case .refused: place().map { .refused($0) }
    case .redirected: both(place(), name(.destination, .value)) { .redirected($0, to: .init($1)) }
    case .unanswered: place().map { .unanswered($0) }
    case .closed: target().map { .closed($0) }
    case .reopened: target().map { .reopened($0) }
    case .seats: both(place(), seatChange()) { .seats($0, by: $1) }
    case .leave: leave(from: day)
    case .withdrawn: student(.target).map { .withdrawn($0) }
    case .joined: both(newcomer(), student(.value)) { .joined($0, like: $1) }
    case .postponed: both(place(), name(.block, .value)) { .postponed($0, to: .init($1)) }
    case .expired: both(student(.target), evidence()) { .expired($0, evidence: $1) }
    case .renewed: both(student(.target), evidence()) { .renewed($0, evidence: $1) }
    case .offered:
      both(name(.destination, .target), offer()) { destination, offer in
        .offered(
          .init(destination), block: .init(offer.block), shift: .init(offer.shift), seats: offer.seats)
      }
    case .round: .round
    }
  }

  /// Warns of a cell that says nothing about such an event.
  func noticeUnused(_ kind: SessionEvent.Happening.Kind) {
    let column: ColumnName
    switch kind {
    case .sent, .refused, .unanswered, .closed, .reopened, .withdrawn: column = .value
    case .round: column = reader.text(.target) == nil ? .value : .target
    default: return
    }
    guard reader.text(column) != nil else { return }
    // It may be a remark on a person in the wrong column.
    reader.report(.eventCellNotUsed(kind), column, value: "", severity: .warning)
  }

  private func both<One, Other>(
    _ one: One?, _ other: Other?, _ make: (One, Other) -> SessionEvent.Happening
  ) -> SessionEvent.Happening? {
    guard let one, let other else { return nil }
    return make(one, other)
  }

  private func accepted() -> SessionEvent.Happening? {
    let seats = reader.integer(.value, 1...Place.mostSeats)
    return place().map { .accepted($0, seats: seats) }
  }

  private func leave(from first: Day?) -> SessionEvent.Happening? {
    let last = reader.day(.value)
    if let first, let last, last < first {
      reader.report(.endsBeforeStart(start: first.description), .value)
    }
    return name(.preceptor, .target).map { .leave(.init($0), until: last) }
  }

  // MARK: Things

  private func place() -> Place.ID? { name(.place, .target).map { .init($0) } }

  /// The id of the thing of one kind that a column names.
  private func name(_ kind: TargetKind, _ column: ColumnName) -> String? {
    reader.required(column).flatMap { name(kind, $0, column) }
  }

  /// The id of the thing of one kind that a text names.
  private func name(_ kind: TargetKind, _ text: String, _ column: ColumnName) -> String? {
    let outcome = targets.resolve(text, kinds: [kind])
    switch outcome {
    case .one(let target) where target.kind == kind: return targets.id(target)
    case .unknowable: return nil
    case .several: _ = targets.take(outcome, of: text, column, position: nil, reader, kinds: [kind])
    case .one, .none:
      let isWorthIt = draft.problems.canSuggest(for: .unknownID(kind.thing, suggestions: []))
      let (bare, ids) = targets.candidates(for: text, kind.thing, kinds: isWorthIt ? [kind] : [])
      draft.reportUnknown(bare, kind.thing, column, reader, among: ids)
    }
    return nil
  }

  /// What is closed or opened, at any level.
  private func target() -> TargetName? {
    targets.resolve(.target, reader, kinds: TargetKind.allCases).map { targets.name(of: $0) }
  }

  // MARK: Students

  /// A student. Who is not in the table may be one who joins, on any row: the sequence tells.
  private func student(_ column: ColumnName) -> Student.ID? {
    reader.required(column).map { text in
      .init(draft.students.find(text).map { draft.students.id($0) } ?? text)
    }
  }

  /// A number nobody has yet.
  private func newcomer() -> Student.ID? {
    guard let text = reader.required(.target) else { return nil }
    guard draft.students.find(text) == nil else {
      reader.report(.eventStudentExists, .target, value: PersonalText.looksLikeName(text) ? "" : text)
      return nil
    }
    return .init(text)
  }

  // MARK: Values

  /// Seats more, or fewer where negative; never 0.
  private func seatChange() -> Int? {
    guard let text = reader.required(.value) else { return nil }
    let bounds = -Place.mostSeats...Place.mostSeats
    guard let change = NumberText.integer(text.hasPrefix("+") ? String(text.dropFirst()) : text),
      bounds.contains(change)
    else {
      reader.report(.numberWrong(least: bounds.lowerBound, most: bounds.upperBound), .value)
      return nil
    }
    if change == 0 { reader.report(.eventChangesNothing, .value) }
    return change
  }

  /// The kind of what does not hold any more, or holds again.
  private func evidence() -> String? {
    reader.required(.value) == nil ? nil : reader.choice(.value, ClosedValues.evidenceKind)?.name
  }

  /// `BLOCK SHIFT SEATS`; names may have spaces of their own.
  private func offer() -> (block: String, shift: String, seats: Int)? {
    guard let text = reader.required(.value) else { return nil }
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 2, let seats = NumberText.integer(words[words.count - 1]),
      (1...Place.mostSeats).contains(seats)
    else {
      reader.report(.eventOfferWrong, .value)
      return nil
    }
    let names = words.dropLast()
    for middle in 1..<names.count {
      if let block = draft.blocks.find(names[..<middle].joined(separator: " ")),
        let shift = draft.shift(named: names[middle...].joined(separator: " "))
      {
        return (draft.blocks.id(block), draft.shifts.id(shift), seats)
      }
    }
    guard names.count == 2 else {
      reader.report(.eventOfferWrong, .value)
      return nil
    }
    _ = (name(.block, names[0], .value), name(.shift, names[1], .value))
    return nil
  }
}
