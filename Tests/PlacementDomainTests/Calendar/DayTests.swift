import PlacementDomain
import Testing

@Suite struct DayTests {
  @Test func `every date from 1900 to 2100 is its own day, one after the other`() throws {
    var number = try #require(Day(year: 1900, month: 1, day: 1)).number
    var weekday = 1  // a Monday
    for year in 1900...2100 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for (month, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for date in 1...length {
          let day = try #require(Day(year: year, month: month + 1, day: date))
          guard day.number == number, day.civil == (year, month + 1, date),
            day.weekday.rawValue == weekday, Day(iso: day.description) == day
          else {
            Issue.record("\(year)-\(month + 1)-\(date) is \(day) \(day.number)")
            return
          }
          number += 1
          weekday = (weekday + 1) % 7
        }
        #expect(Day(year: year, month: month + 1, day: length + 1) == nil)
      }
    }
  }

  @Test func `known dates fall on known days`() {
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(Day(iso: "1970-01-01")?.weekday == .thursday)
    #expect(Day(iso: "2000-02-29")?.weekday == .tuesday)
    #expect(Day(iso: "2019-12-25")?.weekday == .wednesday)
    #expect(Day(iso: "2026-01-05")?.weekday == .monday)
    #expect(Day(iso: "0001-01-01")?.description == "0001-01-01")
    #expect(Day(iso: "9999-12-31")?.description == "9999-12-31")
  }

  @Test func `a week runs from Sunday to Saturday, also before 1970`() throws {
    for start in ["2026-01-04", "1969-12-28", "1899-12-31"] {
      let sunday = try #require(Day(iso: start))
      #expect(sunday.weekday == .sunday)
      #expect(Set((0..<7).map { sunday.advanced(by: $0).week }).count == 1)
      #expect(sunday.advanced(by: 7).week == sunday.week + 1)
      #expect(sunday.advanced(by: -1).week == sunday.week - 1)
    }
  }

  @Test(arguments: [
    "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "1900-02-29", "0000-01-01", "2026-1-05",
    "26-01-05", "2026/01/05", "2026-01-05 ", " 2026-01-05", "2026-01-0a", "", "+026-01-05", "２026-01-0",
  ])
  func `what is no date is refused`(_ text: String) { #expect(Day(iso: text) == nil) }
}
