public import PlacementDomain

/// One possible course of a session: what luck has in store for it, whoever plans it and however.
///
/// Every draw is keyed by what it is about (`Luck`), so that another plan or policy meets the same refusals and a
/// site more changes nothing for the others.
public struct Season: Sendable {
  /// The session on its first day.
  public let scenario: Scenario
  /// What may happen, all figures known.
  public let risks: RiskModel
  /// The luck of this replication.
  public let luck: Luck
  /// The days of the session.
  public let span: DaySpan
  /// The day the coordinator begins, from which requests that were sent before are answered.
  public let opening: Day

  /// A season, of the session's own days unless others are given; it opens as many days before the first place begins
  /// as `risks` say. Figures of `risks` that are only learned are taken at their means.
  public init(
    _ scenario: Scenario, _ risks: RiskModel, _ luck: Luck, span: DaySpan? = nil, opening: Day? = nil
  ) {
    let calendar = Replay(scenario, plan: nil, policy: ByHand())
    (self.scenario, self.risks, self.luck, self.span) = (scenario, risks, luck, span ?? calendar.span)
    self.opening = opening ?? calendar.opening(lead: risks.leadDays)
  }

  private var days: Int { Int(span.last.number - span.first.number) + 1 }

  private func draw(_ kind: DrawKind, _ name: String, _ ordinal: Int = 0) -> Draw {
    luck.draw(kind, for: EntityKey(name), ordinal: ordinal)
  }

  /// A day of the session, each as likely.
  private func anyDay(_ kind: DrawKind, _ name: String) -> Day {
    span.first.advanced(by: draw(kind, name).integer(below: days))
  }

  /// What happens whatever the coordinator does, in no order.
  public func events() -> [SessionEvent] {
    var events: [SessionEvent] = []
    for place in scenario.places.ordinals {
      let row = scenario.places[place]
      if scenario.counts(place) {
        if let event = takenBack(place, from: opening) { events.append(event) }
      } else if row.status == .sent || row.status == .sentPDF || row.status == .redirected {
        events += answers(row.id, opening)
      }
    }
    for destination in scenario.destinations {
      let name = destination.id.text
      guard draw("closure", name).isTrue(risks.closure.mean) else { continue }
      let first = anyDay("closure-day", name)
      let target = TargetName(.destination, name)
      events.append(SessionEvent(first, .closed(target)))
      let length = max(
        1, Int(draw("closure-length", name).exponential(rate: 1 / max(1, risks.closureDays)).rounded(.up)))
      let end = first.advanced(by: length)
      if end <= span.last { events.append(SessionEvent(end, .reopened(target))) }
    }
    for preceptor in scenario.preceptors {
      let name = preceptor.id.text
      guard draw("leave", name).isTrue(risks.leave.mean) else { continue }
      events.append(SessionEvent(anyDay("leave-day", name), .leave(preceptor.id, until: nil)))
    }
    for student in scenario.students.ordinals where !scenario.needs[student].isEmpty {
      let id = scenario.students[student].id
      if draw("attrition", id.text).isTrue(risks.attrition.mean) {
        events.append(SessionEvent(anyDay("attrition-day", id.text), .withdrawn(id)))
      }
      guard let paper = scenario.prerequisites.evidence[student].first,
        let kind = EvidenceKind.builtIn.first(where: { $0.kind == paper.kind })?.name,
        draw("expiry", id.text).isTrue(risks.expiry.mean)
      else { continue }
      let lost = anyDay("expiry-day", id.text)
      events.append(SessionEvent(lost, .expired(id, evidence: kind)))
      let length = draw("renewal", id.text).exponential(rate: 1 / max(1, risks.renewalDays)).rounded(.up)
      let again = lost.advanced(by: max(1, Int(length)))
      if again <= span.last { events.append(SessionEvent(again, .renewed(id, evidence: kind))) }
    }
    return events + latecomers()
  }

  /// Students who come late: each is like one of those there are.
  private func latecomers() -> [SessionEvent] {
    let students = scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map {
      scenario.students[$0].id
    }
    guard !students.isEmpty else { return [] }
    let expected = risks.latecomers.mean * Double(students.count) / 100
    guard expected > 0 else { return [] }
    var events: [SessionEvent] = []
    // The arrivals of a Poisson process over the session.
    var time = 0.0
    for number in 0..<students.count {
      time += draw("latecomer", "", number).exponential(rate: expected)
      guard time < 1 else { break }
      let like = students[draw("latecomer-like", "", number).integer(below: students.count)]
      events.append(
        SessionEvent(
          span.first.advanced(by: Int(time * Double(days))),
          .joined(Student.ID("+\(number + 1)"), like: like)))
    }
    return events
  }

  /// What the site answers to a request sent on a day, and what becomes of the place later.
  public func answers(_ id: Place.ID, _ sent: Day) -> [SessionEvent] {
    guard let place = scenario.places.ordinal(of: id), let chances = chances(of: id) else { return [] }
    let fate = draw("answer", id.text)
    let patience = 28
    if fate.isTrue(chances.silent.mean) {
      return [SessionEvent(sent.advanced(by: patience), .unanswered(id))]
    }
    let delay = max(
      1, Int(draw("delay", id.text).exponential(rate: max(1e-6, chances.pace.mean)).rounded(.up)))
    let day = min(sent.advanced(by: delay), span.last)
    if draw("refusal", id.text).isTrue(chances.refused.mean) { return [SessionEvent(day, .refused(id))] }
    return [SessionEvent(day, .accepted(id, seats: nil))] + (takenBack(place, from: day).map { [$0] } ?? [])
  }

  private func chances(of id: Place.ID) -> RiskModel.Answers? {
    scenario.respondent(of: id).map(risks.answers(of:))
  }

  /// The day the site takes an accepted place back, before it begins; nil: it does not.
  private func takenBack(_ place: Place.Ordinal, from day: Day) -> SessionEvent? {
    let id = scenario.places[place].id
    guard let chances = chances(of: id), let begin = scenario.dates(of: place).first, begin > day,
      draw("taken-back", id.text).isTrue(chances.takenBack.mean)
    else { return nil }
    let days = Int(begin.number - day.number)
    return SessionEvent(day.advanced(by: draw("taken-back-day", id.text).integer(below: days)), .refused(id))
  }
}
