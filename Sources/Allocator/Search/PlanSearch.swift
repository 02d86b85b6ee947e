public import Optimization
public import PlacementDomain

/// Allocates the students of a scenario: column generation, stage by stage, to proof (architecture.md, "seat
/// prices"). Synchronous: it runs on the caller's thread, which needs 8 MB of stack or more.
public struct PlanSearch {
  /// What to plan.
  public let scenario: Scenario
  /// Who may go where.
  public let eligibility: Eligibility

  /// A search.
  public init(scenario: Scenario, eligibility: Eligibility) {
    self.scenario = scenario
    self.eligibility = eligibility
  }
}
