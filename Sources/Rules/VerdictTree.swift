import PlacementDomain

extension BoundRule {
  /// The answer for a student at such places in a period, as a tree shaped like the rule. Its parts are read by
  /// the same policy, each for itself and without waivers.
  func verdict(
    _ number: Int, of file: StudentFile, at facts: FactsOfPlace, over period: DaySpan
  ) -> Verdict {
    let policy = requirement.timing
    let timeline = timeline(number, of: file, at: facts, over: period, home: period.first, explained: true)
    let reasons = timeline.reasons(over: period, policy).filter {
      if case .waived = $0 { true } else { false }
    }
    return Verdict(
      .requirement(key), timeline.status(over: period, policy), reasons: reasons,
      children: [condition.verdict(of: file, at: facts, over: period, policy)])
  }
}

extension BoundCondition {
  /// The answer of this part.
  fileprivate func verdict(
    of file: StudentFile, at facts: FactsOfPlace, over period: DaySpan, _ policy: PeriodPolicy
  ) -> Verdict {
    var days = DayMarks(period)
    mark(&days, in: file, at: facts)
    var rows: Set<Int> = []
    let timeline = Timeline(days.segments(), home: period.first) { day in
      var grounds = Grounds(wanted: true)
      let status = answer(on: day, in: file, at: facts, &grounds)
      rows.formUnion(grounds.rows)
      return (status, grounds.reasons)
    }
    let status = timeline.status(over: period, policy)
    guard case .test = self else {
      let children = parts.map { $0.verdict(of: file, at: facts, over: period, policy) }
      return Verdict(subject, status, children: children)
    }
    return Verdict(
      subject, status, reasons: timeline.reasons(over: period, policy), evidence: rows.sorted())
  }

  private var subject: Verdict.Subject {
    switch self {
    case .test(let test): .test(test.asked)
    case .all: .all
    case .any: .any
    case .not: .not
    case .when: .when
    }
  }
}
