import PlacementDomain

extension Timeline {
  /// The answer for a period under a policy.
  func status(over period: DaySpan, _ policy: PeriodPolicy) -> Verdict.Status {
    if steps.count == 1 { return steps[0].status }
    let days = steps(in: period)
    let first = days[days.startIndex].status
    var worst = first
    for step in days { worst = max(worst, step.status) }
    switch policy {
    case .coverEnd: return worst
    case .coverStart:
      return first > .waived || worst <= .waived ? (first > .waived ? first : worst) : .expiring
    case .grace(let most):
      guard worst == .unmet else { return worst }
      guard first != .unmet else { return .unmet }
      return longestGap(in: days, until: period.last) <= most
        ? max(.expiring, days.map(\.status).filter { $0 != .unmet }.max() ?? .expiring) : .unmet
    }
  }

  /// The greatest number of days in a row, up to this one, that are unmet.
  private func longestGap(in days: ArraySlice<Step>, until last: Day) -> Int {
    var longest = 0
    var since: Day?
    for step in days {
      if step.status == .unmet {
        since = since ?? step.from
      } else if let start = since {
        longest = max(longest, Int(step.from.number - start.number))
        since = nil
      }
    }
    if let since { longest = max(longest, Int(last.number - since.number) + 1) }
    return longest
  }

  /// Why it is so, gravest first, each reason once.
  func reasons(over period: DaySpan, _ policy: PeriodPolicy) -> [Verdict.Reason] {
    var days = steps(in: period)
    if policy == .coverStart, days[days.startIndex].status > .waived { days = days.prefix(1) }
    if days.count == 1 { return days[days.startIndex].reasons }
    let isAllMet = days.allSatisfy { $0.status == .met }
    var reasons: [Verdict.Reason] = []
    for status in Verdict.Status.allCases.reversed() where isAllMet || status != .met {
      for step in days where step.status == status {
        for reason in step.reasons where !reasons.contains(reason) { reasons.append(reason) }
      }
    }
    return reasons
  }
}
