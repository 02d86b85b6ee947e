import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// What a change of a session must do to the best values, whatever they are.
@Suite struct MetamorphicTests {
  /// The best values by stage, nil without a plan; everything else of the plan is checked on the way.
  struct Best: Equatable {
    var values: [(key: String, isMaximised: Bool, value: Int)]?

    static func == (a: Best, b: Best) -> Bool {
      a.values?.map(\.key) == b.values?.map(\.key) && a.values?.map(\.value) == b.values?.map(\.value)
    }

    /// The value of a stage; levels nobody reaches are not listed.
    private func value(_ key: String) -> Int { values?.first { $0.key == key }?.value ?? 0 }

    /// True when the first stage that differs is worse, or when nothing differs; no plan is worst.
    func isNoBetter(than other: Best) -> Bool {
      guard let mine = values else { return true }
      guard let its = other.values else { return false }
      for stage in mine.count > its.count ? mine : its where value(stage.key) != other.value(stage.key) {
        return (value(stage.key) < other.value(stage.key)) == stage.isMaximised
      }
      return true
    }
  }

  private func best(_ its: RandomCase) throws -> Best {
    let outcome = try its.run()
    #expect([.optimal, .infeasible].contains(outcome.plan.status), its.comment)
    its.expectLegal(outcome.plan)
    guard outcome.plan.status == .optimal else { return Best(values: nil) }
    return Best(values: outcome.plan.goals.flatMap(\.stages).map { ($0.key, $0.isMaximised, $0.value) })
  }

  /// Sessions of all kinds, each with what it was made from.
  private func cases(_ count: Int, from first: UInt64) -> [RandomCase] {
    Soak.seeds(count).map { seed in
      let sizes: [RandomSession.Size] = [.tiny, .threeRotations, .oneRotation]
      let random = RandomCase(seed: seed &+ first, size: sizes[Int(seed % 3)])
      return MovedSession(random).randomCase(seed: random.seed)
    }
  }

  /// Nothing changes.
  private func expectSame(
    _ count: Int, from first: UInt64, unless isSpared: (Scenario) -> Bool = { _ in false },
    _ change: (inout MovedSession, inout SeededNumbers) -> Void
  ) throws {
    var feasible = 0
    for its in cases(count, from: first) where !isSpared(its.scenario) {
      var (moved, numbers) = (MovedSession(its), SeededNumbers(seed: its.seed))
      change(&moved, &numbers)
      let before = try best(its)
      if before.values != nil { feasible += 1 }
      #expect(try best(moved.randomCase(seed: its.seed)) == before, its.comment)
    }
    #expect(feasible > 3)
  }

  /// Nothing becomes better.
  private func expectNoBetter(
    _ count: Int, from first: UInt64, unless isSpared: (Scenario) -> Bool = { _ in false },
    _ change: (inout MovedSession, inout SeededNumbers) -> Void
  ) throws {
    for its in cases(count, from: first) where !isSpared(its.scenario) {
      var (moved, numbers) = (MovedSession(its), SeededNumbers(seed: its.seed))
      change(&moved, &numbers)
      #expect(try best(moved.randomCase(seed: its.seed)).isNoBetter(than: best(its)), its.comment)
    }
  }

  /// Nothing becomes worse.
  private func expectNoWorse(
    _ count: Int, from first: UInt64, unless isSpared: (Scenario) -> Bool = { _ in false },
    _ change: (inout MovedSession, inout SeededNumbers) -> Void
  ) throws {
    for its in cases(count, from: first) where !isSpared(its.scenario) {
      var (moved, numbers) = (MovedSession(its), SeededNumbers(seed: its.seed))
      change(&moved, &numbers)
      #expect(try best(its).isNoBetter(than: best(moved.randomCase(seed: its.seed))), its.comment)
    }
  }

  /// A kept assignment is kept by any place of its pool, so that what takes a place out of its pool counts.
  private func looksAtPools(_ scenario: Scenario) -> Bool {
    scenario.kept != nil && scenario.places.contains(where: \.hasMinimum)
  }

