import PlacementDomain

/// Asks every rule once of every student, for who may take which place and, where it is looked for, for what is to
/// be found of them.
struct RulePass {
  let session: BoundSession
  let usable: UsablePlaces
  let columns: BarColumns
  /// Nil: only who may take which place.
  let search: FindingSearch?

  /// What there is to find, and who may take which place as rows of `columns`.
  func run() -> (concerned: BitRows, found: FindingSearch.Found) {
    let students = session.scenario.students.count
    let words = (columns.causes.count + 63) / 64
    var parts: [FindingSearch.Found] = []
    let concerned = BitRows(rows: students, columns: columns.causes.count) { bits in
      nonisolated(unsafe) let bits = bits
      parts = StudentRanges.map(students) { range in
        var list = search.map(FindingList.init)
        var schools = SchoolStandings()
        for position in range {
          let row = UnsafeMutableBufferPointer(rebasing: bits[position * words..<(position + 1) * words])
          read(Student.Ordinal(position), into: row, &list, &schools)
        }
        return list?.found ?? .init()
      }
    }
    return (concerned, FindingSearch.Found(parts))
  }

  private func read(
    _ student: Student.Ordinal, into row: UnsafeMutableBufferPointer<UInt64>, _ list: inout FindingList?,
    _ schools: inout SchoolStandings
  ) {
    columns.setFixed(student, in: row)
    guard let days = session.days, !session.rules.isEmpty else { return }
    let span = search?.span(around: days) ?? days
    let file = session.file(of: student)
    let group = Int(usable.group[student.position])
    let cases = search?.cases(of: group)
    for number in session.rules.indices where session.rules[number].concerns(student) {
      func found() -> StudentStanding {
        self.standing(number, of: file, in: cases?[number], over: span, home: days.first)
      }
      let isOfSchool = session.isDecidedBySchool(number, for: file)
      let standing =
        isOfSchool ? schools.standing(number, group, file.person.school, found) : found()
      columns.set(standing.barred, of: number, in: row)
      if let cases {
        list?.add(standing, number, of: student, group, in: cases[number], runsOut: !isOfSchool)
      }
    }
    list?.endStudent()
  }

  /// `cases`: those the student could use; nil: what they are does not matter.
  private func standing(
    _ number: Int, of file: StudentFile, in cases: GroupCases?, over span: DaySpan, home: Day
  ) -> StudentStanding {
    let rule = session.rules[number]
    var standing = StudentStanding()
    var end = 0
    for variant in rule.variants {
      let own = end..<end + variant.cases.count
      end = own.upperBound
      let isOfUse = cases?.used.hasOne(of: own) ?? false
      guard isOfUse || rule.takesPlaces,
        let timeline = rule.timelineUnlessMet(
          number, of: file, at: variant.facts, over: span, home: home, explained: isOfUse)
      else { continue }
      for position in own {
        standing.read(
          timeline, of: rule, over: variant.cases[position - own.lowerBound].period, case: position,
          isUsable: cases?.used.contains(position) ?? false)
      }
      if isOfUse, let search { standing.readExpiry(timeline, on: search.on, until: search.until) }
    }
    return standing
  }
}

/// How students of a school stand with rules that ask nothing else of them, found once.
private struct SchoolStandings {
  private struct Key: Hashable {
    let rule: Int
    let group: Int
    let school: Agency.Ordinal?
  }

  private var known: [Key: StudentStanding] = [:]

  mutating func standing(
    _ rule: Int, _ group: Int, _ school: Agency.Ordinal?, _ find: () -> StudentStanding
  ) -> StudentStanding {
    let key = Key(rule: rule, group: group, school: school)
    if let known = known[key] { return known }
    let standing = find()
    known[key] = standing
    return standing
  }
}
