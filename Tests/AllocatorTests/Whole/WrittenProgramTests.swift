import GLPKSolver
import Optimization
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct WrittenProgramTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `the program handed out has the plan's last stage as its optimum`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var compared = 0
    for seed in Soak.seeds(40) {
      let its = RandomCase(seed: seed &+ 31_000, size: size)
      var program: LinearProgram?
      let plan = try its.search.run(solver: GLPK(), program: { program = $0 }).plan
      guard plan.status == .optimal, let stage = plan.goals.flatMap(\.stages).last else { continue }
      let written = try #require(program, its.comment)
      _ = try LPText(written)
      let found = try GLPK().solve(written, limits: SolveLimits())
      #expect(found.status == .optimal, its.comment)
      let constant = its.problem.stages.last?.costs.constant ?? 0
      let value = try #require(found.solution?.objective, its.comment) + Double(constant)
      #expect(abs(abs(value) - Double(abs(stage.value))) < 1e-6, "\(value) \(stage.value) \(its.comment)")
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test func `without a plan no program is handed out`() throws {
    var sketch = Sketch()
    sketch.pins = [Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 0)
    var count = 0
    let plan = try PlanSearch(scenario: sketch.scenario, eligibility: sketch.eligibility, engine: "test")
      .run(solver: GLPK(), program: { _ in count += 1 }).plan
    #expect(plan.status == .infeasible)
    #expect(count == 0)
  }
}
