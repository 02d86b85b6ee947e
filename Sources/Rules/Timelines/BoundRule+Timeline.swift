import PlacementDomain

extension BoundRule {
  /// The answers for a student at such places over a span, waivers applied. Answers depend on the days, never on
  /// where the span begins: what holds on `home` is asked on that day.
  func timeline(
    _ number: Int, of file: StudentFile, at facts: FactsOfPlace, over span: DaySpan, home: Day,
    explained: Bool
  ) -> Timeline {
    let waivers = waivers(number, of: file, at: facts)
    return Timeline(segments(waivers, of: file, at: facts, over: span), home: home) { day in
      answer(on: day, of: file, at: facts, waivers, explained: explained)
    }
  }

  /// The same; nil where the rule is met on every day, which takes no explaining.
  func timelineUnlessMet(
    _ number: Int, of file: StudentFile, at facts: FactsOfPlace, over span: DaySpan, home: Day,
    explained: Bool
  ) -> Timeline? {
    let waivers = waivers(number, of: file, at: facts)
    let segments = segments(waivers, of: file, at: facts, over: span)
    let isMet = segments.indices.allSatisfy { position in
      let day = segments.day(of: position, preferring: home)
      return answer(on: day, of: file, at: facts, waivers, explained: false).status == .met
    }
    if isMet { return nil }
    return Timeline(segments, home: home) { day in
      answer(on: day, of: file, at: facts, waivers, explained: explained)
    }
  }

  private func waivers(_ number: Int, of file: StudentFile, at facts: FactsOfPlace) -> [DaySpan] {
    guard !file.waivers.isEmpty else { return facts.waivers }
    return facts.waivers + file.waivers.filter { $0.rule == number }.map(\.span)
  }

  private func segments(
    _ waivers: [DaySpan], of file: StudentFile, at facts: FactsOfPlace, over span: DaySpan
  ) -> DaySegments {
    var days = DayMarks(span)
    condition.mark(&days, in: file, at: facts)
    for waiver in waivers {
      days.add(waiver.first)
      days.add(through: waiver.last)
    }
    return days.segments()
  }

  private func answer(
    on day: Day, of file: StudentFile, at facts: FactsOfPlace, _ waivers: [DaySpan], explained: Bool
  ) -> (status: Verdict.Status, reasons: [Verdict.Reason]) {
    var grounds = Grounds(wanted: explained, rows: false)
    let status = condition.answer(on: day, in: file, at: facts, &grounds)
    guard status == .unmet, let waiver = waivers.filter({ $0.contains(day) }).max(by: { $0.last < $1.last })
    else { return (status, grounds.reasons) }
    return (.waived, [.waived(waiver)] + grounds.reasons)
  }
}
