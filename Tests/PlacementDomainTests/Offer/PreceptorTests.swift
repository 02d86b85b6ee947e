import PlacementDomain
import Testing

@Suite struct PreceptorTests {
  let day = Day(year: 2026, month: 1, day: 5)!

  func limit(_ entries: [Preceptor.Availability]?, on day: Day) -> Int? {
    Preceptor(id: .init("V"), availability: entries).students(on: day)
  }

  @Test func `a preceptor no table speaks of is not limited`() { #expect(limit(nil, on: day) == nil) }

  @Test func `the least of the entries that hold the day counts`() throws {
    let week = try #require(DaySpan(day, day.advanced(by: 6)))
    let entries: [Preceptor.Availability] = [
      .init(span: nil, students: 3), .init(span: week, students: 1), .init(span: week, students: 2),
    ]
    #expect(limit(entries, on: day) == 1)
    #expect(limit(entries, on: day.advanced(by: 7)) == 3)
  }

  @Test func `a day in no entry is a day without students`() throws {
    let week = try #require(DaySpan(day, day.advanced(by: 6)))
    #expect(limit([.init(span: week, students: 2)], on: day.advanced(by: 7)) == 0)
    #expect(limit([], on: day) == 0)
  }
}
