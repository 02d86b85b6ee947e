import Testing
import Transport

@Suite struct PlanCheckTests {
  @Test func `a plan made worse is never shown best`() throws {
    for seed in 1...400 as ClosedRange<UInt64> {
      let problem = try randomProblem(
        seed: 9000 + seed, students: 5...40, places: 2...10, choices: 1...5, goals: Int(seed % 2) + 1)
      guard case .optimal(let plan) = try SeatAuction.solve(problem) else { continue }
      #expect(problem.flaw(in: plan) == nil, "seed \(seed)")
      var chance = Chance(state: seed)
      for _ in 0..<12 {
        var other = plan
        let student = chance.count(0...problem.studentCount - 1)
        other.chosen[student] = Int32(chance.count(-1...problem.row(student).count - 1))
        guard other.chosen != plan.chosen else { continue }
        // Once with the totals of before, once with those it has.
        #expect(
          problem.flaw(in: other) == nil ? problem.totals(of: other.chosen) == plan.totals : true,
          "seed \(seed)")
        other.totals = problem.totals(of: other.chosen)
        if problem.flaw(in: other) == nil { #expect(other.totals == plan.totals, "seed \(seed)") }
        if other.totals != plan.totals { #expect(problem.flaw(in: other) != nil, "seed \(seed)") }
      }
    }
  }

  @Test func `each flaw has its name`() throws {
    let problem = try TransportProblem(
      capacities: [1, 1], firstArc: [0, 2, 4], places: [0, 1, 0, 1],
      goals: [TransportGoal(arcCosts: .perArc([0, 3, 0, 5]), unplacedCosts: .uniform(100))])
    let plan = try SeatAuctionTests.plan(problem)
    #expect(plan.chosen == [1, 0])
    func flaw(_ change: (inout TransportPlan) -> Void) -> PlanFlaw? {
      var other = plan
      change(&other)
      return problem.flaw(in: other)
    }
    #expect(flaw { $0.chosen.removeLast() } == .wrongShape)
    #expect(flaw { $0.chosen[0] = 2 } == .unknownArc(student: 0))
    #expect(flaw { $0.chosen[0] = -2 } == .unknownArc(student: 0))
    #expect(flaw { $0.chosen[0] = 0 } == .overfull(place: 0))
    #expect(flaw { $0.totals[0] += 1 } == .wrongTotal(goal: 0))
    #expect(flaw { $0.proofs = [] } == .wrongGoals(proof: 0))
    #expect(flaw { $0.proofs[0].weights = [0] } == .wrongGoals(proof: 0))
    #expect(flaw { $0.proofs[0].prices[1] = -1 } == .wrongPrice(proof: 0, place: 1))
    #expect(flaw { $0.proofs[0].prices[0] = 0 } == .betterChoice(proof: 0, student: 0))
    let bound = try TransportProblem(
      capacities: problem.capacities, firstArc: problem.firstArc, places: problem.places,
      goals: problem.goals,
      duty: .everyone)
    var tooDear = try SeatAuctionTests.plan(bound)
    tooDear.proofs[0].prices[1] = .max
    #expect(bound.flaw(in: tooDear) == .numbersTooLarge(proof: 0))
    #expect(
      flaw {
        $0.chosen = [0, 1]
        $0.totals = [5]
      } != nil)
  }

  @Test func `a problem that cannot be stated says why`() {
    let goal = TransportGoal(arcCosts: .perArc([1]), unplacedCosts: .uniform(0))
    #expect(throws: TransportError.rowsOutOfOrder) {
      try TransportProblem(capacities: [1], firstArc: [0, 2], places: [0], goals: [goal])
    }
    #expect(throws: TransportError.unknownPlace(arc: 0)) {
      try TransportProblem(capacities: [1], firstArc: [0, 1], places: [1], goals: [goal])
    }
    #expect(throws: TransportError.negativeCapacity(place: 0)) {
      try TransportProblem(capacities: [-1], firstArc: [0, 1], places: [0], goals: [goal])
    }
    #expect(throws: TransportError.listTooShort(goal: 0)) {
      try TransportProblem(capacities: [1], firstArc: [0, 2], places: [0, 0], goals: [goal])
    }
    #expect(throws: TransportError.noGoal) {
      try TransportProblem(capacities: [1], firstArc: [0, 1], places: [0], goals: [])
    }
  }
}
