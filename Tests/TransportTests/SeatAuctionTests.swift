import Testing
import Transport

@Suite struct SeatAuctionTests {
  /// A plan that must be there, checked by its prices.
  static func plan(_ problem: TransportProblem) throws -> TransportPlan {
    let outcome = try SeatAuction.solve(problem)
    guard case .optimal(let plan) = outcome else {
      Issue.record("\(outcome)")
      throw TransportError.noGoal
    }
    #expect(problem.flaw(in: plan) == nil)
    return plan
  }

  @Test func `every tiny problem comes to what trying all plans finds`() throws {
    for seed in 1...20_000 as ClosedRange<UInt64> {
      let problem = try randomProblem(
        seed: seed, students: 0...5, places: 0...4, choices: 0...4, goals: Int(seed % 3) + 1)
      let outcome = try SeatAuction.solve(problem)
      switch (outcome, triedTotals(problem)) {
      case (.optimal(let plan), let totals?):
        #expect(plan.totals == totals, "seed \(seed)")
        #expect(problem.flaw(in: plan) == nil, "seed \(seed)")
      case (.tooFewSeats(let shortage), nil):
        #expect(shortage.holds(in: problem), "seed \(seed)")
      default: Issue.record("seed \(seed): \(outcome)")
      }
    }
  }

  @Test func `problems of a class come to what a plain minimum-cost flow finds`() throws {
    for seed in 1...300 as ClosedRange<UInt64> {
      let problem = try randomProblem(
        seed: seed, students: 20...70, places: 4...20, choices: 1...6, goals: 1)
      switch (try SeatAuction.solve(problem), referenceTotal(problem)) {
      case (.optimal(let plan), let total?):
        #expect(plan.totals == [total], "seed \(seed)")
        #expect(problem.flaw(in: plan) == nil, "seed \(seed)")
      case (.tooFewSeats(let shortage), nil): #expect(shortage.holds(in: problem), "seed \(seed)")
      case (let outcome, _): Issue.record("seed \(seed): \(outcome)")
      }
    }
  }

  @Test func `the order of students and of places does not change the value`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let problem = try randomProblem(
        seed: 500 + seed, students: 200...400, places: 20...50, choices: 2...8, goals: 1)
      guard case .optimal(let plan) = try SeatAuction.solve(problem) else { continue }
      guard case .nobody = problem.duty, case .perArc(let costs) = problem.goals[0].arcCosts else { continue }
      guard case .uniform = problem.goals[0].unplacedCosts else { continue }
      var firstArc = [0]
      var places: [Int32] = []
      var turned: [Int64] = []
      for student in (0..<problem.studentCount).reversed() {
        places += problem.row(student).map { Int32(problem.placeCount - 1) - problem.places[$0] }
        turned += problem.row(student).map { costs[$0] }
        firstArc.append(places.count)
      }
      let other = try TransportProblem(
        capacities: problem.capacities.reversed(), firstArc: firstArc, places: places,
        goals: [TransportGoal(arcCosts: .perArc(turned), unplacedCosts: problem.goals[0].unplacedCosts)])
      #expect(try Self.plan(other).totals == plan.totals, "seed \(seed)")
    }
  }

  @Test func `the same problem gives the same plan and prices`() throws {
    let problem = try randomProblem(seed: 77, students: 900...900, places: 60...60, choices: 5...9, goals: 2)
    #expect(try SeatAuction.solve(problem) == SeatAuction.solve(problem))
  }

  @Test func `nobody and nowhere are problems too`() throws {
    let goal = TransportGoal(arcCosts: .uniform(1), unplacedCosts: .uniform(5))
    let nobody = try TransportProblem(capacities: [3], firstArc: [0], places: [], goals: [goal])
    #expect(try Self.plan(nobody).totals == [0])
    let nowhere = try TransportProblem(capacities: [], firstArc: [0, 0, 0], places: [], goals: [goal])
    #expect(try Self.plan(nowhere).totals == [10])
    let seatless = try TransportProblem(capacities: [0], firstArc: [0, 1], places: [0], goals: [goal])
    #expect(try Self.plan(seatless).totals == [5])
  }

  @Test func `too few seats are shown by those who share them`() throws {
    // Students 1, 2 and 3 share places 0 and 1 with a seat each; student 0 has a place of his own.
    let problem = try TransportProblem(
      capacities: [1, 1, 5], firstArc: [0, 2, 4, 6, 7], places: [2, 0, 0, 1, 1, 0, 1],
      goals: [TransportGoal(arcCosts: .uniform(0), unplacedCosts: .uniform(0))], duty: .everyone)
    #expect(
      try SeatAuction.solve(problem)
        == .tooFewSeats(SeatShortage(students: [1, 2, 3], places: [0, 1], seats: 2)))
    #expect(!SeatShortage(students: [1, 2], places: [0, 1], seats: 2).holds(in: problem))
    #expect(!SeatShortage(students: [0, 1, 2], places: [0, 1], seats: 2).holds(in: problem))
  }
}
