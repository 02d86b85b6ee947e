import PlacementDomain

/// Which of a date's first two numbers is the day.
enum DateOrder: Equatable {
  case dayFirst, monthFirst
}

/// A date as written: certain, or waiting for what its column says.
enum DateText: Equatable {
  case day(Day)
  /// `03/04/2026`: two numbers of 1…31, at most one above 12, then a year.
  case either(Int, Int, year: Int)
  case wrong

  /// Reads `2026-02-28`, `2026/02/28`, or numbers whose order the column must say.
  init(_ text: String) {
    let text = text.hasSuffix(" 00:00:00") || text.hasSuffix("T00:00:00") ? String(text.dropLast(9)) : text
    if let day = Day(iso: text) {
      self = .day(day)
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/-. ".contains($0) }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 4 ? Int(part) : nil
    }
    guard numbers.count == 3, parts.count == 3 else {
      self = .wrong
      return
    }
    if parts[0].count == 4, let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) {
      self = .day(day)
    } else if parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2,
      DateText.day(numbers[0], numbers[1], numbers[2], .dayFirst) != nil
        || DateText.day(numbers[0], numbers[1], numbers[2], .monthFirst) != nil
    {
      self = .either(numbers[0], numbers[1], year: numbers[2])
    } else {
      self = .wrong
    }
  }

  static func day(_ first: Int, _ second: Int, _ year: Int, _ order: DateOrder) -> Day? {
    order == .dayFirst
      ? Day(year: year, month: second, day: first) : Day(year: year, month: first, day: second)
  }
}

/// What all values of a column say together about the order of day and month.
struct DateOrderEvidence: Equatable {
  /// Some value can only be day first.
  private(set) var saysDayFirst = false
  /// Some value can only be month first.
  private(set) var saysMonthFirst = false

  /// Takes one more value.
  mutating func take(_ text: String) {
    if case .either(let first, let second, _) = DateText(text) {
      if first > 12 { saysDayFirst = true }
      if second > 12 { saysMonthFirst = true }
    }
  }

  /// The order, when all values that say anything agree.
  var order: DateOrder? {
    saysDayFirst == saysMonthFirst ? nil : saysDayFirst ? .dayFirst : .monthFirst
  }
}
