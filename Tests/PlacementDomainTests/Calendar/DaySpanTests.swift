import PlacementDomain
import Testing

@Suite struct DaySpanTests {
  let first = Day(year: 2026, month: 1, day: 12)!

  @Test func `a span never ends before it starts`() {
    #expect(DaySpan(first, first.advanced(by: -1)) == nil)
    #expect(DaySpan(first, first)?.count == 1)
  }

  @Test func `a span holds both its ends`() throws {
    let span = try #require(DaySpan(first, first.advanced(by: 25)))
    #expect(span.count == 26 && span.days.count == 26)
    #expect(span.contains(span.first) && span.contains(span.last))
    #expect(!span.contains(first.advanced(by: -1)) && !span.contains(first.advanced(by: 26)))
    #expect(span.description == "2026-01-12/2026-02-06")
  }

  @Test func `two spans overlap exactly when a day lies in both`() throws {
    for start in -6...6 {
      for length in 0...4 {
        let a = try #require(DaySpan(first, first.advanced(by: 3)))
        let b = try #require(DaySpan(first.advanced(by: start), first.advanced(by: start + length)))
        #expect(a.overlaps(b) == a.days.contains(where: b.contains))
        #expect(a.overlaps(b) == b.overlaps(a))
      }
    }
  }
}
