import PlacementDomain
import Testing

@testable import Allocator

@Suite struct MostNightsTests {
  func sketch(_ left: [DatedShift], _ right: [DatedShift], most: Int) -> Sketch {
    Sketch(left, right) { $0.mostNights = most }
  }

  @Test func `nights of all rotations are counted, 12-hour ones too, evenings not`() {
    let left = Sketch.shifts("N8", on: [0, 2]) + Sketch.shifts("E8", on: [4])
    let right = Sketch.shifts("N12", on: [9])
    #expect(sketch(left, right, most: 2).broken == [.nights(.init(0))])
    #expect(sketch(left, right, most: 2).collides)
    #expect(sketch(left, right, most: 3).broken.isEmpty)
    #expect(!sketch(left, right, most: 3).collides)
    #expect(sketch(left, right, most: 1).usable == [false, true])
  }

  @Test func `each of two students has both places exactly when their three nights are allowed`() throws {
    let left = Sketch.shifts("N8", on: [0, 2]) + Sketch.shifts("E8", on: [4])
    for (most, placed) in [(3, 4), (2, 2), (1, 2), (0, 0)] {
      let sketch = sketch(left, Sketch.shifts("N12", on: [9]), most: most)
      #expect(try sketch.values([.placed]) == ["placed": placed])
    }
  }
}
