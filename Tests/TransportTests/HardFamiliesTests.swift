import Testing
import Transport

@Suite struct HardFamiliesTests {
  private func problem(
    _ capacities: [Int], _ rows: [[Int32]], _ costs: ArcCosts, leave: Int64 = 1000,
    _ duty: PlacementDuty = .nobody
  ) throws -> TransportProblem {
    try TransportProblem(
      capacities: capacities, firstArc: rows.reduce(into: [0]) { $0.append($0.last! + $1.count) },
      places: rows.flatMap { $0 }, goals: [TransportGoal(arcCosts: costs, unplacedCosts: .uniform(leave))],
      duty: duty)
  }

  @Test func `one place wanted by all`() throws {
    let rows = (0..<20_000).map { [0, Int32($0 % 400 + 1)] }
    let plan = try SeatAuctionTests.plan(
      problem([500] + Array(repeating: 60, count: 400), rows, .byChoice([0, 7])))
    #expect(plan.totals == [19_500 * 7])
  }

  @Test func `one place and nothing else`() throws {
    let plan = try SeatAuctionTests.plan(
      problem([10], Array(repeating: [0], count: 50_000), .byChoice([1])))
    #expect(plan.totals == [10 + 49_990 * 1000])
  }

  @Test func `all costs alike`() throws {
    var chance = Chance(state: 3)
    let rows = (0..<20_000).map { _ in (0..<8).map { _ in Int32(chance.count(0...999)) } }
    let plan = try SeatAuctionTests.plan(problem(Array(repeating: 20, count: 1000), rows, .uniform(4)))
    #expect(plan.chosen.count { $0 < 0 } < 10)
  }

  @Test func `one seat each`() throws {
    var chance = Chance(state: 4)
    let rows = (0..<10_000).map { number in
      [Int32(number)] + (0..<6).map { _ in Int32(chance.count(0...9_999)) }
    }
    let costs = ArcCosts.perArc(rows.flatMap { $0.map { _ in chance.number(0...1000) } })
    let plan = try SeatAuctionTests.plan(
      problem(Array(repeating: 1, count: 10_000), rows, costs, leave: 5000))
    #expect(plan.chosen.allSatisfy { $0 >= 0 })
  }

  @Test func `a million seats in each place`() throws {
    var chance = Chance(state: 5)
    let rows = (0..<20_000).map { _ in (0..<6).map { _ in Int32(chance.count(0...99)) } }
    let plan = try SeatAuctionTests.plan(
      problem(Array(repeating: 1_000_000, count: 100), rows, .byChoice([0, 1, 3, 6, 10, 15])))
    #expect(plan.totals == [0])
    #expect(plan.proofs[0].prices.allSatisfy { $0 == 0 })
  }

  @Test(arguments: [PlacementDuty.nobody, .everyone])
  func `a chain of displacements as long as the session`(duty: PlacementDuty) throws {
    let count: Int32 = 4000
    // The last student wants the first place alone, so everybody moves on by one.
    let rows = (0..<count - 1).map { [$0, $0 + 1] } + [[0]]
    let plan = try SeatAuctionTests.plan(
      problem(
        Array(repeating: 1, count: Int(count)), rows,
        .byChoice([0, 1]), leave: 1_000_000, duty))
    #expect(plan.totals == [Int128(count - 1)])
  }

  @Test func `everyone must have a seat where there is one too few`() throws {
    var chance = Chance(state: 6)
    let rows = (0..<5000).map { _ in (0..<8).map { _ in Int32(chance.count(0...99)) } }
    let short = try problem(
      Array(repeating: 50, count: 99) + [49], rows, .byChoice([0, 1, 3, 6, 10, 15, 21, 28]), .everyone)
    guard case .tooFewSeats(let shortage) = try SeatAuction.solve(short) else {
      Issue.record("There is no such plan.")
      return
    }
    #expect(shortage.holds(in: short))
  }

  @Test func `parts that have nothing to do with each other`() throws {
    var chance = Chance(state: 7)
    let rows = (0..<10_000).map { number in
      (0..<5).map { _ in Int32(number % 100 * 10 + chance.count(0...9)) }
    }
    _ = try SeatAuctionTests.plan(
      problem(Array(repeating: 10, count: 1000), rows, .byChoice([0, 1, 3, 6, 10])))
  }
}
