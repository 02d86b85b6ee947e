import Testing
import Transport

@Suite struct LargeNumbersTests {
  @Test func `costs at both ends of what an integer holds`() throws {
    let problem = try TransportProblem(
      capacities: [1, 1], firstArc: [0, 2, 4], places: [0, 1, 0, 1],
      goals: [
        TransportGoal(
          arcCosts: .perArc([.min, .max, .min, .max - 1]), unplacedCosts: .uniform(.max))
      ])
    #expect(try SeatAuctionTests.plan(problem).totals == [Int128(Int64.min) + Int128(Int64.max) - 1])
  }

  @Test func `goals beyond 128 bits are taken in runs`() throws {
    var runs: Set<Int> = []
    for seed in 1...1500 as ClosedRange<UInt64> {
      var chance = Chance(state: seed)
      let students = chance.count(1...5)
      let places = chance.count(1...4)
      var firstArc = [0]
      var arcs: [Int32] = []
      for _ in 0..<students {
        for _ in 0..<chance.count(1...4) { arcs.append(Int32(chance.count(0...places - 1))) }
        firstArc.append(arcs.count)
      }
      // Values that tie often, so that later goals have something to decide.
      let values: [Int64] = [0, 1, 1 << 40, 1 << 50, -(1 << 45)]
      let goals = (0..<5).map { _ in
        TransportGoal(
          arcCosts: .perArc(arcs.map { _ in values[chance.count(0...4)] / Int64(chance.count(1...2)) }),
          unplacedCosts: .perStudent((0..<students).map { _ in values[chance.count(0...4)] }))
      }
      let problem = try TransportProblem(
        capacities: (0..<places).map { _ in chance.count(0...3) }, firstArc: firstArc, places: arcs,
        goals: goals,
        duty: .perStudent((0..<students).map { _ in chance.happens(oneIn: 4) }))
      switch (try SeatAuction.solve(problem), triedTotals(problem)) {
      case (.optimal(let plan), let totals?):
        #expect(plan.totals == totals, "seed \(seed)")
        #expect(problem.flaw(in: plan) == nil, "seed \(seed)")
        runs.insert(plan.proofs.count)
      case (.tooFewSeats(let shortage), nil): #expect(shortage.holds(in: problem), "seed \(seed)")
      case (let outcome, _): Issue.record("seed \(seed): \(outcome)")
      }
    }
    #expect(runs.contains { $0 > 1 })
  }
}
