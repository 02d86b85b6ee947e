import Testing

@testable import PlacementDomain

/// Changes to try on a session, each through its own door.
@Suite struct WhatIfTests {
  /// A session with something in every property.
  static let full: Scenario = {
    var scenario = WholeSession().scenario
    let book = RuleBook(
      id: .init("book"), version: "1", title: LocalText(french: "L", english: "B"),
      parameters: [
        RuleParameter(
          name: "count", value: .count(2), source: RuleSource(text: LocalText(french: "s", english: "s")))
      ], requirements: [], digest: "sha256:1")
    scenario.courses = Table([Course(id: .init("C1")), Course(id: .init("C2"))])
    scenario.rotations = Table([
      Rotation(id: .init("R1"), course: .init(0), disciplines: [.init(0)], blocks: [.init(0)]),
      Rotation(id: .init("R2"), course: .init(1), disciplines: [], blocks: []),
    ])
    let key = RequirementKey(book: book.id, id: "x")
    func waiver(_ bearer: Waiver.Bearer) -> Waiver {
      Waiver(bearer: bearer, requirement: key, span: WholeSession.week, reason: "r", signer: "s")
    }
    scenario.prerequisites = Prerequisites(
      books: Table([book]), everywhere: [.init(0)], terms: Table([Term(id: .init("t"))]),
      evidence: Grouped([
        [Evidence(kind: .certification, detail: .init(0))], [Evidence(kind: .certification)],
      ]),
      waivers: [
        waiver(.student(.init(0))), waiver(.student(.init(1))), waiver(.destination(.init(0))),
      ], agreements: [Agreement(agency: .init(1), school: .init(0), until: WholeSession.monday)])
    scenario.instructors = Table([Instructor(id: .init("I"))])
    scenario.capacities = [Capacity(target: .site(.init(0)), students: 3)]
    scenario.pairs = [Pair(.init(0), .init(1), .apart)]
    scenario.openingLinks = [.together([.init(0), .init(1)])]
    return scenario
  }()

  private func apply(_ changes: ScenarioChange...) throws -> Scenario {
    try Self.full.applying(WhatIf(name: "t", changes: changes), books: Shelf())
  }

  private func failure(_ changes: ScenarioChange...) -> InapplicableChange? {
    do throws(InapplicableChange) {
      _ = try Self.full.applying(WhatIf(name: "t", changes: changes), books: Shelf())
      return nil
    } catch {
      return error
    }
  }

  /// Reads any book again, with the figures it was given; refuses a figure of 13.
  struct Shelf: RuleBookShelf {
    func book(_ id: RuleBook.ID, figures: [String: RuleValue], reason: String) -> RuleBook? {
      guard figures["count"] != .count(13) else { return nil }
      let source = RuleSource(text: LocalText(french: reason, english: reason))
      return RuleBook(
        id: id, version: "1", title: LocalText(french: "L", english: "B"),
        parameters: figures.map { RuleParameter(name: $0.key, value: $0.value, source: source) },
        requirements: [], digest: "sha256:2")
    }
  }

