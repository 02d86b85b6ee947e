import PlacementDomain
import Testing

@Suite struct ShiftTests {
  func code(_ name: String) -> ShiftCode { ShiftCode.builtIn.first { $0.id.text == name }! }
  let day = Day(year: 2026, month: 1, day: 5)!

  static let codes: [(String, String, Int, Periods, Bool)] = [
    ("D7", "08:00–15:00", 7, .day, false), ("D8", "07:30–15:30", 8, .day, false),
    ("E8", "15:30–23:30", 8, .evening, false), ("N8", "23:30–07:30", 8, .night, true),
    ("D12", "07:30–19:30", 12, [.day, .evening], false),
    ("N12", "19:30–07:30", 12, [.evening, .night], true),
  ]

  @Test(arguments: codes)
  func `the built-in codes say when, how long and which periods`(
    _ name: String, _ hours: String, _ paid: Int, _ periods: Periods, _ crosses: Bool
  ) {
    let code = code(name)
    #expect(code.hours.description == hours)
    #expect(code.hours.paidMinutes == 60 * paid)
    #expect(code.periods == periods)
    #expect(code.hours.crossesMidnight == crosses)
    // The periods that are written down are those the hours meet.
    #expect(code.hours.periods == periods)
  }

  @Test func `a night ends on the next day and belongs to the day it starts`() {
    let shift = Shift(day: day, hours: code("N8").hours)
    #expect(shift.day == day)
    #expect(shift.start == Int(day.number) * 1440 + 23 * 60 + 30)
    #expect(shift.end == Int(day.number + 1) * 1440 + 7 * 60 + 30)
    #expect(shift.paidMinutes == 480)
  }

  @Test func `hours that start when they end are no hours`() throws {
    let eight = try #require(TimeOfDay(minutes: 480))
    #expect(ShiftHours(start: eight, end: eight) == nil)
    #expect(TimeOfDay(minutes: 1440) == nil && TimeOfDay(minutes: -1) == nil)
  }

  @Test func `periods are those with a common minute, checked minute by minute`() throws {
    for start in stride(from: 0, to: 1440, by: 90) {
      for length in stride(from: 15, to: 1440, by: 75) {
        let from = try #require(TimeOfDay(minutes: start))
        let to = try #require(TimeOfDay(minutes: (start + length) % 1440))
        let hours = try #require(ShiftHours(start: from, end: to))
        var met: Periods = []
        for minute in start..<start + length {
          switch minute % 1440 {
          case 450..<930: met.insert(.day)
          case 930..<1410: met.insert(.evening)
          default: met.insert(.night)
          }
        }
        #expect(hours.periods == met, "\(hours)")
      }
    }
  }
}
