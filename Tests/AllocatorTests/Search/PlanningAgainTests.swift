import GLPKSolver
import Optimization
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// After an event, a search that begins with what an earlier one knew comes to what one from nothing comes to.
@Suite struct PlanningAgainTests {
  private func values(_ plan: Plan) -> [Int] { plan.goals.flatMap { $0.stages.map(\.value) } }

  private func plan(_ its: RandomCase, from start: SearchStart) throws -> SearchOutcome {
    try PlanSearch(scenario: its.scenario, eligibility: its.eligibility, engine: "test", start: start)
      .run(solver: GLPK())
  }

  /// One event of each kind that a session can have; nil where it would change nothing.
  private func events(_ scenario: Scenario, _ plan: Plan, _ numbers: inout SeededNumbers) -> [ScenarioChange]
  {
    guard !plan.assignments.isEmpty else { return [] }
    let one = numbers.one(of: plan.assignments)
    let place = scenario.places[scenario.places.ordinal(of: one.place)!]
    let span = scenario.blocks[place.block].span
    return [
      .refuse(one.place), .withdraw(one.student), .seats(one.place, by: 1),
      place.seats > 1 ? .seats(one.place, by: -1) : .refuse(one.place),
      .close(TargetName(.destination, one.destination.text), from: span.first, to: span.last),
    ]
  }

  @Test(arguments: RandomCase.sizes.map(\.name))
  func `one event after another is planned as well as from nothing`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (planned, events) = (0, 0)
    for seed in Soak.seeds(40) {
      var numbers = SeededNumbers(seed: seed)
      var its = RandomCase(seed: seed &+ 11_000, size: size)
      var last = try its.run()
      for _ in 0..<3 where last.plan.status == .optimal {
        let all = self.events(its.scenario, last.plan, &numbers)
        guard !all.isEmpty else { break }
        let trial = WhatIf(name: "event", changes: [numbers.one(of: all)])
        guard let after = try? its.scenario.applying(trial, books: EmptyShelf()) else { break }
        let before = its
        its = its.with(scenario: after)
        let (again, anew) = (try plan(its, from: last.start), try its.run())
        events += 1
        #expect(again.plan.status == anew.plan.status, its.comment)
        #expect(values(again.plan) == values(anew.plan), its.comment)
        #expect(again.ending == .complete, its.comment)
        its.expectLegal(again.plan)
        try its.expectAccepted(again.plan)
        // The event never happened: who withdrew comes late, what was closed opens.
        let back = try plan(before, from: again.start)
        #expect(values(back.plan) == values(last.plan), its.comment)
        try before.expectAccepted(back.plan)
        last = again
        planned += again.plan.assignments.count
      }
    }
    #expect(events > 30 && planned > 30)
  }

  @Test func `the same session again is proved without pricing more than its proofs`() throws {
    var (confirmed, parted) = (0, 0)
    for seed in Soak.seeds(60) {
      let its = RandomCase(seed: seed &+ 12_000, size: seed % 2 == 0 ? .small : .threeRotations)
      let first = try its.run()
      guard first.plan.status == .optimal, !first.plan.assignments.isEmpty else { continue }
      // A tolerance lets the last plan give up what an earlier stage reached: then only a witness reaches it.
      guard its.scenario.goals.allSatisfy({ $0.tolerance == 0 }) else { continue }
      var rounds = 0
      let again = try PlanSearch(
        scenario: its.scenario, eligibility: its.eligibility, engine: "test", start: SearchStart(first.plan)
      ).run(solver: GLPK(), progress: { _ in rounds += 1 })
      let stages = first.plan.goals.reduce(0) { $0 + $1.stages.count }
      #expect(rounds == stages, its.comment)
      #expect(again.plan.assignments == first.plan.assignments, its.comment)
      #expect(values(again.plan) == values(first.plan), its.comment)
      try its.expectAccepted(again.plan)
      confirmed += 1
      if first.plan.certificate.stages.contains(where: { if case .branch = $0.proof { true } else { false } })
      {
        parted += 1
      }
    }
    #expect(confirmed > 10 && parted > 0)
  }

  @Test func `a schedule is legal for the search when the plain rules say so`() throws {
    var (legal, illegal) = (0, 0)
    for seed in Soak.seeds(60) {
      let its = RandomCase(seed: seed &+ 13_000, size: .threeRotations)
      let problem = its.problem
      var numbers = SeededNumbers(seed: seed)
      for student in 0..<problem.studentCount {
        let needs = problem.needs(student)
        let choices = needs.map { need -> Int32 in
          let range = problem.options.range(need)
          return range.isEmpty || numbers.chance(20)
            ? -1 : Int32(numbers.number(range.lowerBound...range.upperBound - 1))
        }
        let assignments = zip(needs, choices).filter { $1 >= 0 }.map { need, option in
          (
            student: Student.Ordinal(student), rotation: problem.rotationOfNeed[need],
            place: problem.spots.all[Int(problem.options.spot[Int(option)])].lead
          )
        }
        let plan = CheckedPlan(
          scenario: its.scenario, eligibility: its.eligibility, assignments: assignments,
          pools: problem.spots.ofPlace)
        let breaks = plan.violations.contains { violation in
          switch violation {
          case .notOffered, .rest, .week, .repeated, .nightsInRow, .nights, .weekends, .hours, .unavailable,
            .order, .spacing, .discipline:
            true
          default: false
          }
        }
        #expect(problem.isLegal(choices, of: student) == !breaks, its.comment)
        if breaks { illegal += 1 } else { legal += 1 }
      }
    }
    #expect(legal > 50 && illegal > 50)
  }
}
