import PlacementDomain
import Testing

@testable import Allocator

@Suite struct NoRepeatedServiceTests {
  @Test(arguments: [
    (ScenarioRules.NoRepeat.none, [false, false, false, false]), (.destination, [true, false, false, false]),
    (.service, [true, true, false, false]), (.site, [true, false, true, false]),
  ])
  func `what may not come twice is compared at its level`(
    _ level: ScenarioRules.NoRepeat, _ expected: [Bool]
  ) {
    // D0 again, D3 of the same service, D2 of the same site and no service, D1 of nothing the same.
    for (destination, isRepeat) in zip([0, 3, 2, 1], expected) {
      var sketch = Sketch()
      sketch.rules.noRepeat = level
      sketch.places[1] = Sketch.place(1, at: destination, block: 1)
      #expect(
        sketch.violations([(0, 0, 0), (0, 1, 1)]) == (isRepeat ? [.repeated(.init(0))] : []),
        "\(level), D\(destination)")
      // The same from history.
      sketch.history[0] = [
        PastPlacement(destination: .init(0), service: .init(0), site: .init(0))
      ]
      #expect(
        sketch.violations([(0, 1, 1)]) == (isRepeat ? [.repeated(.init(0))] : []), "\(level), D\(destination)"
      )
    }
  }

  @Test func `places without a service repeat nothing`() {
    var sketch = Sketch()
    sketch.places = [Sketch.place(0, at: 2, block: 0), Sketch.place(1, at: 2, block: 1)]
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]).isEmpty)
  }

  @Test func `of two places of one service a student has one, and none after one in history`() throws {
    var sketch = Sketch()
    sketch.places[1] = Sketch.place(1, at: 3, block: 1)
    sketch.rules.noRepeat = .service
    #expect(try sketch.values([.placed]) == ["placed": 2])
    sketch.history[0] = [PastPlacement(destination: .init(0), service: nil, site: nil)]
    #expect(sketch.options(of: 0, in: 0) == [] && sketch.options(of: 1, in: 0) == [0, 1])
    #expect(try sketch.values([.placed]) == ["placed": 1])
    sketch.rules.noRepeat = .none
    #expect(sketch.options(of: 0, in: 0) == [0, 1])
    #expect(try sketch.values([.placed]) == ["placed": 4])
  }
}
