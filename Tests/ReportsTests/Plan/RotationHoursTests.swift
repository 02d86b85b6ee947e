import PlacementDomain
import Testing

@testable import Reports

/// Hours of rotations, and what can be made up.
@Suite struct RotationHoursTests {
  private static let monday = Day(year: 2026, month: 1, day: 5)!

  private func line(
    _ hours: ScenarioRules.Hours, required: Int, days: Weekdays, shift: String = "D8",
    holidays: [Day] = [], week: Int? = nil, unavailable: [Unavailability] = []
  ) -> RotationHours.Line? {
    var rules = ScenarioRules()
    rules.hours = hours
    rules.weekMinutes = week
    let made = SharedSeatTests.scenario(
      [SharedSeatTests.place("P0", shift: shift, days: days)], rules: rules, minutes: required * 60,
      holidays: holidays, unavailable: unavailable)
    return RotationHours(plan: SharedSeatTests.plan(["P0": 1]), scenario: made).lines.first
  }

  private let threeDays = Weekdays([.monday, .tuesday, .wednesday])

  @Test func `nothing is compared unless the settings ask for it`() {
    #expect(line(.none, required: 24, days: threeDays) == nil)
  }

  @Test func `a holiday is missing where hours are counted without holidays, and a free day gives it back`() {
    let gross = line(.gross, required: 24, days: threeDays, holidays: [Self.monday])
    #expect(gross?.difference == 0 && gross?.net == 960)
    let net = line(.net, required: 24, days: threeDays, holidays: [Self.monday])
    #expect(net?.difference == -480 && net?.regained == 480 && net?.days == 1)
  }

  @Test func `a surplus is not made up, and a week holds no more than its hours`() {
    #expect(line(.gross, required: 20, days: threeDays).map { [$0.difference, $0.regained] } == [240, 0])
    let full = line(.gross, required: 40, days: threeDays, week: 30 * 60)
    #expect(full.map { [$0.difference, $0.regained, $0.days] } == [-960, 360, 1])
    let room = line(.gross, required: 40, days: threeDays)
    #expect(room.map { [$0.difference, $0.regained, $0.days] } == [-960, 960, 2])
  }

  @Test func `days a student cannot come give nothing back`() {
    let away = Unavailability(
      span: DaySpan(Self.monday.advanced(by: 3), Self.monday.advanced(by: 3))!, periods: .day)
    let found = line(.gross, required: 40, days: threeDays, unavailable: [away])
    #expect(found.map { [$0.regained, $0.days] } == [480, 1])
  }
}
