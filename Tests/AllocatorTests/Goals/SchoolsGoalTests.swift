import PlacementDomain
import Testing

@testable import Allocator

@Suite struct SchoolsGoalTests {
  /// One student of each of two schools, two rotations each, one seat in each of two places.
  private var sketch: Sketch {
    var sketch = Sketch()
    sketch.students = ["S0", "S1"].enumerated().map { Student(id: .init($1), school: .init($0)) }
    sketch.places = (0..<2).map { Sketch.place($0, at: $0, block: $0, seats: 1) }
    sketch.goals = [GoalRequest(.schools)]
    return sketch
  }

  /// The values of the ten stages, the first for the levels above half.
  private func levels(above: Int, upTo half: Int) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: (1...10).map { ("schools/at-least-\($0)", $0 > 5 ? above : half) })
  }

  @Test func `schools with more than so many tenths of their rotations unplaced are counted`() {
    #expect(sketch.stages([.schools]) == (1...10).reversed().map { "schools/at-least-\($0)" })
    // Half of each is unplaced: more than 4/10, not more than 5/10.
    #expect(sketch.counted([.schools], in: [(0, 0, 0), (1, 0, 1)]) == levels(above: 0, upTo: 2))
    #expect(sketch.counted([.schools], in: [(0, 0, 0), (0, 1, 1)]) == levels(above: 1, upTo: 1))
    #expect(sketch.counted([.schools], in: []) == levels(above: 2, upTo: 2))
  }

  @Test func `levels take up what is unplaced, each as wide as the next is away`() {
    #expect(
      sketch.rows("load:") == [
        "load:schools/A0": "-S0@P0 - S0@P1 - level:schools/A0/1 - level:schools/A0/2 <= -2",
        "load:schools/A1": "-S1@P0 - S1@P1 - level:schools/A1/1 - level:schools/A1/2 <= -2",
      ])
    #expect(
      sketch.rows("order:") == [
        "order:schools/A0/1": "level:schools/A0/2 - level:schools/A0/1 <= 0",
        "order:schools/A1/1": "level:schools/A1/2 - level:schools/A1/1 <= 0",
      ])
    #expect(SchoolsGoal.counts(needs: 1) == [1])
    #expect(SchoolsGoal.counts(needs: 3) == [1, 2, 3])
    #expect(SchoolsGoal.counts(needs: 10) == Array(1...10))
    #expect(SchoolsGoal.counts(needs: 25) == [1, 3, 6, 8, 11, 13, 16, 18, 21, 23])
  }

  @Test func `a school without students, and students without a school, are left out`() {
    var sketch = sketch
    sketch.students[1] = Student(id: .init("S1"))
    #expect(sketch.rows("load:").keys.sorted() == ["load:schools/A0"])
    #expect(sketch.counted([.schools], in: []) == levels(above: 1, upTo: 1))
  }

  @Test func `before the sum of ranks each school has a place, after it one has both`() throws {
    var sketch = sketch
    sketch.wishes[0] = (0..<2).map { Wish(target: .place(.init($0)), rank: 1) }
    #expect(try sketch.values([.schools]) == levels(above: 0, upTo: 2))
    #expect(
      try sketch.values([.placed, .schools, .rankSum])
        == levels(above: 0, upTo: 2).merging(["placed": 2, "rank-sum": 3]) { $1 })
    #expect(
      try sketch.values([.placed, .rankSum, .schools])
        == levels(above: 1, upTo: 1).merging(["placed": 2, "rank-sum": 2]) { $1 })
  }
}
