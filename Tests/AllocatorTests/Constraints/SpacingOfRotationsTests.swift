import PlacementDomain
import Testing

@testable import Allocator

@Suite struct SpacingOfRotationsTests {
  func sketch(_ left: [Int], _ right: [Int], days: Int?) -> Sketch {
    Sketch(Sketch.shifts("D8", on: left), Sketch.shifts("D8", on: right)) { $0.spacingDays = days }
  }

  @Test(arguments: [(0, 3, false), (1, 4, false), (1, 3, true), (2, 5, false), (2, 4, true)])
  func `so many whole days lie between the last and the first day`(
    _ days: Int, _ first: Int, _ isBroken: Bool
  ) {
    for sketch in [sketch([0, 2], [first], days: days), sketch([first], [0, 2], days: days)] {
      #expect(sketch.broken == (isBroken ? [.spacing(.init(0))] : []))
      #expect(sketch.collides == isBroken)
    }
  }

  @Test func `rotations that interleave are broken even by no day at all`() {
    #expect(sketch([0, 4], [2], days: 0).broken == [.spacing(.init(0))])
    #expect(sketch([0, 4], [2], days: 0).collides)
    #expect(sketch([0, 4], [2], days: nil).broken.isEmpty)
    #expect(!sketch([0, 4], [2], days: nil).collides)
  }

  @Test func `each of two students has both places exactly when enough days lie between`() throws {
    for (days, placed) in [(nil, 4), (0, 4), (1, 2)] as [(Int?, Int)] {
      #expect(try sketch([0, 2], [3], days: days).values([.placed]) == ["placed": placed])
    }
  }
}
