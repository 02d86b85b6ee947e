import PlacementDomain
import Testing

@testable import Allocator

@Suite struct PlanConstraintTests {
  @Test func `a plan that breaks nothing is not blamed`() {
    #expect(Sketch().violations([(0, 0, 0), (0, 1, 1), (1, 0, 0), (1, 1, 1)]).isEmpty)
    #expect(Sketch().violations([]).isEmpty)
  }

  @Test func `what breaks several constraints is named by each, in the order of the list`() {
    var sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 1)
    sketch.closed = [1]
    sketch.rules.noRepeat = .destination
    // Both are at P0 in both rotations, at the same time; S1 is at P1, which is closed, too.
    let plan = [(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 1)]
    #expect(
      sketch.violations(plan) == [
        .notOffered(.init(1), .init(1), .init(1)), .rest(.init(0)), .week(.init(0)), .repeated(.init(0)),
        .seats(.init(0)),
      ])
  }

  @Test func `a plan is seen by student, by place and by rotation`() {
    let scenario = Sketch().scenario
    let plan = CheckedPlan(
      scenario: scenario, eligibility: .everything(in: scenario),
      assignments: [(0, 0, 0), (0, 1, 1), (1, 1, 0)].map { (.init($0.0), .init($0.1), .init($0.2)) })
    #expect(plan.byStudent.map(\.student) == [.init(0), .init(1)])
    #expect(plan.byStudent.map(\.places) == [[.init(0), .init(1)], [.init(0)]])
    #expect(plan.load == [2, 1])
    #expect(plan.load(of: { $0 == .init(1) }) == [1, 0])
    #expect(plan.place(of: .init(1), .init(1)) == .init(0) && plan.place(of: .init(1), .init(0)) == nil)
  }

  @Test func `every constraint stands in the list once`() {
    let names = planConstraints.map { "\($0)" }
    #expect(Set(names).count == names.count && names.count == 22)
  }
}
