import PlacementDomain
import Verification

extension Plan {
  /// The plan with the bounds that were derived, and what follows from them.
  func stating(_ report: VerificationReport) -> Plan {
    var plan = self
    var allProved = true
    var checks = report.stages[...]
    for goal in plan.goals.indices {
      for stage in plan.goals[goal].stages.indices {
        guard let check = checks.popFirst() else { continue }
        let isProved = allProved && check.bound == check.value
        plan.goals[goal].stages[stage].bound = check.bound
        plan.goals[goal].stages[stage].isConditional = !allProved
        plan.goals[goal].stages[stage].isProved = isProved
        allProved = isProved
      }
    }
    plan.status = allProved ? .optimal : .feasible
    return plan
  }
}
