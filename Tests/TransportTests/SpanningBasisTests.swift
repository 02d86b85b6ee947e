import Testing
import Transport

@Suite struct SpanningBasisTests {
  @Test func `a basis is a spanning tree with no reduced cost below 0`() throws {
    for seed in 1...2000 as ClosedRange<UInt64> {
      let problem = try randomProblem(
        seed: 40_000 + seed, students: 1...40, places: 1...12, choices: 0...5, goals: Int(seed % 2) + 1)
      guard case .optimal(let plan) = try SeatAuction.solve(problem), plan.proofs.count == 1 else { continue }
      let basis = try #require(SpanningBasis(problem, plan))
      let slacks = basis.isStudentSlackBasic.count { $0 } + basis.isPlaceSlackBasic.count { $0 }
      #expect(basis.basicArcs.count + slacks == problem.studentCount + problem.placeCount, "seed \(seed)")
      #expect(spans(basis, problem), "seed \(seed)")
      var other = plan
      other.proofs[0].prices = basis.prices
      #expect(problem.flaw(in: other) == nil, "seed \(seed)")
      #expect(zip(basis.prices, plan.proofs[0].prices).allSatisfy { $0 <= $1 }, "seed \(seed)")
      let byGoal = problem.goals.indices.map { basis.prices(ofGoal: $0, in: problem, plan) }
      for place in 0..<problem.placeCount {
        let sum = zip(byGoal, plan.proofs[0].weights).reduce(0) { $0 + $1.0[place] * $1.1 }
        #expect(sum == basis.prices[place], "seed \(seed)")
      }
    }
  }

  @Test func `the prices of the first goal alone prove the first goal`() throws {
    for seed in 1...1000 as ClosedRange<UInt64> {
      let problem = try randomProblem(
        seed: 50_000 + seed, students: 5...40, places: 2...12, choices: 1...5, goals: 2)
      guard case .optimal(let plan) = try SeatAuction.solve(problem), plan.proofs.count == 1 else { continue }
      let basis = try #require(SpanningBasis(problem, plan))
      let first = try TransportProblem(
        capacities: problem.capacities, firstArc: problem.firstArc, places: problem.places,
        goals: [problem.goals[0]], duty: problem.duty)
      let proof = GoalsProof(goals: 0..<1, weights: [1], prices: basis.prices(ofGoal: 0, in: problem, plan))
      #expect(
        first.flaw(in: TransportPlan(chosen: plan.chosen, totals: [plan.totals[0]], proofs: [proof])) == nil,
        "seed \(seed)")
    }
  }

  /// Whether the basic arcs and slacks join every student and place with the outside.
  private func spans(_ basis: SpanningBasis, _ problem: TransportProblem) -> Bool {
    let outside = problem.studentCount + problem.placeCount
    var leader = Array(0...outside)
    func find(_ node: Int) -> Int {
      var node = node
      while leader[node] != node { node = leader[node] }
      return node
    }
    func join(_ one: Int, _ other: Int) -> Bool {
      let (one, other) = (find(one), find(other))
      leader[one] = other
      return one != other
    }
    var isTree = true
    let owner = (0..<problem.studentCount).flatMap { student in problem.row(student).map { _ in student } }
    for arc in basis.basicArcs {
      isTree = join(owner[arc], problem.studentCount + Int(problem.places[arc])) && isTree
    }
    for (student, isBasic) in basis.isStudentSlackBasic.enumerated() where isBasic {
      isTree = join(student, outside) && isTree
    }
    for (place, isBasic) in basis.isPlaceSlackBasic.enumerated() where isBasic {
      isTree = join(problem.studentCount + place, outside) && isTree
    }
    return isTree && (0..<outside).allSatisfy { find($0) == find(outside) }
  }
}
