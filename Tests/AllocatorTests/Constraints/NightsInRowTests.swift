import PlacementDomain
import Testing

@testable import Allocator

@Suite struct NightsInRowTests {
  func sketch(_ left: [Int], _ right: [Int], most: Int) -> Sketch {
    Sketch(Sketch.shifts("N8", on: left), Sketch.shifts("N8", on: right)) { $0.nightsInRow = most }
  }

  @Test func `nights of two rotations make one run`() {
    #expect(sketch([0, 1], [2], most: 2).broken == [.nightsInRow(.init(0))])
    #expect(sketch([0, 1], [2], most: 2).collides)
    #expect(sketch([0, 1], [2], most: 3).broken.isEmpty)
    #expect(!sketch([0, 1], [2], most: 3).collides)
    #expect(sketch([0, 1], [3], most: 2).broken.isEmpty)
    #expect(!sketch([0, 1], [3], most: 2).collides)
  }

  @Test func `a run of one place makes it usable by nobody`() {
    #expect(sketch([0, 1, 2], [5, 6], most: 2).usable == [false, true])
  }

  @Test func `days between nights end a run`() {
    var sketch = sketch([0, 1], [4], most: 2)
    sketch.places[1] = Sketch.place(1, at: 1, block: 0, schedule: Sketch.shifts("D8", on: [3, 4, 5]))
    #expect(sketch.broken.isEmpty && !sketch.collides)
  }

  @Test func `a day may come twice in a run`() {
    #expect(NightsInRow.longestRun([]) == 0)
    #expect(NightsInRow.longestRun([3, 3, 4, 6, 7, 8]) == 3)
  }

  @Test func `each of two students has both places exactly when three nights in a row are allowed`() throws {
    for (most, placed) in [(3, 4), (2, 2), (1, 2), (0, 0)] {
      #expect(try sketch([0, 1], [2], most: most).values([.placed]) == ["placed": placed])
    }
  }
}