  // MARK: The same

  @Test func `students under other names, in the opposite order, are as well off`() throws {
    try expectSame(20, from: 50_000) { moved, _ in moved.reverseStudents() }
  }

  @Test func `places under other names, in the opposite order, serve as well`() throws {
    try expectSame(20, from: 51_000) { moved, _ in moved.reversePlaces() }
  }

  @Test func `places that nobody may take change nothing`() throws {
    try expectSame(20, from: 52_000) { moved, numbers in
      let like = numbers.one(of: moved.parts.places)
      moved.add(like.with(id: .init("Z0"), status: .refused), barring: false)
      // On a Monday by day, so that nothing is inconvenient about it.
      let day = moved.scenario.shiftCodes.ordinal(of: .init("D7"))!
      moved.add(
        Place(
          id: .init("Z1"), destination: like.destination, block: like.block, shift: day, seats: 0,
          schedule: [DatedShift(day: Day(year: 2026, month: 1, day: 5)!, shift: day)]), barring: true)
    }
  }

  @Test func `a place split in two serves as well`() throws {
    try expectSame(30, from: 53_000, unless: { $0.pairs.contains { $0.same == .place } }) { moved, numbers in
      let scenario = moved.scenario
      let named = Set(
        scenario.pins.map(\.target) + scenario.wishes.values.map(\.target) + scenario.capacities.map(\.target)
      )
      let kept = Set((scenario.kept?.assignments ?? []).map(\.place))
      let linked = Set(
        scenario.openingLinks.flatMap { link in
          switch link {
          case .together(let places): places
          case .onlyWith(let place, let parent): [place, parent]
          }
        })
      let whole = scenario.places.ordinals.filter {
        let row = scenario.places[$0]
        return row.seats > 1 && !row.hasMinimum && row.kind != .group && row.instructor == nil
          && !named.contains(.place($0)) && !kept.contains($0) && !linked.contains($0)
      }
      guard let place = whole.randomElement(using: &numbers) else { return }
      let row = scenario.places[place]
      let part = numbers.number(1...row.seats - 1)
      let minimum = min(row.minimumSeats, 1)
      moved.parts.places[place.position] = row.with(seats: part, minimumSeats: min(minimum, part))
      moved.add(row.with(id: .init("Z"), seats: row.seats - part, minimumSeats: 0), barring: false)
      for rotation in moved.parts.rotations.indices {
        moved.barred[.init(place: moved.parts.places.count - 1, rotation: rotation)] =
          moved.barred[.init(place: place.position, rotation: rotation)]
      }
    }
  }

  @Test func `a whole number of weeks later everything is the same, byte for byte but the inputs`() throws {
    for its in cases(20, from: 54_000) {
      var moved = MovedSession(its)
      moved.shift(by: 7 * 52)
      let later = moved.randomCase(seed: its.seed)
      let (before, after) = (try its.run().plan, try later.run().plan)
      #expect(before.assignments == after.assignments && before.goals == after.goals, its.comment)
      #expect(before.unplaced == after.unplaced && before.status == after.status, its.comment)
    }
  }

