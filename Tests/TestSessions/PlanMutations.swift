public import PlacementDomain

/// Small changes to a plan, as somebody might make them by hand; many are not legal.
public enum PlanMutations {
  /// A plan that only one thing forbids.
  public struct Breach: Sendable {
    /// What forbids it.
    public let feature: SessionFeature
    /// The session, with it.
    public let scenario: Scenario
    /// Legal in the session without it, illegal with it.
    public let plan: [PlainRules.Choice]
  }

  /// Every plan one change away: an assignment taken out, moved to any other place, put in anywhere, or two that
  /// change their places.
  public static func all(of plan: [PlainRules.Choice], in scenario: Scenario) -> [[PlainRules.Choice]] {
    var found: [[PlainRules.Choice]] = []
    for student in scenario.students.ordinals {
      for rotation in scenario.needs[student] {
        let others = plan.filter { $0.student != student || $0.rotation != rotation }
        if others.count < plan.count { found.append(others) }
        for place in scenario.places.ordinals {
          let choice = PlainRules.Choice(student: student, rotation: rotation, place: place)
          if !plan.contains(choice) { found.append((others + [choice]).sorted()) }
        }
      }
    }
    for (position, a) in plan.enumerated() {
      for b in plan.dropFirst(position + 1) where a.place != b.place {
        let exchanged = [
          PlainRules.Choice(student: a.student, rotation: a.rotation, place: b.place),
          PlainRules.Choice(student: b.student, rotation: b.rotation, place: a.place),
        ]
        found.append((plan.filter { $0 != a && $0 != b } + exchanged).sorted())
      }
    }
    return found
  }

  /// Plans of the session of this seed that one of its features, and nothing else, forbids; at most so many for
  /// each. A pool may split or merge with the feature, so that only plans that stay what they are count.
  public static func breaches(seed: UInt64, size: RandomSession.Size = .tiny, most: Int = 3) -> [Breach] {
    let features = RandomSession.features(seed: seed)
    let scenario = RandomSession.make(seed: seed, size: size, with: features)
    let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
    let rules = PlainRules(scenario, eligibility)
    return SessionFeature.constraints.filter(features.contains).flatMap { feature in
      let without = RandomSession.make(seed: seed, size: size, with: features.subtracting([feature]))
      return BruteForce(without, eligibility).outcomes.map(\.plan).filter { !rules.isLegal($0) }.prefix(most)
        .map { Breach(feature: feature, scenario: scenario, plan: $0) }
    }
  }
}
