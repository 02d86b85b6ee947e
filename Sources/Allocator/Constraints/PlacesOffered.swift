import PlacementDomain

/// A rotation takes a place only if the student needs it, its request counts, it runs on some date, the rules
/// allow it, its block and discipline are the rotation's, and, where only places asked for are given, a wish
/// matches.
enum PlacesOffered {
  /// The rank of a place for a student's rotation: the smallest of the wishes that match it; nil when none
  /// does, or when one to avoid does.
  static func rank(
    of place: Place.Ordinal, student: Student.Ordinal, rotation: Rotation.Ordinal, in scenario: Scenario
  ) -> (rank: Int?, isAvoided: Bool) {
    var best: Int?
    for wish in scenario.wishes[student]
    where (wish.rotation == nil || wish.rotation == rotation) && scenario.matches(wish.target, place) {
      guard let rank = wish.rank else { return (nil, true) }
      best = min(best ?? rank, rank)
    }
    return (best, false)
  }
}

extension PlacesOffered: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let scenario = plan.scenario
    var seen: Set<[Int32]> = []
    return plan.assignments.compactMap { student, rotation, place in
      let isFirst = seen.insert([student.raw, rotation.raw]).inserted
      let isKnown = isFirst && scenario.needs[student].contains(rotation)
      let isOffered =
        isKnown && scenario.counts(place) && !scenario.dates(of: place).isEmpty
        && plan.eligibility.allows(student, place, for: rotation)
        && scenario.accepts(rotation, place)
        && (scenario.rules.unranked == .allow
          || rank(of: place, student: student, rotation: rotation, in: scenario).rank != nil)
      return isOffered ? nil : .notOffered(student, rotation, place)
    }
  }
}
