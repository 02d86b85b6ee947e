import PlacementDomain

extension SessionDraft {
  /// Teachers of groups. Needs disciplines.
  func readInstructors(_ reader: TableReader) {
    while reader.next() {
      let number = declare(.instructor, .instructor, in: \.instructors, reader)
      let weekdays = reader.weekdays(.days)
      let disciplines = reader.list(.disciplines).map { discipline($0, reader) }
      let groups = reader.integer(.groups, 1...1000)
      guard let number, !reader.isRejected else { continue }
      instructors[number] = InstructorDraft(
        weekdays: weekdays, disciplines: disciplines, groups: groups ?? 1)
    }
    instructors.isClosed = true
  }

  /// Limits over places. Needs places.
  func readCapacity(_ reader: TableReader) {
    let targets = TargetResolver(self)
    var lines: [[Int]: (limits: [Int?], line: Int)] = [:]
    while reader.next() {
      let target = targets.resolve(.target, reader, kinds: [.destination, .service, .site])
      let block = number(.block, .block, in: \.blocks, reader)
      let periods = periods(.period, reader)
      let school = agency(.school, reader)
      let limits = [ColumnName.students, .groups, .atLeast].map { reader.integer($0, 0...30_000) }
      if [ColumnName.students, .groups, .atLeast].allSatisfy({ reader.text($0) == nil }) {
        reader.report(.oneOfMissing(columns: ["students", "groups", "at_least"]), .students)
      }
      guard let target, !reader.isRejected else { continue }
      let key = [
        Int(target.kind.rawValue), Int(target.number), block ?? -1, periods.map { Int($0.rawValue) } ?? -1,
        school ?? -1,
      ]
      if let first = lines[key] {
        let isSame = first.limits == limits
        reader.report(
          isSame ? .rowTwice(firstLine: first.line) : .rowContradicted(firstLine: first.line), .target)
        continue
      }
      lines[key] = (limits, reader.line)
      capacities.append(
        CapacityDraft(
          target: target, block: block, periods: periods, school: school, students: limits[0],
          groups: limits[1], atLeast: limits[2]))
    }
  }

  /// Remarks on a place of a teacher: one who does not teach then or there.
  func checkInstructor(_ place: PlaceDraft, _ reader: TableReader) {
    guard let instructor = place.instructor.flatMap({ instructors[$0] }) else { return }
    let days = place.weekdays ?? blocks[place.block]?.weekdays
    let isThere = instructor.weekdays.map { own in days.map(own.isSuperset) ?? true } ?? true
    let discipline = destinations[place.destination]?.discipline
    let knowsIt = instructor.disciplines.isEmpty || discipline.map(instructor.disciplines.contains) ?? true
    if !isThere || !knowsIt { reader.report(.instructorUnsuited, .instructor, severity: .warning) }
  }
}
