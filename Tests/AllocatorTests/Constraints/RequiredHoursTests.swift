import PlacementDomain
import Testing

@testable import Allocator

@Suite struct RequiredHoursTests {
  /// Place 0 has 16 hours, 8 of them on a holiday; place 1 has 8.
  func sketch(_ hours: ScenarioRules.Hours, requires: Bool, minutes: Int?) -> Sketch {
    var sketch = Sketch(Sketch.shifts("D8", on: [0, 1]), Sketch.shifts("D8", on: [7])) {
      $0.hours = hours
      $0.requiresHours = requires
    }
    sketch.holidays = [Sketch.monday]
    sketch.rotations[0] = Rotation(
      id: .init("R0"), course: nil, disciplines: [], blocks: [], minutes: minutes)
    return sketch
  }

  /// The places student 0 may take in rotation 0.
  func options(_ sketch: Sketch) -> [Int32] {
    let problem = sketch.problem
    return problem.options.range(0).map { problem.options.spot[$0] }
  }

  @Test func `a place with fewer hours than the rotation asks for may not be given`() {
    #expect(sketch(.gross, requires: true, minutes: 960).broken.isEmpty)
    #expect(options(sketch(.gross, requires: true, minutes: 960)) == [0])
    #expect(sketch(.gross, requires: true, minutes: 961).broken == [.hours(.init(0), .init(0))])
    #expect(options(sketch(.gross, requires: true, minutes: 961)) == [])
  }

  @Test func `net hours leave out those on a holiday`() {
    #expect(sketch(.net, requires: true, minutes: 480).broken.isEmpty)
    #expect(options(sketch(.net, requires: true, minutes: 480)) == [0, 1])
    #expect(sketch(.net, requires: true, minutes: 481).broken == [.hours(.init(0), .init(0))])
    #expect(options(sketch(.net, requires: true, minutes: 481)) == [])
  }

  @Test func `hours that are not required, or not said, remove nothing`() {
    for sketch in [
      sketch(.gross, requires: false, minutes: 9999), sketch(.gross, requires: true, minutes: nil),
    ] {
      #expect(sketch.broken.isEmpty)
      #expect(options(sketch) == [0, 1])
    }
  }

  @Test func `a rotation with more hours than any place stays without one`() throws {
    #expect(
      try sketch(.gross, requires: true, minutes: 960).solved()
        == ["S0.R0@P0", "S0.R1@P1", "S1.R0@P0", "S1.R1@P1"])
    #expect(try sketch(.gross, requires: true, minutes: 961).values([.placed]) == ["placed": 2])
    #expect(try sketch(.gross, requires: false, minutes: 961).values([.placed]) == ["placed": 4])
  }
}
