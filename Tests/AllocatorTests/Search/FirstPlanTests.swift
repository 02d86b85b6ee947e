import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct FirstPlanTests {
  /// The first plan of a problem at no prices, for its stages weighed together.
  func make(_ problem: PlacingProblem) -> Placement? {
    let book = RowBook(problem)
    return FirstPlan(problem: problem, costs: CompositeCosts(problem.stages).costs)
      .make(prices: Prices(zeroFor: book.rows.count, scale: 20), book: book)
  }

  @Test(arguments: RandomCase.sizes.map(\.name))
  func `the first plan is legal, and there is one wherever nothing is fixed`(_ size: String) {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (made, refused) = (0, 0)
    for seed in Soak.seeds(150) {
      let random = RandomProblem(seed: seed, size: size)
      // A quota or a kept plan may ask for students; then a plan made in one pass may miss it.
      guard !random.problem.stages.isEmpty, !random.asksForStudents else { continue }
      guard let placement = make(random.problem) else {
        #expect(random.problem.isFixed.contains(true), random.its.comment)
        refused += 1
        continue
      }
      made += 1
      #expect(placement.isFeasible(in: random.problem), random.its.comment)
      let told = PoolTelling.places(of: placement, in: random.problem)
      let plan = zip(random.needs, told).compactMap { need, place in
        place.map { PlainRules.Choice(student: need.student, rotation: need.rotation, place: $0) }
      }
      #expect(random.rules.isLegal(plan), random.its.comment)
    }
    #expect(made > 50 && refused > 0, "\(made) made, \(refused) refused")
  }

  @Test func `a seat goes to whoever comes first, but to a fixed rotation before all others`() {
    var sketch = Sketch()
    sketch.rotations.removeLast()
    sketch.needs = [[.init(0)], [.init(0)]]
    sketch.places = [Sketch.place(0, at: 0, block: 0, seats: 1)]
    #expect(make(sketch.problem)?.choices == [0, -1])
    sketch.pins = [Pin(student: .init(1), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    #expect(make(sketch.problem)?.choices == [-1, 1])
    sketch.pins.append(Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix))
    #expect(make(sketch.problem) == nil)
  }

  @Test func `places with a minimum stay closed`() {
    var sketch = Sketch()
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, seats: 2, minimum: 2), Sketch.place(1, at: 1, block: 1, seats: 1),
    ]
    let problem = sketch.problem
    let load = make(problem)?.load(in: problem)
    #expect(load == [0, 1])
  }

  @Test func `a place that many pairs forbid a student is forbidden once`() {
    var sketch = Sketch()
    sketch.students = (0..<9).map { Student(id: .init("S\($0)")) }
    sketch.rotations.removeLast()
    sketch.needs = sketch.students.map { _ in [.init(0)] }
    (sketch.wishes, sketch.history) = (sketch.needs.map { _ in [] }, sketch.needs.map { _ in [] })
    sketch.places = [Sketch.place(0, at: 0, block: 0, seats: 9)]
    let scenario = sketch.scenario.changing { parts in
      parts.pairs = (0..<8).map { Pair(.init($0), .init(8), .apart) }
    }
    let problem = PlacingProblem(scenario: scenario, eligibility: sketch.eligibility)
    #expect(make(problem)?.choices == [0, 1, 2, 3, 4, 5, 6, 7, -1])
  }
}
