import PlacementDomain
import Testing

@testable import Allocator

@Suite struct RotationOrderTests {
  func sketch(_ left: [Int], _ right: [Int], _ turns: [Int?]) -> Sketch {
    var sketch = Sketch(Sketch.shifts("D8", on: left), Sketch.shifts("D8", on: right)) { _ in }
    sketch.rotations = turns.enumerated().map { number, turn in
      Rotation(id: .init("R\(number)"), course: nil, disciplines: [], blocks: [], order: turn)
    }
    return sketch
  }

  func keeps(_ sketch: Sketch) -> Bool {
    let (problem, rotations) = (sketch.problem, sketch.scenario.rotations)
    return problem.times.keepsOrder(
      problem.times.ofPlace[0], turn: rotations[0].order, problem.times.ofPlace[1], turn: rotations[1].order)
  }

  @Test func `the rotation with the smaller number ends before the other starts`() {
    #expect(sketch([0, 1], [2, 3], [1, 2]).broken.isEmpty)
    #expect(keeps(sketch([0, 1], [2, 3], [1, 2])))
    #expect(sketch([0, 1], [2, 3], [2, 1]).broken == [.order(.init(0))])
    #expect(!keeps(sketch([0, 1], [2, 3], [2, 1])))
    #expect(sketch([0, 2], [1, 3], [1, 2]).broken == [.order(.init(0))])
    #expect(!keeps(sketch([0, 2], [1, 3], [1, 2])))
  }

  @Test func `equal numbers, and rotations without one, may come in any order`() {
    for turns in [[1, 1], [nil, 1], [2, nil], [nil, nil]] {
      #expect(sketch([2, 4], [1, 3], turns).broken.isEmpty)
      #expect(keeps(sketch([2, 4], [1, 3], turns)))
    }
  }

  @Test func `the first place goes to the rotation with the smaller number`() throws {
    #expect(
      try sketch([0, 1], [2, 3], [1, 2]).solved() == ["S0.R0@P0", "S0.R1@P1", "S1.R0@P0", "S1.R1@P1"])
    #expect(
      try sketch([0, 1], [2, 3], [2, 1]).solved() == ["S0.R0@P1", "S0.R1@P0", "S1.R0@P1", "S1.R1@P0"])
    #expect(try sketch([0, 2], [1, 3], [1, 2]).values([.placed]) == ["placed": 2])
    #expect(try sketch([0, 2], [1, 3], [1, 1]).values([.placed]) == ["placed": 4])
  }
}
