import PlacementDomain

extension TableReader {
  /// The text of a column in normal form C, nil when blank.
  func text(_ column: ColumnName) -> String? {
    guard let position = position(of: column) else { return nil }
    let cell = cell(position)
    return cell.isBlank ? nil : cell.text
  }

  /// As `text`; a blank one is reported.
  func required(_ column: ColumnName) -> String? {
    if let text = text(column) { return text }
    report(.valueMissing, column)
    return nil
  }

  /// The parts of a list.
  func list(_ column: ColumnName) -> [String] { text(column).map(ListText.parts) ?? [] }

  /// A whole number within bounds, nil when blank or wrong (reported).
  func integer(_ column: ColumnName, _ bounds: ClosedRange<Int>) -> Int? {
    guard let text = text(column) else { return nil }
    if let number = NumberText.integer(text), bounds.contains(number) { return number }
    report(.numberWrong(least: bounds.lowerBound, most: bounds.upperBound), column)
    return nil
  }

  /// A word of a closed list, nil when blank or unknown (reported).
  func choice<Value>(
    _ column: ColumnName, _ vocabulary: Vocabulary<Value>, severity: InputProblem.Severity = .error
  ) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = vocabulary.value(of: text) { return value }
    let isWorthIt = problems.canSuggest(for: .wordUnknown(choices: [], suggestions: []))
    let nearest = isWorthIt ? problems.suggestions.nearest(to: text, among: vocabulary.allWords) : []
    report(.wordUnknown(choices: vocabulary.choices, suggestions: nearest), column, severity: severity)
    return nil
  }

  /// A date, nil when blank or wrong (reported).
  func day(_ column: ColumnName) -> Day? {
    cell(position(of: column)).isoDay ?? text(column).flatMap { day($0, column) }
  }

  /// Dates and spans of a list, in order; wrong ones are reported.
  func days(_ column: ColumnName) -> [Day] {
    var days: [Day] = []
    for part in list(column) {
      let ends = part.split(separator: "/", omittingEmptySubsequences: false)
      if ends.count == 2, let first = Day(iso: ends[0].trimmed), let last = Day(iso: ends[1].trimmed) {
        if let span = DaySpan(first, last), span.count <= BlockDraft.mostDays {
          days += span.days
        } else {
          report(.endsBeforeStart(start: first.description), column)
        }
      } else if let day = day(part, column) {
        days.append(day)
      }
    }
    return days
  }

  private func day(_ text: String, _ column: ColumnName) -> Day? {
    switch DateText(text) {
    case .day(let day): return day
    case .wrong: report(.dateWrong, column)
    case .either(let first, let second, let year):
      if let order = dateOrder(of: column), let day = DateText.day(first, second, year, order) { return day }
      if first > 12 || second > 12 {
        report(.dateOrderMixed, column)
      } else if let dayFirst = DateText.day(first, second, year, .dayFirst),
        let monthFirst = DateText.day(first, second, year, .monthFirst)
      {
        report(
          .dateAmbiguous(dayFirst: dayFirst.description, monthFirst: monthFirst.description), column)
      } else {
        report(.dateWrong, column)
      }
    }
    return nil
  }

  /// A time of day, nil when blank or wrong (reported).
  func time(_ column: ColumnName) -> TimeOfDay? {
    guard let text = text(column) else { return nil }
    if let time = TimeText.time(text) { return time }
    report(.timeWrong, column)
    return nil
  }

  /// Days of the week, nil when blank or wrong (reported).
  func weekdays(_ column: ColumnName) -> Weekdays? {
    guard let text = text(column) else { return nil }
    switch WeekdaysText.parse(text) {
    case .success(let days): return days
    case .failure(.tuesdayOrWednesday): report(.tuesdayOrWednesday, column)
    case .failure(.unknown): report(.weekdaysWrong, column)
    }
    return nil
  }

  /// From `from` to `to`, or nil when either is missing or wrong, or they are in the wrong order (reported).
  /// Where one may be blank, `open` stands for it.
  func span(_ from: ColumnName, _ to: ColumnName, open: DaySpan? = nil) -> DaySpan? {
    let isOpen = (text(from) == nil, text(to) == nil)
    if open == nil {
      if isOpen.0 { report(.valueMissing, from) }
      if isOpen.1 { report(.valueMissing, to) }
    }
    guard let first = isOpen.0 ? open?.first : day(from), let last = isOpen.1 ? open?.last : day(to) else {
      return nil
    }
    if let span = DaySpan(first, last) { return span }
    report(.endsBeforeStart(start: first.description), to)
    return nil
  }
}
