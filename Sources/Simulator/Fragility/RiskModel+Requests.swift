import PlacementDomain

extension RiskModel {
  /// The probability that a request is refused or left unanswered, or its place taken back, as `Season` has
  /// it happen from its opening on, figures at their means. A place that counts already can only be taken
  /// back, and only before it begins.
  func chanceOfLoss(of id: Place.ID, in scenario: Scenario) -> Double {
    guard let place = scenario.places.ordinal(of: id) else { return 0 }
    let opening = Replay(scenario, plan: nil, policy: ByHand()).opening(lead: leadDays)
    let isAhead = scenario.dates(of: place).first.map { $0 > opening } ?? false
    let back = isAhead ? chances(of: id, in: scenario).takenBack.mean : 0
    return scenario.counts(place) ? back : 1 - chanceOfYes(from: id, in: scenario) * (1 - back)
  }

  /// The probability that a request about a place is granted.
  func chanceOfYes(from id: Place.ID, in scenario: Scenario) -> Double {
    let chances = chances(of: id, in: scenario)
    return (1 - chances.silent.mean) * (1 - chances.refused.mean)
  }

  private func chances(of id: Place.ID, in scenario: Scenario) -> Answers {
    scenario.respondent(of: id).flatMap { answers[$0] } ?? others
  }
}
