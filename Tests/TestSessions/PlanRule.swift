public import PlacementDomain

/// Each rule of Documentation/Model.md that forbids plans, told apart as finely as tables tell it.
public enum PlanRule: String, CaseIterable, Sendable {
  // Which places a rotation may take.
  case eligibility, requests, blocks, disciplines, onlyWishes, history, hours, availability
  // Pins: an assignment, one dimension of it, or not this.
  case fixedPlace, fixedDestination, fixedSite, fixedBlock, fixedShift, fixedPreceptor, notThis
  // All places of one student together.
  case rest, week, nightsInRow, mostNights, mostWeekends, noRepeat, order, spacing, atLeastOne
  // Whose shifts are worked.
  case schedules, lines
  // What students share.
  case seats, minimum, preceptorLoad, preceptorLeave, supervision, heads, fairShare, groups, quota
  case quotaOfSchool, instructors, linked, parts
  case togetherAtPlace, togetherAtDestination, togetherAtSite, togetherInBlock
  case apartFromPlace, apartFromDestination, apartFromSite, apartFromBlock
  case changes

  /// The pair it asks for.
  public var pair: (relation: Pair.Relation, same: Pair.Dimension)? {
    switch self {
    case .togetherAtPlace: (.together, .place)
    case .togetherAtDestination: (.together, .destination)
    case .togetherAtSite: (.together, .site)
    case .togetherInBlock: (.together, .block)
    case .apartFromPlace: (.apart, .place)
    case .apartFromDestination: (.apart, .destination)
    case .apartFromSite: (.apart, .site)
    case .apartFromBlock: (.apart, .block)
    default: nil
    }
  }

  /// What random sessions draw of it; nil where only `RuleMaker` knows it.
  var feature: SessionFeature? { SessionFeature(rawValue: rawValue) }
}
