import PlacementDomain
import Reports

extension Plan {
  /// What a plan is called without a name of its own: the changes it tries, its goals and the first digits of the digest it would have.
  var defaultName: String {
    var unnamed = self
    unnamed.name = ""
    let goals = goals.filter { !$0.request.isImplied }.map(\.request.goal.rawValue)
    let trial = whatIf.map { [$0.name] } ?? []
    return (trial + goals + [PlanSummary.short(Plan.seal(of: unnamed.document)).prefix(8).description])
      .joined(separator: "-")
  }
}
