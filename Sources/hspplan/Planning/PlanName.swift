import PlacementDomain
import Reports

extension Plan {
  /// What a plan is called without a name of its own: its goals and the first digits of the digest it would have.
  var defaultName: String {
    var unnamed = self
    unnamed.name = ""
    let goals = goals.filter { !$0.request.isImplied }.map(\.request.goal.rawValue)
    return (goals + [PlanSummary.short(Plan.seal(of: unnamed.document)).prefix(8).description])
      .joined(separator: "-")
  }
}
