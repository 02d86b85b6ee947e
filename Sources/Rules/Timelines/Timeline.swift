import PlacementDomain

/// The answer of a rule day by day, as a step function over a span.
struct Timeline {
  /// From a day up to the next step.
  struct Step {
    let from: Day
    let status: Verdict.Status
    /// Why, where it was asked for.
    let reasons: [Verdict.Reason]
  }

  /// In order; the first begins with the span looked at.
  private(set) var steps: [Step] = []

  /// The answers in each of these parts; `home` is the day preferred to ask on.
  init(_ segments: DaySegments, home: Day, _ answer: (Day) -> (Verdict.Status, [Verdict.Reason])) {
    steps.reserveCapacity(segments.count)
    for position in segments.indices {
      let (status, reasons) = answer(segments.day(of: position, preferring: home))
      steps.append(Step(from: segments[position], status: status, reasons: reasons))
    }
  }

  /// The steps with a day in the span, in order.
  func steps(in span: DaySpan) -> ArraySlice<Step> {
    var first = 0
    while first + 1 < steps.count && steps[first + 1].from <= span.first { first += 1 }
    var end = first + 1
    while end < steps.count && steps[end].from <= span.last { end += 1 }
    return steps[first..<end]
  }

  /// The last day of the step at this position; nil for the last one.
  func lastDay(ofStep position: Int) -> Day? {
    position + 1 < steps.count ? steps[position + 1].from.advanced(by: -1) : nil
  }
}
