public import PlacementDomain

extension RiskModel {
  /// A past session and what happened to it.
  public struct Past: Sendable {
    /// The session as it was on its first day.
    public let scenario: Scenario
    /// What happened, in order of days.
    public let events: [SessionEvent]

    /// A past session.
    public init(_ scenario: Scenario, _ events: [SessionEvent]) {
      (self.scenario, self.events) = (scenario, events)
    }
  }

  /// What past sessions teach, with how unsure it is: Beta posteriors of probabilities, Gamma ones of rates, both from
  /// Jeffreys' priors (Gelman et al., Bayesian Data Analysis, 3rd ed., 2.8–2.9). An agency and discipline is told apart
  /// where at least `apart` of its requests were answered.
  public init(learningFrom sessions: [Past], apart: Int = 5) {
    var counts: [Respondent: AnswerCounts] = [:]
    var whole = AnswerCounts()
    var (students, left, late) = (0, 0, 0)
    var (destinations, closed, reopened, closedDays) = (0, 0, 0, 0)
    var (preceptors, away) = (0, 0)
    var (papers, expired, renewed, renewalDays) = (0, 0, 0, 0)
    var leads: [Int] = []
    for past in sessions {
      let scenario = past.scenario
      students += scenario.students.ordinals.count { !scenario.needs[$0].isEmpty }
      papers += scenario.students.count
      destinations += scenario.destinations.count
      preceptors += scenario.preceptors.count
      let begin = scenario.places.ordinals.compactMap { scenario.dates(of: $0).first }.min()
      let firstSent = past.events.first { $0.happening.kind == .sent }?.day
      if let begin, let firstSent { leads.append(max(1, Int(begin.number - firstSent.number))) }
      var sent: [Place.ID: Day] = [:]
      var isAccepted: Set<Place.ID> = []
      for place in scenario.places {
        if place.status == .sent || place.status == .sentPDF { sent[place.id] = past.events.first?.day }
        if place.status == .accepted || place.status == .confirmed { isAccepted.insert(place.id) }
      }
      var open: [TargetName: Day] = [:]
      var lost: [Student.ID: Day] = [:]
      func answered(_ place: Place.ID, _ change: (inout AnswerCounts) -> Void) {
        change(&whole)
        if let key = scenario.respondent(of: place) { change(&counts[key, default: AnswerCounts()]) }
      }
      for event in past.events {
        switch event.happening {
        case .sent(let place): sent[place] = event.day
        case .accepted(let place, _):
          isAccepted.insert(place)
          answered(place) {
            $0.accepted += 1; $0.add(sent[place], event.day)
          }
          sent[place] = nil
        case .refused(let place):
          if isAccepted.remove(place) != nil {
            answered(place) { $0.takenBack += 1 }
          } else {
            answered(place) {
              $0.refused += 1; $0.add(sent[place], event.day)
            }
            sent[place] = nil
          }
        case .unanswered(let place):
          answered(place) { $0.silent += 1 }
          sent[place] = nil
        case .withdrawn: left += 1
        case .joined: late += 1
        case .closed(let target):
          closed += 1
          open[target] = event.day
        case .reopened(let target):
          if let since = open.removeValue(forKey: target) {
            reopened += 1
            closedDays += max(1, Int(event.day.number - since.number))
          }
        case .leave: away += 1
        case .expired(let student, _):
          expired += 1
          lost[student] = event.day
        case .renewed(let student, _):
          if let since = lost.removeValue(forKey: student) {
            renewed += 1
            renewalDays += max(1, Int(event.day.number - since.number))
          }
        case .redirected, .seats, .postponed, .offered, .round: break
        }
      }
      for place in isAccepted { answered(place) { $0.kept += 1 } }
    }
    func chance(_ yes: Int, of all: Int) -> Chance {
      .learned(BetaDistribution(successes: yes, failures: max(0, all - yes)))
    }
    self.init(
      answers: counts.filter { $0.value.answered >= apart }.mapValues { $0.answers(like: whole) },
      others: whole.answers(like: whole), attrition: chance(left, of: students),
      latecomers: .learned(GammaDistribution(events: late, exposure: max(0.01, Double(students) / 100))),
      closure: chance(closed, of: destinations),
      closureDays: reopened > 0 ? Double(closedDays) / Double(reopened) : 14,
      leave: chance(away, of: preceptors), expiry: chance(expired, of: papers),
      renewalDays: renewed > 0 ? Double(renewalDays) / Double(renewed) : 14,
      leadDays: leads.isEmpty ? RiskModel.usualLead : leads.reduce(0, +) / leads.count)
  }
}

extension RiskModel {
  /// The lead where no past session tells: requests leave eight weeks before the first place begins.
  public static let usualLead = 56
}

/// What was seen of answers.
private struct AnswerCounts {
  var (accepted, refused, silent) = (0, 0, 0)
  /// Accepted places taken back, and those that were not.
  var (takenBack, kept) = (0, 0)
  /// Days waited for answers.
  var waited = 0

  var answered: Int { accepted + refused + silent }

  mutating func add(_ sent: Day?, _ day: Day) {
    if let sent { waited += max(1, Int(day.number - sent.number)) }
  }

  /// Chances of answers; what was never seen here is as everywhere.
  func answers(like whole: AnswerCounts) -> RiskModel.Answers {
    let pace = accepted + refused > 0 && waited > 0 ? self : whole
    return RiskModel.Answers(
      refused: .learned(BetaDistribution(successes: refused, failures: accepted)),
      silent: .learned(BetaDistribution(successes: silent, failures: accepted + refused)),
      pace: pace.waited > 0
        ? .learned(GammaDistribution(events: pace.accepted + pace.refused, exposure: Double(pace.waited)))
        : .known(0.1),
      takenBack: .learned(BetaDistribution(successes: takenBack, failures: kept)))
  }
}

extension Scenario {
  /// Who answers for a place; nil: the session has no such place.
  func respondent(of id: Place.ID) -> RiskModel.Respondent? {
    places.ordinal(of: id).map { place in
      let destination = destinations[places[place].destination]
      return RiskModel.Respondent(
        agency: destination.agency.map { agencies[$0].id },
        discipline: destination.discipline.map { disciplines[$0].id })
    }
  }
}
