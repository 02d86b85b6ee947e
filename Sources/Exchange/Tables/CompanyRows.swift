import PlacementDomain

extension SessionDraft {
  /// When students cannot come. Needs students.
  func readAvailability(_ reader: TableReader) {
    var lines: [Int: [Unavailability: Int]] = [:]
    while reader.next() {
      let student =
        reader.required(.student) == nil ? nil : number(.student, .student, in: \.students, reader)
      let span = reader.span(.from, .to)
      let weekdays = reader.weekdays(.days)
      let periods = periods(.periods, reader)
      guard let student, let span, !reader.isRejected else { continue }
      let value = Unavailability(span: span, weekdays: weekdays, periods: periods)
      if let first = lines[student]?[value] {
        reader.report(.rowTwice(firstLine: first), .from)
        continue
      }
      lines[student, default: [:]][value] = reader.line
      if let session = sessionSpan, !session.overlaps(span) { reader.noteOutside(session, span, .from, .to) }
      unavailability.append(UnavailabilityDraft(student: student, value: value))
    }
  }

  /// Day, evening and night, nil when blank or wrong (reported).
  func periods(_ column: ColumnName, _ reader: TableReader) -> Periods? {
    guard let text = reader.text(column) else { return nil }
    if let periods = PeriodsText.parse(text) { return periods }
    reader.report(.periodsWrong, column)
    return nil
  }

  /// Students who go together or apart. Needs students and enrolments.
  func readPairs(_ reader: TableReader) {
    var lines: [PairDraft: (relation: Pair.Relation, line: Int)] = [:]
    while reader.next() {
      let student =
        reader.required(.student) == nil ? nil : number(.student, .student, in: \.students, reader)
      let other = reader.required(.other) == nil ? nil : number(.other, .student, in: \.students, reader)
      if reader.text(.relation) == nil { reader.report(.valueMissing, .relation) }
      let relation = reader.choice(.relation, ClosedValues.relation)
      let same = reader.choice(.same, ClosedValues.dimension) ?? .place
      let rotation = reader.text(.rotation).flatMap { self.rotation($0, of: student, reader) }
      if let student, student == other { reader.report(.pairWithItself, .other) }
      guard let student, let other, let relation, !reader.isRejected else { continue }
      // Both relations of one pair are looked up under one key.
      let key = PairDraft(
        student: min(student, other), other: max(student, other), relation: .together, same: same,
        rotation: rotation)
      if let first = lines[key] {
        let isSame = first.relation == relation
        reader.report(
          isSame ? .rowTwice(firstLine: first.line) : .rowContradicted(firstLine: first.line), .relation)
        continue
      }
      lines[key] = (relation, reader.line)
      guard students.isClosed, coursesAreKnown else { continue }
      let common = Set(neededRotations[student]).intersection(neededRotations[other])
      if common.isEmpty || rotation.map({ !common.contains($0) }) ?? false {
        reader.report(.pairShareNothing, rotation == nil ? .other : .rotation, severity: .warning)
      }
      pairs.append(
        PairDraft(student: student, other: other, relation: relation, same: same, rotation: rotation))
    }
  }
}
