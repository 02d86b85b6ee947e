import PlacementDomain
import Testing

@testable import Allocator

@Suite struct PoolTellingTests {
  /// How many of `students` go to each of `copies` twins.
  func loads(students: Int, copies: Int, seats: Int, minimum: Int) -> [Int]? {
    var sketch = Sketch()
    sketch.students = (0..<students).map { Student(id: .init("S\($0)")) }
    sketch.rotations.removeLast()
    sketch.needs = sketch.students.map { _ in [.init(0)] }
    sketch.wishes = sketch.students.map { _ in [] }
    sketch.history = sketch.students.map { _ in [] }
    sketch.places = (0..<copies).map { Sketch.place($0, at: 0, block: 0, seats: seats, minimum: minimum) }
    let problem = sketch.problem
    let placement = Placement(choices: (0..<students).map { Int32(problem.options.range($0).lowerBound) })
    guard placement.isFeasible(in: problem) else { return nil }
    let places = PoolTelling.places(of: placement, in: problem).compactMap { $0?.position }
    #expect(places == places.sorted(), "the smaller student goes to the smaller place")
    return (0..<copies).map { place in places.count { $0 == place } }
  }

  @Test func `a pool opens as few places as hold everybody, filled evenly, the first ones fuller`() {
    #expect(loads(students: 7, copies: 3, seats: 4, minimum: 2) == [4, 3, 0])
    #expect(loads(students: 9, copies: 3, seats: 4, minimum: 2) == [3, 3, 3])
    #expect(loads(students: 10, copies: 3, seats: 4, minimum: 2) == [4, 3, 3])
    #expect(loads(students: 2, copies: 3, seats: 4, minimum: 2) == [2, 0, 0])
  }

  @Test func `too few or too many students for any number of places are infeasible`() {
    #expect(loads(students: 1, copies: 3, seats: 4, minimum: 2) == nil)
    #expect(loads(students: 13, copies: 3, seats: 4, minimum: 2) == nil)
    #expect(loads(students: 5, copies: 2, seats: 4, minimum: 3) == nil)
  }
}
