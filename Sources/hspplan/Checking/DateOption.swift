import PlacementDomain
import Reports

/// Dates on the command line: `2026-08-31` and no other form, because `03/04` has two meanings.
enum DateOption {
  /// The day a value says; for another form, what it may mean is proposed.
  static func day(_ text: String, option: String) throws(UsageError) -> Day {
    if let day = Day(iso: text) { return day }
    throw .badValue(.badDate, option: option, value: text, near: meanings(of: text))
  }

  /// The days that three numbers in another form may be.
  private static func meanings(of text: String) -> [String] {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3 else { return [] }
    let orders = parts[0] > 31 ? [[0, 1, 2]] : [[2, 1, 0], [2, 0, 1]]
    var days: [Day] = []
    for order in orders {
      let (year, month) = (parts[order[0]], parts[order[1]])
      // A day the month does not have is read as its last.
      guard (1...31).contains(parts[order[2]]) else { continue }
      let day = (max(1, parts[order[2]] - 3)...parts[order[2]]).reversed().lazy.compactMap {
        Day(year: year, month: month, day: $0)
      }.first
      if let day, !days.contains(day) { days.append(day) }
    }
    return days.map(\.description)
  }
}
