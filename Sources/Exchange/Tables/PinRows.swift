import PlacementDomain

extension SessionDraft {
  /// The rotation a text means for a student, nil when unknown or ambiguous (reported). A bare name that
  /// several courses use means the one the student is in.
  func rotation(_ text: String, of student: Int?, _ reader: TableReader) -> Int? {
    guard let rotations, case let named = rotations.named(text), !named.isEmpty else {
      let ids = (rotations?.rows.indices).map { $0.map { rotations!.id($0, courses: courses) } } ?? []
      if coursesAreKnown { reportUnknown(text, .rotation, .rotation, reader, among: ids) }
      return nil
    }
    if named.count == 1 { return named[0] }
    let needed = Set(student.map { neededRotations[$0] } ?? [])
    let own = named.filter(needed.contains)
    if own.count == 1 { return own[0] }
    reader.report(
      .ambiguous(.rotation, candidates: named.map { rotations.id($0, courses: courses) }), .rotation)
    return nil
  }

  /// Decisions already taken. Needs what wishes need, and enrolments.
  func readPins(_ reader: TableReader) {
    let targets = TargetResolver(self)
    while reader.next() {
      let student =
        reader.required(.student) == nil ? nil : number(.student, .student, in: \.students, reader)
      let target = targets.resolve(.target, reader, kinds: TargetKind.allCases)
      let mode = reader.choice(.mode, ClosedValues.pin) ?? .fix
      let given = reader.text(.rotation)
      var rotation = given.flatMap { self.rotation($0, of: student, reader) }
      guard let student, let target, !reader.isRejected, students.isClosed, coursesAreKnown else { continue }
      let needed = neededRotations[student]
      if needed.isEmpty || rotation.map({ !needed.contains($0) }) ?? false {
        reader.report(.rotationNotNeeded, given == nil ? .student : .rotation, severity: .warning)
        continue
      }
      if mode == .fix, given == nil {
        guard needed.count == 1 else {
          let ids = needed.map { rotations?.id($0, courses: courses) ?? "" }.sorted { $0.precedesInBytes($1) }
          reader.report(.rotationNeeded(rotations: ids), .rotation)
          continue
        }
        rotation = needed[0]
      }
      pins.append(PinDraft(student: student, rotation: rotation, target: target, mode: mode))
    }
  }
}
