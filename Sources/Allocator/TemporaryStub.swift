public import Optimization
public import PlacementDomain

extension PlanSearch {
  public func run(solver: any Solver, limits: SearchLimits, progress: (SearchProgress) -> Void) -> SearchOutcome
  {
    SearchOutcome(
      plan: Plan(
        session: scenario.session.id, inputs: scenario.digest(), engine: "stub", status: .unknown, goals: [],
        profile: [], unranked: 0, assignments: [], unplaced: [], certificate: .empty),
      ending: .stalled)
  }
}