  @Test func `the session of these tests has something in every property`() {
    for (name, lines) in ScenarioLines(Self.full).lines { #expect(!lines.isEmpty, "\(name)") }
  }

  @Test func `no change leaves the session as it is`() throws {
    #expect(ScenarioLines(try apply()).differing(from: ScenarioLines(Self.full)).isEmpty)
  }

  /// One of each kind, and the properties it may touch.
  static let kinds: [(ScenarioChange, Set<String>)] = [
    (.close(.init(.site, "T1"), from: nil, to: nil), ["closures"]),
    (.seats(.init("P1"), by: -1), ["places"]), (.refuse(.init("P2")), ["places"]),
    (.withdraw(.init("S1")), ["needs", "pins"]),
    (.parameter(.init("book"), name: "count", value: .count(3)), ["prerequisites.books"]),
    (.goals([GoalRequest(.greedy)]), ["goals"]), (.setting(.seats(.all)), ["rules"]),
    (.setting(.unranked(.forbid)), ["rules"]), (.setting(.noRepeat(.none)), ["rules"]),
    (.setting(.rest(minutes: nil)), ["rules"]), (.setting(.week(minutes: 600)), ["rules"]),
    (.setting(.nightsInRow(1)), ["rules"]), (.setting(.mostNights(0)), ["rules"]),
    (.setting(.mostWeekends(1)), ["rules"]), (.setting(.spacing(days: 3)), ["rules"]),
    (.setting(.atLeastOne([.init("C1")])), ["rules"]), (.setting(.hours(.net)), ["rules"]),
    (.setting(.plannedWeight(0)), ["rules"]), (.setting(.toldWeight(8)), ["rules"]),
    (.limit(limit(.site, "T1", students: 2)), ["capacities"]),
  ]

  static func limit(_ kind: TargetName.Kind, _ id: String, students: Int) -> LimitChange {
    var limit = LimitChange(target: .init(kind, id))
    limit.set = [.students: students]
    return limit
  }

  @Test(arguments: kinds) func `a change touches what it speaks of and nothing else`(
    _ change: ScenarioChange, _ touched: Set<String>
  ) throws {
    #expect(ScenarioLines(try apply(change)).differing(from: ScenarioLines(Self.full)) == touched)
    #expect(try apply(change).digest() != Self.full.digest())
  }

  // MARK: Each kind

  @Test func `a closure without dates lasts from the first to the last day of the blocks`() throws {
    let target = TargetName(.destination, "D2")
    let (from, to) = (WholeSession.monday.advanced(by: 2), WholeSession.monday.advanced(by: 4))
    func span(_ from: Day?, _ to: Day?) throws -> DaySpan? {
      try apply(.close(target, from: from, to: to)).closures.first { $0.target == .destination(.init(1)) }?
        .span
    }
    #expect(try span(nil, nil) == WholeSession.week)
    #expect(try span(from, nil) == DaySpan(from, WholeSession.week.last))
    #expect(try span(nil, to) == DaySpan(WholeSession.week.first, to))
    #expect(try span(from, to) == DaySpan(from, to))
    #expect(failure(.close(target, from: to, to: from))?.reason == .endsBeforeStart(from: to, to: from))
  }

  @Test func `seats are added and removed, down to what the place needs to open`() throws {
    #expect(try apply(.seats(.init("P1"), by: 4)).places[0].seats == 7)
    #expect(try apply(.seats(.init("P1"), by: -1)).places[0].seats == 2)
    #expect(try apply(.seats(.init("P2"), by: -1)).places[1].seats == 0)
    for (change, seats) in [(-2, 1), (30_000, 30_003), (Int.max, Int.max), (Int.min, Int.min + 3)] {
      #expect(
        failure(.seats(.init("P1"), by: change))?.reason
          == .seatsImpossible(.init("P1"), seats: seats, least: 2), "\(change)")
    }
  }

  @Test func `a refused place counts no more, and cannot be refused twice`() throws {
    let trial = try apply(.refuse(.init("P1")))
    #expect(!trial.counts(.init(0)) && Self.full.counts(.init(0)))
    let twice = failure(.refuse(.init("P1")), .refuse(.init("P1")))
    #expect(twice == InapplicableChange(position: 1, reason: .changesNothing))
  }

  @Test func `a student who withdraws needs nothing, and decisions about him or her fall`() throws {
    let trial = try apply(.withdraw(.init("S1")))
    #expect(trial.needs[.init(0)].isEmpty && trial.needs[.init(1)] == Self.full.needs[.init(1)])
    #expect(trial.pins.map(\.student) == [.init(1)])
    #expect(trial.worstRank == Self.full.worstRank)
  }

  @Test(arguments: ["S0", "S10", "S3"])
  func `a student who is added moves everything of the others with them`(_ id: String) throws {
    var student = NewStudent(id: .init(id))
    student.courses = [.init("C2")]
    student.school = .init("A2")
    student.wishes = [
      .init(target: .init(.place, "P2"), rank: 7), .init(target: .init(.site, "T1"), rank: nil),
    ]
    let trial = try apply(.add(student))
    let (before, after) = (ScenarioLines(Self.full), ScenarioLines(trial))
    for (name, lines) in after.without(id) where !["students", "worstRank"].contains(name) {
      #expect(lines == before.lines[name], "\(name)")
    }
    let ordinal = try #require(trial.students.ordinal(of: .init(id)))
    #expect(trial.students.count == 3 && trial.students[ordinal].school == .init(1))
    #expect(Array(trial.needs[ordinal]) == [.init(1)])
    #expect(Set(trial.wishes[ordinal].map(\.rank)) == [7, nil] && trial.worstRank == 7)
    #expect(trial.history[ordinal].isEmpty && trial.prerequisites.evidence[ordinal].isEmpty)
  }

  @Test func `a student added to a session without courses needs its only rotation`() throws {
    let scenario = Scenario(
      session: Session(id: "H26"), students: Table([]), sites: Table([]), destinations: Table([]),
      blocks: Table([]), places: Table([]),
      rotations: Table([Rotation(id: .init(""), course: nil, disciplines: [], blocks: [])]),
      needs: Grouped([]), wishes: Grouped([]), history: Grouped([]))
    let trial = try scenario.applying(
      WhatIf(name: "t", changes: [.add(NewStudent(id: .init("S")))]), books: EmptyShelf())
    #expect(trial.needs == Grouped([[.init(0)]]))
  }

