public import PlacementDomain

extension Eligibility {
  /// What the rules of a session allow: closures, places reserved for a school, requirements of its books.
  public init(evaluating scenario: Scenario) { self = RuleEvaluation(scenario).eligibility }
}
