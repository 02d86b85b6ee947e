import PlacementDomain
import Testing

@Suite struct CalendarSpanTests {
  private func day(_ text: String) -> Day { Day(iso: text)! }

  /// The examples of the CDC's "Logic Specification", date rules CALCDT-1 to CALCDT-6.
  @Test(arguments: [
    ("2000-01-01", CalendarSpan(years: 3), "2003-01-01"),
    ("2000-01-01", CalendarSpan(months: 6), "2000-07-01"),
    ("2000-01-01", CalendarSpan(days: 3), "2000-01-04"), ("2000-01-01", CalendarSpan(weeks: 3), "2000-01-22"),
    ("2000-11-01", CalendarSpan(months: 6), "2001-05-01"),
    ("2000-01-15", CalendarSpan(days: -4), "2000-01-11"),
    ("2000-05-31", CalendarSpan(months: 6), "2000-12-01"),
    ("2000-08-31", CalendarSpan(months: 6), "2001-03-01"),
    ("2000-02-29", CalendarSpan(years: 1), "2001-03-01"),
    ("2000-01-31", CalendarSpan(months: 1, days: -4), "2000-02-26"),
    ("2000-12-31", CalendarSpan(months: -1), "2000-12-01"),
    ("2000-01-15", CalendarSpan(months: -1), "1999-12-15"),
  ])
  func `a span is counted in months first, then days; a missing day becomes the first of the next month`(
    _ from: String, _ span: CalendarSpan, _ to: String
  ) {
    #expect(day(from).advanced(by: span) == day(to))
  }

  @Test func `years and weeks are months and days`() {
    #expect(CalendarSpan(years: 2, weeks: 1) == CalendarSpan(months: 24, days: 7))
  }

  @Test func `beyond the calendar is its first or last day`() {
    #expect(Day.latest.advanced(by: CalendarSpan(years: 1)) == Day.latest)
    #expect(Day.earliest.advanced(by: CalendarSpan(months: -1)) == Day.earliest)
  }
}
