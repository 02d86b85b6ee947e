import PlacementDomain
import Testing

@testable import Allocator

@Suite struct PairsOfStudentsTests {
  /// P0 at site 0 in week 0, P1 at site 1 in week 1; everybody needs one rotation.
  func sketch(_ relation: Pair.Relation, _ same: Pair.Dimension, seats: Int = 2) -> Sketch {
    var sketch = Sketch()
    sketch.needs = [[.init(0)], [.init(0)]]
    sketch.places = (0..<2).map { Sketch.place($0, at: $0, block: $0, seats: seats) }
    sketch.pairs = [Pair(.init(1), .init(0), relation, same: same)]
    return sketch
  }

  static let dimensions: [(Pair.Dimension, String)] = [
    (.place, "place:P"), (.destination, "destination:D"), (.site, "site:T"), (.block, "block:B"),
  ]

  @Test(arguments: dimensions)
  func `together, one has a value exactly when the other has it`(_ same: Pair.Dimension, _ name: String)
    throws
  {
    let sketch = sketch(.together, same)
    #expect(
      sketch.rows == [
        "together:S0/S1/R0/\(name)0": "S0@P0 - S1@P0 <= 0",
        "together:S1/S0/R0/\(name)0": "-S0@P0 + S1@P0 <= 0",
        "together:S0/S1/R0/\(name)1": "S0@P1 - S1@P1 <= 0",
        "together:S1/S0/R0/\(name)1": "-S0@P1 + S1@P1 <= 0",
      ])
    let blame = [PlanViolation.pair(.init(0), .init(1), .init(0))]
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]) == blame && sketch.violations([(1, 0, 1)]) == blame)
    #expect(sketch.violations([(0, 0, 1), (1, 0, 1)]).isEmpty && sketch.violations([]).isEmpty)
    #expect(try sketch.values([.placed]) == ["placed": 2])
    #expect(try self.sketch(.together, same, seats: 1).values([.placed]) == ["placed": 0])
  }

  @Test(arguments: dimensions)
  func `apart, at most one has a value`(_ same: Pair.Dimension, _ name: String) throws {
    var sketch = sketch(.apart, same)
    #expect(
      sketch.rows == [
        "apart:S0/S1/R0/\(name)0": "S0@P0 + S1@P0 <= 1", "apart:S0/S1/R0/\(name)1": "S0@P1 + S1@P1 <= 1",
      ])
    #expect(sketch.violations([(0, 0, 0), (1, 0, 0)]) == [.pair(.init(0), .init(1), .init(0))])
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]).isEmpty && sketch.violations([(0, 0, 0)]).isEmpty)
    #expect(try sketch.values([.placed]) == ["placed": 2])
    sketch.closed = [1]
    #expect(try sketch.values([.placed]) == ["placed": 1])
  }

  @Test func `a value only one of them can have is closed together, and free apart`() {
    for (relation, expected) in [
      (Pair.Relation.together, ["together:S0/S1/R0/site:T1": "S0@P1 <= 0"]), (.apart, [:]),
    ] {
      var sketch = sketch(relation, .site)
      sketch.pins = [Pin(student: .init(1), rotation: nil, target: .place(.init(1)), mode: .forbid)]
      #expect(sketch.rows.filter { $0.key.hasSuffix("T1") } == expected)
    }
  }

  @Test func `a pair is about its rotation, or those both need`() {
    var sketch = sketch(.apart, .site)
    sketch.needs = [[.init(0), .init(1)], [.init(0), .init(1)]]
    sketch.pairs = [Pair(.init(0), .init(1), .apart, same: .site, rotation: .init(1))]
    #expect(sketch.rows["apart:S0/S1/R1/site:T0"] == "S0.R1@P0 + S1.R1@P0 <= 1")
    #expect(sketch.rows.count == 2)
    sketch.needs[0] = [.init(0)]
    #expect(sketch.rows == [:])
    sketch.pairs = [Pair(.init(0), .init(1), .apart, same: .site)]
    #expect(sketch.rows["apart:S0/S1/R0/site:T0"] == "S0@P0 + S1.R0@P0 <= 1")
  }
}
