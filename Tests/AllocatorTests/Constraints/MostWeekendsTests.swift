import PlacementDomain
import Testing

@testable import Allocator

@Suite struct MostWeekendsTests {
  func sketch(_ left: [Int], _ right: [Int], most: Int) -> Sketch {
    Sketch(Sketch.shifts("D8", on: left), Sketch.shifts("D8", on: right)) { $0.mostWeekends = most }
  }

  @Test func `Saturday and the Sunday after it are one weekend, Sunday and the Saturday after it two`() {
    #expect(sketch([5], [6], most: 1).broken.isEmpty)
    #expect(!sketch([5], [6], most: 1).collides)
    #expect(sketch([6], [12], most: 1).broken == [.weekends(.init(0))])
    #expect(sketch([6], [12], most: 1).collides)
    #expect(sketch([6], [12], most: 2).broken.isEmpty)
  }

  @Test func `too many weekends of one place make it usable by nobody`() {
    #expect(sketch([5, 12], [0, 1], most: 1).usable == [false, true])
    #expect(sketch([5], [0, 1], most: 0).usable == [false, true])
  }

  @Test func `each of two students has both places exactly when their two weekends are allowed`() throws {
    for (most, placed) in [(2, 4), (1, 2), (0, 0)] {
      #expect(try sketch([5, 6], [12], most: most).values([.placed]) == ["placed": placed])
    }
  }
}
