import PlacementDomain

/// The students (of a school) have at least so many assignments at the places of a destination, a service or a
/// site (`Capacity.atLeast`).
enum QuotaOfCapacity {
  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    for (number, capacity) in zip(1..., making.scenario.capacities) {
      guard let least = capacity.atLeast, least > 0 else { continue }
      let row = SharedRow(kind: .quota(number), limit: -least)
      let spots = making.spots(of: capacity.places(in: making.scenario))
      if let school = capacity.school {
        rows.add(row, students: making.uses(of: spots, by: school, coefficient: -1))
      } else {
        rows.add(row, spots: spots.map { ($0, -1) })
      }
    }
  }
}

extension QuotaOfCapacity: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let scenario = plan.scenario
    return zip(1..., scenario.capacities).compactMap { number, capacity in
      guard let least = capacity.atLeast else { return nil }
      let load = plan.load(of: { capacity.counts($0, in: scenario) })
      let count = capacity.places(in: scenario).reduce(0) { $0 + load[$1.position] }
      return count < least ? .quota(number) : nil
    }
  }
}
