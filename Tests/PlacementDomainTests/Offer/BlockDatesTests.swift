import PlacementDomain
import Testing

@Suite struct BlockDatesTests {
  func day(_ text: String) -> Day { Day(iso: text)! }

  /// Mondays, Tuesdays and Wednesdays from 2 to 25 December 2019 (rules.md).
  func december(excluded: [Day] = []) -> Block {
    Block(
      id: .init("B1"), span: DaySpan(day("2019-12-02"), day("2019-12-25"))!,
      weekdays: Weekdays([.monday, .tuesday, .wednesday]), excluded: excluded)
  }

  @Test func `three days a week in December 2019 make twelve shifts and 96 hours`() throws {
    let dates = december().dates()
    let hours = try #require(ShiftCode.builtIn.first { $0.id.text == "D8" }).hours
    #expect(dates.count == 12)
    #expect(dates.map { Shift(day: $0, hours: hours).paidMinutes }.reduce(0, +) == 96 * 60)
    #expect(dates.first == day("2019-12-02") && dates.last == day("2019-12-25"))
  }

  @Test func `without Christmas day they make eleven and 88 hours`() {
    let dates = december(excluded: [day("2019-12-25"), day("2019-12-25"), day("2020-01-06")]).dates()
    #expect(dates.count * 8 == 88)
  }

  @Test func `a place's own days replace those of its block, excluded dates stay out`() {
    let block = december(excluded: [day("2019-12-05")])
    #expect(
      block.dates(on: Weekdays([.thursday])) == [day("2019-12-12"), day("2019-12-19")])
    #expect(block.dates(on: Weekdays([])).isEmpty)
  }

  @Test func `a block without days runs from Monday to Friday`() {
    let block = Block(id: .init("B"), span: DaySpan(day("2026-01-03"), day("2026-01-11"))!)
    #expect(block.dates() == (5...9).map { day("2026-01-0\($0)") })
  }

  @Test func `a set of days ignores bits that are no day`() {
    #expect(Weekdays(rawValue: 0xFF) == Weekdays(Weekday.allCases))
    #expect(Weekday.allCases.filter(Weekdays.workdays.contains).count == 5)
  }
}
