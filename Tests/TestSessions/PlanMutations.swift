public import PlacementDomain

/// Small changes to a plan, as somebody might make them by hand; many are not legal.
public enum PlanMutations {
  /// A plan that only one rule forbids.
  public struct Breach: Sendable {
    /// The session, with the rule.
    public let scenario: Scenario
    /// Who may go where, with it.
    public let eligibility: Eligibility
    /// Legal in the session without the rule, illegal with it.
    public let plan: [PlainRules.Choice]
    /// The session without it, in which anybody may go anywhere if that is the rule.
    public let without: (scenario: Scenario, eligibility: Eligibility)
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

  /// Plans of a session of this seed that the rule, and nothing else, forbids; at most so many.
  ///
  /// Most rules take places out of their pools, so that what changes of a kept plan is limited only where that
  /// is the rule.
  public static func breaches(
    of rule: PlanRule, seed: UInt64, size: RandomSession.Size = .tiny, most: Int = 2
  ) -> [Breach] {
    var features = RandomSession.features(seed: seed).subtracting([.changes])
    if let its = rule.feature { features.remove(its) }
    var maker = RuleMaker(seed: seed)
    let without = RandomSession.make(seed: seed, size: size, with: features)
      .changing { maker.lift(rule, from: &$0) }
    let scenario = without.changing { maker.put(rule, in: &$0) }
    let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
    let open = rule == .eligibility ? .everything(in: without) : eligibility
    let rules = PlainRules(scenario, eligibility)
    return BruteForce(without, open).outcomes.map(\.plan).filter { !rules.isLegal($0) }.prefix(most)
      .map {
        Breach(scenario: scenario, eligibility: eligibility, plan: $0, without: (without, open))
      }
  }
}
