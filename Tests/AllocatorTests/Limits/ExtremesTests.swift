import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// Numbers as large as a caller can make them: nothing may trap, and what comes out stays true.
@Suite struct ExtremesTests {
  /// The session with some ranks as bad as they can be.
  func worstRanks(_ its: RandomCase) -> RandomCase {
    let wishes = its.scenario.students.ordinals.map { student in
      its.scenario.wishes[student].enumerated().map { position, wish in
        Wish(
          target: wish.target, rank: wish.rank.map { position == 0 ? $0 : Wish.largestRank - position },
          rotation: wish.rotation)
      }
    }
    return its.with(scenario: its.scenario.with(wishes: wishes))
  }

  @Test(arguments: [1_000_000, 1 << 61, Int.max - 1, Int.max])
  func `any tolerance leads to a plan that is proved and accepted`(_ tolerance: Int) throws {
    for seed in Soak.seeds(40) {
      let drawn = RandomCase(seed: seed, size: .small)
      let goals = drawn.scenario.goals.enumerated().map { position, request in
        GoalRequest(request.goal, tolerance: (Int(seed) + position) % 3 == 0 ? 0 : tolerance)
      }
      let its = drawn.with(goals: goals)
      let outcome = try its.run()
      #expect(outcome.ending == .complete, its.comment)
      try its.expectAccepted(outcome.plan)
      if tolerance < 1 << 62 {
        try its.expectOptimal(outcome, BruteForce(its.scenario, its.eligibility))
      }
    }
  }

  @Test func `ranks near a thousand are planned to the optimum`() throws {
    for seed in Soak.seeds(40) {
      let drawn = worstRanks(RandomCase(seed: seed, size: .small))
      let its = drawn.with(goals: [
        GoalRequest(.placed), GoalRequest(.rankSum, tolerance: Int(seed % 3) * 500),
      ])
      try its.expectOptimal(its.run(), BruteForce(its.scenario, its.eligibility))
    }
  }

  @Test(arguments: RandomCase.sizes.map(\.name))
  func `L at the largest prices there can be is exact`(_ size: String) {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var bounded = 0
    for seed in Soak.seeds(8) {
      let drawn = worstRanks(RandomCase(seed: seed, size: size))
      let its = drawn.with(goals: [GoalRequest(.rankSum), GoalRequest(.placed), GoalRequest(.generous)])
      let problem = its.problem
      let (pricer, model) = (
        Pricer(problem, threads: 1), PlainModel(PlainRules(its.scenario, its.eligibility))
      )
      var numbers = SeededNumbers(seed: seed &* 47)
      let last = min(problem.stages.count - 1, 3)
      guard last >= 0 else { continue }
      var book = RowBook(problem)
      let kept = problem.stages[..<last].enumerated().map { number, stage in
        let value = numbers.number(0...3000)
        _ = book.keep(stage: number, limit: stage.stage.isMaximised ? -value : value, in: problem)
        return PlainModel.Kept(stage: stage.stage, tolerance: 0, value: value)
      }
      for (spot, row) in problem.spots.all.enumerated() where row.opens {
        for student in 0..<problem.studentCount { _ = book.open(Int32(spot), student: student, in: problem) }
      }
      for _ in 0..<8 {
        let scale = pricer.range.scale
        var prices = Prices(zeroFor: book.rows.count, scale: scale)
        for row in prices.rows.indices where numbers.chance(70) { prices.rows[row] = pricer.range.largest }
        let costs = problem.stages[last].costs
        let round = pricer.round(costs: costs, prices: prices, book: book)
        _ = FirstPlan(problem: problem, costs: costs).make(prices: prices, book: book)
        var record = ProofRecord(problem: problem, scale: scale)
        record.add(
          problem.stages[last].stage, StageBound(lower: round.lower ?? 0, tree: .prices(prices)), book: book)
        guard case .prices(let named) = record.proofs[0].proof else { continue }
        let task = PlainProof(model, stage: problem.stages[last].stage, kept: kept, scale: scale)
        let expected = task.leaf(named, costs: true, .init())
        #expect(round.lower.map { .least($0) } ?? PlainProof.Outcome.empty == expected, its.comment)
        bounded += 1
      }
    }
    #expect(bounded > 20)
  }

  @Test func `a student of many rotations and a session of many cannot trap either`() throws {
    var sketch = Sketch()
    let many = 40
    sketch.rules.restMinutes = nil
    sketch.rotations = (0..<many).map {
      Rotation(id: .init("R\($0 + 10)"), course: nil, disciplines: [], blocks: [])
    }
    sketch.needs = sketch.students.map { _ in (0..<many).map { .init($0) } }
    sketch.pins = (0..<many).map {
      Pin(student: .init(0), rotation: .init($0), target: .place(.init(0)), mode: .fix)
    }
    let problem = sketch.problem
    let range = PriceRange(problem)
    #expect(range.never / 2 >= many * range.largest)
    #expect(many * range.never < 1 << 62)
    let book = RowBook(problem)
    let prices = Prices(duals: book.rows.map { _ in -1e300 }[...], scale: range.scale, largest: range.largest)
    #expect(
      FirstPlan(problem: problem, costs: problem.stages[0].costs).make(prices: prices, book: book) == nil)
  }
}
