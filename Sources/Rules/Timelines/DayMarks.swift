import PlacementDomain

/// The days of a span from which an answer may be another than the day before.
struct DayMarks {
  /// The days looked at.
  let span: DaySpan
  private var days: [Day] = []

  init(_ span: DaySpan) { self.span = span }

  /// From this day on.
  mutating func add(_ day: Day) {
    if day > span.first && day <= span.last { days.append(day) }
  }

  /// Through this day.
  mutating func add(through day: Day) {
    if day < Day.latest { add(day.advanced(by: 1)) }
  }

  /// The parts of the span in which the answer stays the same.
  consuming func segments() -> DaySegments {
    if days.count > 1 {
      days.sort()
      var last = 0
      for at in 1..<days.count where days[at] != days[last] {
        last += 1
        days[last] = days[at]
      }
      days.removeLast(days.count - 1 - last)
    }
    return DaySegments(first: span.first, later: days)
  }
}

/// The first day of each part of a span, in order, the first day of the span before.
struct DaySegments: RandomAccessCollection {
  let first: Day
  /// Sorted, each once.
  let later: [Day]

  var startIndex: Int { 0 }
  var endIndex: Int { later.count + 1 }
  subscript(position: Int) -> Day { position == 0 ? first : later[position - 1] }

  /// A day of the part at this position: that day where it lies in it, else the first. Any day would do; but one
  /// that does not depend on where the span begins gives the same answer whatever is wrong with the marks.
  func day(of position: Int, preferring day: Day) -> Day {
    let isIn = self[position] <= day && (position == later.count || day < later[position])
    return isIn ? day : self[position]
  }
}
