import PlacementDomain

/// Of two of a student's rotations with a turn (`Rotation.order`), the one with the smaller number has its last
/// day before the first day of the other. Equal numbers ask for nothing.
enum RotationOrder {
  /// True when rotations of these turns that run from and to these days keep it.
  static func holds(_ left: DaySpan, turn leftTurn: Int, _ right: DaySpan, turn rightTurn: Int) -> Bool {
    leftTurn == rightTurn || (leftTurn < rightTurn ? left.last < right.first : right.last < left.first)
  }
}

extension RotationOrder: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let scenario = plan.scenario
    guard scenario.rotations.contains(where: { $0.order != nil }) else { return [] }
    var found: [PlanViolation] = []
    for (number, late) in plan.assignments.enumerated() {
      guard let turn = scenario.rotations[late.rotation].order, let span = scenario.period(of: late.place)
      else {
        continue
      }
      let isKept = plan.assignments[..<number].reversed().prefix { $0.student == late.student }.allSatisfy {
        guard let other = scenario.rotations[$0.rotation].order, let its = scenario.period(of: $0.place)
        else {
          return true
        }
        return holds(its, turn: other, span, turn: turn)
      }
      if !isKept, found.last != .order(late.student) { found.append(.order(late.student)) }
    }
    return found
  }
}
