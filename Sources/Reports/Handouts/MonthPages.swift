import PlacementDomain
import Requests
import Typesetting

/// Shifts month by month, and one under the other: a grid to look at, a list that every program reads.
struct MonthPages {
  let words: HandoutWords
  private var dates: HandoutDates { words.dates }

  /// One grid a month from the first to the last of these days; `lines`: what stands on a day.
  func grids(_ days: [Day], lines: (Day) -> [String]) -> [PrintedBlock] {
    guard let first = days.min(), let last = days.max() else { return [] }
    var grids: [PrintedBlock] = []
    var (year, month, _) = first.civil
    let end = last.civil
    while (year, month) <= (end.year, end.month) {
      grids.append(.month(grid(month, year, lines)))
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return grids
  }

  private func grid(_ month: Int, _ year: Int, _ lines: (Day) -> [String]) -> MonthGrid {
    let holidays = Set(words.handout.session.holidays)
    let cells = (1...31).compactMap { Day(year: year, month: month, day: $0) }.map { day in
      let isHoliday = holidays.contains(day)
      let name = isHoliday ? [HandoutPhrase.holiday.text(words.language)] : []
      return MonthGrid.Cell(day: day.civil.day, lines: name + lines(day), isShaded: isHoliday)
    }
    let first = Day(year: year, month: month, day: 1)!
    return MonthGrid(
      title: dates.month(month, year).capitalizedFirst,
      weekdays: HandoutDates.mondayFirst.map(dates.weekday),
      offset: (Int(first.weekday.rawValue) + 6) % 7, cells: cells)
  }

  /// The shifts of one stay with their code and hours.
  func grids(_ shifts: [HandoutShift]) -> [PrintedBlock] {
    let byDay = Dictionary(grouping: shifts, by: \.day)
    return grids(shifts.map(\.day)) { day in
      (byDay[day] ?? []).flatMap { [words.shift($0.code), $0.hours.description] }
    }
  }

  /// A row a shift.
  func list(_ shifts: [HandoutShift]) -> PrintedTable {
    let language = words.language
    return PrintedTable(
      columns: [
        .init(HandoutPhrase.date.text(language), weight: 5),
        .init(HandoutPhrase.shift.text(language), weight: 2),
        .init(HandoutPhrase.startTime.text(language), weight: 2),
        .init(HandoutPhrase.endTime.text(language), weight: 2),
        .init(HandoutPhrase.paidHours.text(language), weight: 2, isNumber: true),
        .init("", weight: 3),
      ],
      rows: shifts.map { shift in
        [
          dates.dayOfWeek(shift.day), words.shift(shift.code), dates.time(shift.hours.start),
          dates.time(shift.hours.end), language.hours(minutes: shift.paidMinutes),
          shift.isHoliday ? HandoutPhrase.holiday.text(language) : "",
        ]
      })
  }
}

extension String {
  /// With a capital first letter, as at the head of a month.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
