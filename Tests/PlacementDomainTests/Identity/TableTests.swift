import PlacementDomain
import TestSessions
import Testing

@Suite struct TableTests {
  @Test func `rows stand in the byte order of their ids, whatever order they came in`() {
    let ids = ["b", "a", "Z", "é", "e", "", "10", "9", "ab"]
    let table = Table(ids.map { Site(id: .init($0)) })
    #expect(table.map(\.id.text) == ["", "10", "9", "Z", "a", "ab", "b", "e", "é"])
    for (position, site) in table.enumerated() {
      #expect(table.ordinal(of: site.id) == Site.Ordinal(position))
      #expect(table[Site.Ordinal(position)].id == site.id)
    }
  }

  @Test func `an id that is not there has no ordinal`() {
    let table = Table(["a", "c"].map { Site(id: .init($0)) })
    for text in ["", "b", "d", "aa", "A"] { #expect(table.ordinal(of: .init(text)) == nil) }
    #expect(Table<Site>([]).ordinal(of: .init("a")) == nil)
    #expect(Table<Site>([]).ordinals.isEmpty)
  }

  @Test func `values of owners are found by owner`() {
    let groups = Grouped<Site, Int>([[], [1, 2], [], [3]])
    #expect(groups.count == 4 && groups.values == [1, 2, 3])
    #expect((0..<4).map { Array(groups[Site.Ordinal($0)]) } == [[], [1, 2], [], [3]])
    #expect(Grouped<Site, Int>([]).count == 0)
  }
}