  @Test func `figures of one book are changed one after the other`() throws {
    let trial = try apply(.parameter(.init("book"), name: "count", value: .count(5)))
    let parameter = try #require(trial.prerequisites.books[0].parameters.first)
    #expect(parameter.value == .count(5) && parameter.source.text.french == "t")
  }

  @Test func `goals are completed as in the settings`() throws {
    #expect(try apply(.goals([GoalRequest(.generous)])).goals.map(\.goal) == [.placed, .generous])
    #expect(failure(.goals([]))?.reason == .goalsImpossible)
    #expect(failure(.goals([GoalRequest(.greedy), GoalRequest(.greedy)]))?.reason == .goalsImpossible)
  }

  @Test func `hours are required only where they are counted`() throws {
    #expect(failure(.setting(.requiresHours(true)))?.reason == .hoursNotCounted)
    let trial = try apply(.setting(.hours(.gross)), .setting(.requiresHours(true)))
    #expect(trial.rules.requiresHours && trial.rules.hours == .gross)
    let twice = failure(
      .setting(.hours(.gross)), .setting(.requiresHours(true)), .setting(.hours(.none)))
    #expect(twice == InapplicableChange(position: 2, reason: .hoursNotCounted))
  }

  @Test func `a limit is set, added, lifted`() throws {
    #expect(try apply(.limit(Self.limit(.site, "T1", students: 9))).capacities.map(\.students) == [9])
    let added = try apply(.limit(Self.limit(.destination, "D2", students: 1)))
    #expect(added.capacities.count == 2)
    var lifted = LimitChange(target: .init(.site, "T1"))
    lifted.lifted = [.students]
    #expect(try apply(.limit(lifted)).capacities.isEmpty)
    #expect(failure(.limit(Self.limit(.site, "T1", students: 3)))?.reason == .changesNothing)
    lifted.block = .init("B9")
    #expect(failure(.limit(lifted))?.reason == .unknown(.block, id: "B9"))
    lifted.block = nil
    lifted.school = .init("A9")
    #expect(failure(.limit(lifted))?.reason == .unknown(.agency, id: "A9"))
  }

  @Test func `a change that is impossible says why and which it is`() {
    func reason(_ change: ScenarioChange) -> ScenarioChangeError? {
      let error = failure(.setting(.rest(minutes: 0)), change)
      #expect(error?.position == 1)
      return error?.reason
    }
    var student = NewStudent(id: .init("S9"))
    student.courses = [.init("C9")]
    #expect(reason(.add(student)) == .unknown(.course, id: "C9"))
    student.courses = []
    student.school = .init("A9")
    #expect(reason(.add(student)) == .unknown(.agency, id: "A9"))
    student.school = nil
    student.wishes = [.init(target: .init(.site, "T1"), rank: 1, rotation: .init("R9"))]
    #expect(reason(.add(student)) == .unknown(.rotation, id: "R9"))
    student.wishes = [1, 2].map { .init(target: .init(.site, "T1"), rank: $0) }
    #expect(reason(.add(student)) == .wishTwice(.init(.site, "T1")))
    #expect(reason(.add(NewStudent(id: .init("S1")))) == .studentExists(.init("S1")))
    for kind in TargetName.Kind.allCases {
      #expect(
        reason(.close(.init(kind, "?"), from: nil, to: nil)) == .unknown(.init(kind), id: "?"), "\(kind)")
    }
    #expect(reason(.seats(.init("P9"), by: 1)) == .unknown(.place, id: "P9"))
    #expect(reason(.refuse(.init("P9"))) == .unknown(.place, id: "P9"))
    #expect(reason(.withdraw(.init("S9"))) == .unknown(.student, id: "S9"))
    #expect(reason(.parameter(.init("b"), name: "count", value: .count(1))) == .unknown(.ruleBook, id: "b"))
    #expect(reason(.parameter(.init("book"), name: "n", value: .count(1))) == .unknown(.parameter, id: "n"))
    for value in [RuleValue.flag(true), .count(13)] {
      #expect(
        reason(.parameter(.init("book"), name: "count", value: value))
          == .figureRefused(.init("book"), name: "count"))
    }
  }

  @Test func `a change that changes nothing is an error`() {
    let idle: [ScenarioChange] = [
      .seats(.init("P1"), by: 0), .goals([GoalRequest(.placed), GoalRequest(.rankSum)]),
      .setting(.seats(.accepted)), .setting(.rest(minutes: 660)),
      .parameter(.init("book"), name: "count", value: .count(2)),
      .close(.init(.agency, "A2"), from: nil, to: nil),
    ]
    for change in idle { #expect(failure(change)?.reason == .changesNothing, "\(change)") }
    #expect(failure(.withdraw(.init("S1")), .withdraw(.init("S1")))?.reason == .changesNothing)
  }
}
