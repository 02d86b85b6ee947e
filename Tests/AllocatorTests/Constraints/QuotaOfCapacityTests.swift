import PlacementDomain
import Testing

@testable import Allocator

@Suite struct QuotaOfCapacityTests {
  func sketch(_ least: Int, school: Int? = nil) -> Sketch {
    var sketch = Sketch()
    sketch.students = ["S0", "S1"].enumerated().map { Student(id: .init($1), school: .init($0)) }
    sketch.capacities = [
      Capacity(
        target: .destination(.init(0)), periods: .night, school: school.map { .init($0) }, atLeast: least)
    ]
    return sketch
  }

  @Test func `assignments anywhere in the session count, whatever the periods`() throws {
    #expect(sketch(1).rows == ["quota:1": "-S0@P0 - S1@P0 <= -1"])
    #expect(sketch(1).violations([(0, 0, 1)]) == [.quota(1)])
    #expect(sketch(1).violations([(1, 1, 0)]).isEmpty)
    // Nothing else asks for anybody: the smallest sum of ranks is that of the quota.
    for least in 0...2 {
      let values = try sketch(least).values([.rankSum, .placed])
      #expect(values == ["rank-sum": least, "placed": least])
    }
    #expect(sketch(0).rows == [:])
  }

  @Test func `those of one school count alone`() throws {
    #expect(sketch(1, school: 1).rows == ["quota:1": "-S1@P0 <= -1"])
    #expect(sketch(1, school: 1).violations([(0, 0, 0)]) == [.quota(1)])
    #expect(sketch(1, school: 1).violations([(1, 0, 0)]).isEmpty)
  }

  @Test func `a quota nobody can fill leaves no plan`() throws {
    // Each of two students may have the service once.
    #expect(try sketch(2).solved() != nil)
    #expect(try sketch(3).solved() == nil)
    #expect(try sketch(2, school: 0).solved() == nil)
  }
}
