import PlacementDomain

extension SessionDraft {
  /// What happened to the session. Needs every table an event may name; the order of rows is that of their days, then
  /// of the file.
  func readEvents(_ reader: TableReader) {
    let targets = TargetResolver(self)
    while reader.next() {
      let day = reader.required(.at) == nil ? nil : reader.day(.at)
      let kind = reader.required(.event) == nil ? nil : reader.choice(.event, ClosedValues.event)
      if let day, let session = sessionSpan, !session.contains(day) {
        reader.report(.eventOutside(first: session.first.description, last: session.last.description), .at)
      }
      guard let kind, let happening = happening(kind, reader, targets), let day, !reader.isRejected else {
        continue
      }
      events.append(EventDraft(event: SessionEvent(day, happening), line: reader.line))
    }
  }

  private func happening(
    _ kind: SessionEvent.Happening.Kind, _ reader: TableReader, _ targets: TargetResolver
  ) -> SessionEvent.Happening? {
    func place() -> Place.ID? {
      guard reader.required(.target) != nil else { return nil }
      return number(.target, .place, in: \.places, reader).map { Place.ID(places.id($0)) }
    }
    func student(_ column: ColumnName) -> Student.ID? {
      guard reader.required(column) != nil else { return nil }
      return number(column, .student, in: \.students, reader).map { Student.ID(students.id($0)) }
    }
    func whole(_ bounds: ClosedRange<Int>) -> Int? {
      reader.required(.value) == nil ? nil : reader.integer(.value, bounds)
    }
    switch kind {
    case .sent: return place().map { .sent($0) }
    case .accepted:
      guard let place = place() else { return nil }
      return reader.text(.value) == nil
        ? .accepted(place, seats: nil) : whole(1...30_000).map { .accepted(place, seats: $0) }
    case .refused: return place().map { .refused($0) }
    case .unanswered: return place().map { .unanswered($0) }
    case .redirected:
      guard let place = place(), reader.required(.value) != nil,
        let number = number(.value, .destination, in: \.destinations, reader)
      else { return nil }
      return .redirected(place, to: Destination.ID(destinations.id(number)))
    case .closed, .reopened:
      guard let target = targets.resolve(.target, reader, kinds: TargetKind.allCases) else { return nil }
      let name = TargetName(target.kind.name, targets.id(target))
      return kind == .closed ? .closed(name) : .reopened(name)
    case .seats:
      guard let place = place(), let change = whole(-30_000...30_000) else { return nil }
      guard change != 0 else {
        reader.report(.eventChangesNothing, .value)
        return nil
      }
      return .seats(place, by: change)
    case .leave:
      guard reader.required(.target) != nil,
        let number = number(.target, .preceptor, in: \.preceptors, reader)
      else {
        return nil
      }
      let preceptor = Preceptor.ID(preceptors.id(number))
      return reader.text(.value) == nil
        ? .leave(preceptor, until: nil) : reader.day(.value).map { .leave(preceptor, until: $0) }
    case .withdrawn: return student(.target).map { .withdrawn($0) }
    case .joined:
      guard let id = reader.required(.target), let like = student(.value) else { return nil }
      if students.find(id) != nil {
        reader.report(.eventStudentExists, .target)
        return nil
      }
      return .joined(Student.ID(id), like: like)
    case .postponed:
      guard let place = place(), reader.required(.value) != nil,
        let number = number(.value, .block, in: \.blocks, reader)
      else { return nil }
      return .postponed(place, to: Block.ID(blocks.id(number)))
    case .expired, .renewed:
      guard let student = student(.target), let word = reader.required(.value) else { return nil }
      guard let name = EvidenceKind.builtIn.first(where: { $0.name == word })?.name else {
        reader.report(.eventEvidenceUnknown(names: EvidenceKind.builtIn.map(\.name)), .value)
        return nil
      }
      return kind == .expired ? .expired(student, evidence: name) : .renewed(student, evidence: name)
    case .offered: return offered(reader)
    case .round: return .round
    }
  }

  /// `B2 D8 3`: block, shift and seats.
  private func offered(_ reader: TableReader) -> SessionEvent.Happening? {
    guard reader.required(.target) != nil, let text = reader.required(.value),
      let destination = number(.target, .destination, in: \.destinations, reader)
    else { return nil }
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 3, let seats = Int(words[2]), (1...30_000).contains(seats) else {
      reader.report(.eventOfferWrong, .value)
      return nil
    }
    guard let block = number(.value, .block, in: \.blocks, reader, id: words[0]) else { return nil }
    guard let shift = shift(named: words[1]) else {
      let ids = Array(shifts.ids) + SessionFormat.builtInShiftAliases.keys.sorted()
      if shifts.isClosed { reportUnknown(words[1], .shift, .value, reader, among: ids) }
      return nil
    }
    return .offered(
      Destination.ID(destinations.id(destination)), block: Block.ID(blocks.id(block)),
      shift: ShiftCode.ID(shifts.id(shift)), seats: seats)
  }
}

/// An event, and where it stands.
struct EventDraft {
  let event: SessionEvent
  let line: Int
}

extension TargetKind {
  /// The kind of a name.
  fileprivate var name: TargetName.Kind {
    switch self {
    case .destination: .destination
    case .place: .place
    case .service: .service
    case .site: .site
    case .discipline: .discipline
    case .shift: .shift
    case .block: .block
    case .agency: .agency
    case .preceptor: .preceptor
    }
  }
}
