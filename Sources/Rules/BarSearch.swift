import PlacementDomain

/// Finds which requirements take which places from whom: one bar for each requirement, period and kind of place.
struct BarSearch {
  private let session: BoundSession
  private let causes: [Eligibility.Cause]
  /// The column of each case of each rule, in the order of variants; nil for rules that never take places away.
  private let columns: [[Int]?]
  /// What no rule book decides; the first columns.
  private let fixed: [Eligibility.Bar]

  init(_ session: BoundSession) {
    self.session = session
    let scenario = session.scenario
    fixed = DestinationOpen.bars(in: scenario) + ReservedSeats.bars(in: scenario)
    var causes = fixed.map { Eligibility.Cause($0.reason, places: $0.places, rotations: $0.rotations) }
    var columns: [[Int]?] = []
    for rule in session.rules {
      guard rule.requirement.severity == .block else {
        columns.append(nil)
        continue
      }
      // By period first, so that reasons come in that order.
      let ordered = rule.variants.indices.flatMap { variant in
        rule.variants[variant].cases.indices.map { (variant, $0) }
      }.sorted {
        let (left, right) = (rule.variants[$0.0].cases[$0.1], rule.variants[$1.0].cases[$1.1])
        return (left.period, $0.0) < (right.period, $1.0)
      }
      var own = rule.variants.map { Array(repeating: 0, count: $0.cases.count) }
      for (variant, position) in ordered {
        let one = rule.variants[variant].cases[position]
        own[variant][position] = causes.count
        causes.append(
          Eligibility.Cause(.unmet(rule.key, one.period), places: one.places, rotations: rule.rotations))
      }
      columns.append(own.flatMap { $0 })
    }
    self.causes = causes
    self.columns = columns
  }

  /// What they leave.
  func eligibility() -> Eligibility {
    let scenario = session.scenario
    let shared = sharedRows()
    let words = (causes.count + 63) / 64
    let concerned = BitRows(rows: scenario.students.count, columns: causes.count) { bits in
      nonisolated(unsafe) let bits = bits
      StudentRanges.forEach(scenario.students.count) { students in
        for position in students {
          let row = UnsafeMutableBufferPointer(rebasing: bits[position * words..<(position + 1) * words])
          for (column, bar) in fixed.enumerated() where bar.students[position] { row.set(column) }
          write(Student.Ordinal(position), shared, to: row)
        }
      }
    }
    return Eligibility(
      places: scenario.places.count, rotations: scenario.rotations.count, causes: causes, concerned: concerned
    )
  }

  private func write(
    _ student: Student.Ordinal, _ shared: [[[Int]]], to row: UnsafeMutableBufferPointer<UInt64>
  ) {
    guard !session.rules.isEmpty else { return }
    let file = session.file(of: student)
    let school = file.person.school.map { $0.position + 1 } ?? 0
    for (number, rule) in session.rules.enumerated() where rule.concerns(student) {
      guard let columns = columns[number] else { continue }
      if session.isDecidedBySchool(number, for: file) {
        for column in shared[number][school] { row.set(column) }
      } else {
        unmet(number, file, columns) { row.set($0) }
      }
    }
  }

  /// The columns of a rule that concern a student.
  private func unmet(_ number: Int, _ file: StudentFile, _ columns: [Int], _ found: (Int) -> Void) {
    guard let days = session.days else { return }
    let rule = session.rules[number]
    var position = 0
    for variant in rule.variants {
      let timeline = rule.timeline(number, of: file, at: variant.facts, over: days, explained: false)
      for one in variant.cases {
        if timeline.status(over: one.period, rule.requirement.timing) == .unmet { found(columns[position]) }
        position += 1
      }
    }
  }

  /// For rules that leave students out: their columns by school, 0 for students of none.
  private func sharedRows() -> [[[Int]]] {
    session.rules.indices.map { number in
      guard let columns = columns[number], session.rules[number].aspects.leaveStudentsOut else { return [] }
      return (0...session.scenario.agencies.count).map { school in
        var found: [Int] = []
        unmet(number, .of(school: school == 0 ? nil : .init(school - 1)), columns) { found.append($0) }
        return found
      }
    }
  }
}

extension StudentFile {
  /// Somebody of a school of whom nothing else is known.
  static func of(school: Agency.Ordinal?) -> StudentFile {
    StudentFile(Student(id: .init(""), school: school), rows: [])
  }
}

extension UnsafeMutableBufferPointer<UInt64> {
  fileprivate func set(_ column: Int) { self[column / 64] |= 1 << UInt64(column % 64) }
}
