import PlacementDomain

/// The days of a span from which an answer may be another than the day before.
struct DayMarks {
  /// The days looked at.
  let span: DaySpan
  private(set) var days: [Day] = []

  init(_ span: DaySpan) { self.span = span }

  /// From this day on.
  mutating func add(_ day: Day) {
    if day > span.first && day <= span.last { days.append(day) }
  }

  /// Through this day.
  mutating func add(through day: Day) {
    if day < Day.latest { add(day.advanced(by: 1)) }
  }

  /// Sorted, each once, the first day of the span before.
  mutating func segments() -> [Day] {
    guard !days.isEmpty else { return [span.first] }
    days.sort()
    var segments = [span.first]
    for day in days where day != segments.last { segments.append(day) }
    return segments
  }
}
