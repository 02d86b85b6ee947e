import PlacementDomain
import Testing

@testable import Allocator

@Suite struct PinnedRotationsTests {
  @Test func `pins that are not kept are named`() {
    var sketch = Sketch()
    sketch.pins = [Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    #expect(sketch.violations([(0, 0, 0)]).isEmpty)
    #expect(sketch.violations([]) == [.pin(.init(0), .init(0))])
    #expect(sketch.violations([(0, 0, 1)]) == [.pin(.init(0), .init(0))])
    #expect(sketch.violations([(0, 1, 0)]) == [.pin(.init(0), .init(0))])

    sketch.pins = [Pin(student: .init(1), rotation: nil, target: .site(.init(1)), mode: .forbid)]
    #expect(sketch.violations([(1, 0, 0), (0, 0, 1)]).isEmpty)
    #expect(sketch.violations([(1, 0, 1)]) == [.pin(.init(1), .init(0))])
    #expect(sketch.violations([(1, 1, 1)]) == [.pin(.init(1), .init(1))])
  }

  @Test func `a pin of a rotation the student does not need asks for nothing`() {
    var sketch = Sketch()
    sketch.needs[0] = [.init(1)]
    sketch.pins = [Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    #expect(sketch.violations([]).isEmpty)
  }

  @Test(arguments: [
    Target.place(.init(1)), .destination(.init(1)), .site(.init(1)), .block(.init(1)), .shift(.init(4)),
    .preceptor(.init(0)),
  ])
  func `a pin to a place or to one dimension of it leaves what matches, in its rotation`(_ target: Target)
    throws
  {
    var sketch = Sketch()
    // D8 and E8 are codes; the second place alone has the preceptor.
    let evening = Table(ShiftCode.builtIn).ordinal(of: .init("E8"))!
    sketch.places[1] = Sketch.place(1, at: 1, block: 1, shift: "E8", preceptor: 0)
    let target = if case .shift = target { Target.shift(evening) } else { target }
    sketch.pins = [Pin(student: .init(0), rotation: .init(0), target: target, mode: .fix)]
    #expect(sketch.options(of: 0, in: 0) == [1] && sketch.options(of: 0, in: 1) == [0, 1])
    #expect(sketch.options(of: 1, in: 0) == [0, 1])
    #expect(sketch.problem.isFixed == [true, false, false, false])
    #expect(try sketch.solved()?.prefix(2) == ["S0.R0@P1", "S0.R1@P0"])
    sketch.pins = [Pin(student: .init(0), rotation: nil, target: target, mode: .forbid)]
    #expect(sketch.options(of: 0, in: 0) == [0] && sketch.options(of: 0, in: 1) == [0])
    #expect(sketch.problem.isFixed == [false, false, false, false])
    #expect(try sketch.values([.placed]) == ["placed": 3])
  }

  @Test func `two students fixed to one seat leave no plan`() throws {
    var sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 1)
    sketch.pins = (0..<2).map {
      Pin(student: .init($0), rotation: .init(0), target: .place(.init(0)), mode: .fix)
    }
    #expect(try sketch.solved() == nil)
    sketch.pins.removeLast()
    #expect(try sketch.values([.placed]) == ["placed": 3])
  }

  @Test func `a fixed rotation may not stay without a place`() throws {
    var sketch = Sketch()
    sketch.closed = [0, 1]
    #expect(try sketch.solved() == [])
    sketch.pins = [Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    #expect(try sketch.solved() == nil)
  }
}