  @Test func `cohorts mean nothing to a plan`() throws {
    for its in cases(12, from: 55_000) {
      let merged = its.scenario.changing { parts in
        parts.students = parts.students.map {
          Student(id: $0.id, cohort: "all", school: $0.school, priority: $0.priority, traits: $0.traits)
        }
      }
      #expect(
        try its.run().plan.document.text == its.with(scenario: merged).run().plan.document.text, its.comment)
    }
  }

  @Test func `a goal asked for twice is reached once`() throws {
    for its in cases(20, from: 56_000) {
      let once = its.scenario.goals.map { GoalRequest($0.goal, isImplied: $0.isImplied) }
      guard let first = once.first(where: { !$0.isImplied }) else { continue }
      let before = try best(its.with(goals: once))
      let after = try best(its.with(goals: once + [GoalRequest(first.goal)]))
      let again = before.values.map { values in
        values
          + values.filter { value in
            its.rules.stages().contains {
              $0.request.goal == first.goal && $0.stages.contains { $0.key == value.key }
            }
          }
      }
      #expect(after == Best(values: again), its.comment)
    }
  }

  @Test func `the best plan pinned is the best plan`() throws {
    var pinned = 0
    for its in cases(24, from: 57_000) where !looksAtPools(its.scenario) {
      let plan = try its.run().plan
      guard plan.status == .optimal else { continue }
      let before = try best(its)
      let pins = its.choices(plan).map {
        Pin(student: $0.student, rotation: $0.rotation, target: .place($0.place), mode: .fix)
      }
      let after = its.with(scenario: its.scenario.with(pins: its.scenario.pins + pins))
      // Where a tolerance was used, the plan in hand is not the one that reached the earlier stages.
      guard plan.certificate.witnesses.isEmpty else { continue }
      #expect(try best(after) == before, its.comment)
      pinned += pins.count
    }
    #expect(pinned > 10)
  }

  @Test func `what the best plan does without may be forbidden`() throws {
    for its in cases(24, from: 58_000) where !looksAtPools(its.scenario) {
      let plan = try its.run().plan
      guard plan.status == .optimal, plan.certificate.witnesses.isEmpty else { continue }
      var numbers = SeededNumbers(seed: its.seed)
      let choices = its.choices(plan)
      let student = numbers.one(of: its.scenario.students.ordinals)
      let used = choices.filter { $0.student == student }.map(\.place)
      let pins = its.scenario.places.ordinals.filter { !used.contains($0) }.map {
        Pin(student: student, rotation: nil, target: .place($0), mode: .forbid)
      }
      let after = its.with(scenario: its.scenario.with(pins: its.scenario.pins + pins))
      #expect(try best(after) == best(its), its.comment)
    }
  }

  @Test func `a student without rotations changes nothing`() throws {
    try expectSame(15, from: 59_000) { moved, _ in
      moved.parts.students.append(Student(id: .init("Z"), school: .init(0), priority: 7))
      moved.parts.needs.append([])
      moved.parts.wishes.append([])
      moved.parts.history.append([PastPlacement(destination: nil, service: nil, site: nil, credit: 50)])
      moved.parts.unavailability.append([])
      if let travel = moved.parts.travel {
        moved.parts.travel = Travel(
          unit: travel.unit, destinations: travel.destinations,
          distances: moved.parts.students.indices.flatMap { student in
            (0..<travel.destinations).map {
              student == moved.parts.students.count - 1
                ? 7 : Int32(travel.distance(.init(student), .init($0)))
            }
          })
      }
    }
  }

  @Test func `priorities count by their order alone`() throws {
    for its in cases(15, from: 60_000) {
      let higher = its.scenario.changing { parts in
        parts.students = parts.students.map {
          Student(
            id: $0.id, cohort: $0.cohort, school: $0.school, priority: $0.priority * 3 + 40, traits: $0.traits
          )
        }
      }
      let (before, after) = (try best(its), try best(its.with(scenario: higher)))
      #expect(before.values?.map(\.value) == after.values?.map(\.value), its.comment)
    }
  }

  @Test func `twice as far is twice as far`() throws {
    for its in cases(20, from: 61_000) {
      guard let travel = its.scenario.travel else { continue }
      let goals = its.scenario.goals.map { GoalRequest($0.goal, isImplied: $0.isImplied) }
      let its = its.with(
        goals: goals.contains { $0.goal == .travel } ? goals : goals + [GoalRequest(.travel)])
      let farther = its.scenario.changing { parts in
        parts.travel = Travel(
          unit: travel.unit, destinations: travel.destinations,
          distances: its.scenario.students.ordinals.flatMap { student in
            its.scenario.destinations.ordinals.map { Int32(travel.distance(student, $0) * 2) }
          })
      }
      let expected = try best(its).values?.map { $0.key == "travel" ? $0.value * 2 : $0.value }
      #expect(try best(its.with(scenario: farther)).values?.map(\.value) == expected, its.comment)
    }
  }

  // MARK: Never better, never worse

  @Test func `fewer seats are never better, more never worse`() throws {
    try expectNoBetter(20, from: 62_000, unless: looksAtPools) { moved, numbers in
      let place = numbers.number(0...moved.parts.places.count - 1)
      let row = moved.parts.places[place]
      guard row.seats > max(0, row.minimumSeats) else { return }
      moved.parts.places[place] = row.with(seats: row.seats - 1)
    }
    try expectNoWorse(20, from: 63_000, unless: looksAtPools) { moved, numbers in
      let place = numbers.number(0...moved.parts.places.count - 1)
      moved.parts.places[place] = moved.parts.places[place].with(seats: moved.parts.places[place].seats + 1)
    }
  }

  /// What is asked, by name, and how to ask for it no more.
  static let relaxations: [(name: String, relax: @Sendable (inout SessionParts) -> Void)] = [
    ("rest", { $0.rules.restMinutes = nil }), ("week", { $0.rules.weekMinutes = nil }),
    ("nights in a row", { $0.rules.nightsInRow = nil }), ("nights", { $0.rules.mostNights = nil }),
    ("weekends", { $0.rules.mostWeekends = nil }), ("spacing", { $0.rules.spacingDays = nil }),
    ("at least one", { $0.rules.atLeastOne = [] }), ("hours", { $0.rules.requiresHours = false }),
    ("availability", { $0.unavailability = $0.unavailability.map { _ in [] } }),
    ("repeats", { $0.rules.noRepeat = .none }), ("unranked", { $0.rules.unranked = .allow }),
    ("capacities", { parts in parts.capacities = [] }), ("pairs", { parts in parts.pairs = [] }),
    ("links", { parts in parts.openingLinks = [] }), ("pins", { parts in parts.pins = [] }),
    ("changes", { parts in parts.kept = parts.kept.map { KeptPlan(assignments: $0.assignments) } }),
    (
      "teachers",
      { parts in parts.instructors = parts.instructors.map { Instructor(id: $0.id, groups: $0.groups + 9) } }
    ),
    (
      "preceptors",
      { parts in
        parts.preceptors = parts.preceptors.map { Preceptor(id: $0.id, availability: nil, line: $0.line) }
      }
    ),
    (
      "order",
      { parts in
        parts.rotations = parts.rotations.map {
          Rotation(
            id: $0.id, course: $0.course, disciplines: $0.disciplines, blocks: $0.blocks, minutes: $0.minutes)
        }
      }
    ),
  ]

  @Test(arguments: relaxations.map(\.name))
  func `what is asked no more makes nothing worse`(_ name: String) throws {
    let relax = MetamorphicTests.relaxations.first { $0.name == name }!.relax
    try expectNoWorse(18, from: 64_000) { moved, _ in relax(&moved.parts) }
  }

  @Test func `what is asked beside makes nothing better`() throws {
    try expectNoBetter(12, from: 65_000) { moved, _ in
      moved.parts.rules.mostNights = min(1, moved.parts.rules.mostNights ?? 1)
    }
    try expectNoBetter(12, from: 66_000) { moved, _ in
      moved.parts.rules.spacingDays = max(2, moved.parts.rules.spacingDays ?? 2)
    }
    try expectNoBetter(12, from: 67_000) { moved, _ in
      moved.parts.capacities = (moved.parts.capacities + [Capacity(target: .site(.init(0)), students: 1)])
    }
    try expectNoBetter(12, from: 68_000, unless: { $0.students.count < 2 }) { moved, numbers in
      moved.parts.pairs += [
        Pair(.init(0), .init(1), numbers.chance(50) ? .apart : .together, same: .site)
      ]
    }
  }
}
