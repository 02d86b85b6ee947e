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

  /// The answers from each of these days on.
  init(_ days: [Day], _ answer: (Day) -> (Verdict.Status, [Verdict.Reason])) {
    steps.reserveCapacity(days.count)
    for day in days {
      let (status, reasons) = answer(day)
      steps.append(Step(from: day, status: status, reasons: reasons))
    }
  }

  /// The status of every day, if it is always the same.
  var constant: Verdict.Status? {
    let first = steps[0].status
    for step in steps.dropFirst() where step.status != first { return nil }
    return first
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
