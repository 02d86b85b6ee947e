import PlacementDomain
import Testing

@Suite struct RowKeyTests {
  @Test func `each row has its name`() {
    let minute = Int(Day(year: 2026, month: 2, day: 2)!.number) * 1440 + 450
    #expect(RowKey.seats(.init("P12")) == "seats:P12")
    #expect(RowKey.minimum(.init("P12")) == "minimum:P12")
    #expect(RowKey.opening(.init("P12"), .init("S004")) == "open:P12/S004")
    #expect(RowKey.preceptor(.init("V3"), at: minute) == "preceptor:V3@2026-02-02T07:30")
    #expect(RowKey.goal(.placed(priority: 0)) == "goal:placed")
    #expect(RowKey.opened(.init("P12")) == "y:P12")
    #expect(RowKey.use(.init("S004"), .init("P12")) == "use:S004/P12")
    #expect(RowKey.use(.init("S004"), .init("P12"), .init("NUR/1")) == "use:S004/P12/NUR%2F1")
  }

  @Test func `a moment before 1970 is written as its own day`() {
    #expect(RowKey.preceptor(.init("V"), at: -1) == "preceptor:V@1969-12-31T23:59")
    #expect(RowKey.preceptor(.init("V"), at: -1440) == "preceptor:V@1969-12-31T00:00")
  }

  @Test func `ids with signs of the keys never make two things one`() {
    let ids = ["a", "a/b", "a%2Fb", "a@b", "a%40b", "%", "%25", "b", "/", "é/ü"]
    var keys: Set<String> = []
    for place in ids { for student in ids { keys.insert(RowKey.opening(.init(place), .init(student))) } }
    #expect(keys.count == ids.count * ids.count)
    #expect(RowKey.seats(.init("a/b@c%")) == "seats:a%2Fb%40c%25")
  }

  @Test func `no two stages share a key`() {
    let stages: [Stage] =
      [.rankSum, .feasible, .unranked(of: .greedy), .unranked(of: .generous)]
      + (-2...2).map { .placed(priority: $0) }
      + (1...3).flatMap { [.rank($0, of: .greedy), .rank($0, of: .generous)] }
    #expect(Set(stages.map(\.key)).count == stages.count)
    #expect(
      stages.filter(\.isMaximised).map(\.key).sorted() == [
        "greedy/rank-1", "greedy/rank-2", "greedy/rank-3", "greedy/unranked", "placed", "placed/priority--1",
        "placed/priority--2", "placed/priority-1", "placed/priority-2",
      ])
  }
}
