import PlacementDomain
import Testing

@testable import Allocator

@Suite struct PlacesOfferedTests {
  @Test func `a place that is not offered is named`() {
    let blame = [PlanViolation.notOffered(.init(0), .init(0), .init(0))]
    var sketch = Sketch()
    sketch.closed = [0]
    #expect(sketch.violations([(0, 0, 0)]) == blame)

    sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, status: .sent)
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    sketch.rules.seats = .probable
    #expect(sketch.violations([(0, 0, 0)]).isEmpty)

    sketch = Sketch()
    sketch.rotations[0] = Rotation(id: .init("R0"), course: nil, disciplines: [], blocks: [.init(1)])
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    sketch.rotations[0] = Rotation(id: .init("R0"), course: nil, disciplines: [.init(1)], blocks: [])
    #expect(sketch.violations([(0, 0, 0)]) == blame)

    sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, weekdays: Weekdays([.sunday]))
    #expect(sketch.violations([(0, 0, 0)]) == blame)

    sketch = Sketch()
    sketch.needs[0] = [.init(1)]
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    #expect(Sketch().violations([(0, 0, 0), (0, 0, 1)]) == [.notOffered(.init(0), .init(0), .init(1))])
  }

  @Test func `where only wishes are given, a place without one or to avoid is named`() {
    let blame = [PlanViolation.notOffered(.init(0), .init(0), .init(0))]
    var sketch = Sketch()
    sketch.rules.unranked = .forbid
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    sketch.wishes[0] = [Wish(target: .site(.init(0)), rank: 4, rotation: .init(1))]
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    sketch.wishes[0] = [Wish(target: .site(.init(0)), rank: 4)]
    #expect(sketch.violations([(0, 0, 0)]).isEmpty)
    sketch.wishes[0].append(Wish(target: .place(.init(0)), rank: nil))
    #expect(sketch.violations([(0, 0, 0)]) == blame)
  }

  @Test func `a place of a service without discipline is outside every list of disciplines`() {
    var sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 2, block: 0)
    sketch.rotations[0] = Rotation(
      id: .init("R0"), course: nil, disciplines: [.init(0), .init(1)], blocks: [])
    #expect(sketch.violations([(0, 0, 0)]) == [.notOffered(.init(0), .init(0), .init(0))])
  }

  @Test func `the rank is the smallest of the wishes that match, and none where one avoids the place`() {
    var sketch = Sketch()
    sketch.wishes[0] = [
      Wish(target: .site(.init(0)), rank: 3), Wish(target: .place(.init(0)), rank: 2, rotation: .init(0)),
      Wish(target: .place(.init(1)), rank: 1), Wish(target: .block(.init(1)), rank: nil, rotation: .init(1)),
    ]
    func rank(_ place: Int, _ rotation: Int) -> Int? {
      PlacesOffered.rank(
        of: .init(place), student: .init(0), rotation: .init(rotation), in: sketch.scenario
      ).rank
    }
    #expect([rank(0, 0), rank(0, 1), rank(1, 0), rank(1, 1)] == [2, 3, 1, nil])
  }

  @Test func `what is not offered is no option`() throws {
    var sketch = Sketch()
    sketch.rotations[0] = Rotation(id: .init("R0"), course: nil, disciplines: [], blocks: [.init(1)])
    #expect(sketch.options(of: 0, in: 0) == [1] && sketch.options(of: 0, in: 1) == [0, 1])
    sketch.closed = [0]
    #expect(sketch.options(of: 0, in: 1) == [1])
    // Two students, one place each of them can take once.
    #expect(try sketch.values([.placed]) == ["placed": 2])
    sketch.rules.unranked = .forbid
    sketch.wishes[0] = [Wish(target: .place(.init(1)), rank: 1, rotation: .init(1))]
    #expect(sketch.options(of: 0, in: 0) == [] && sketch.options(of: 0, in: 1) == [1])
    #expect(try sketch.solved() == ["S0.R1@P1"])
  }
}
