import PlacementDomain

/// At each moment at most so many group places of a destination, a service or a site are open with a shift under
/// way (`Capacity.groups`).
enum GroupsOfCapacity {
  /// The meetings of the group places of each capacity that limits groups, with its number from 1.
  static func meetings(in scenario: Scenario) -> [(number: Int, meetings: [Meeting])] {
    zip(1..., scenario.capacities).compactMap { number, capacity in
      guard let limit = capacity.groups else { return nil }
      return (
        number,
        capacity.meetings(limit: limit, in: scenario) { scenario.places[$0].kind == .group }
      )
    }
  }

  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    for (number, meetings) in meetings(in: making.scenario) {
      for meeting in meetings where meeting.places.count > meeting.limit {
        rows.add(
          SharedRow(
            kind: .groups(number, minute: meeting.minute), limit: meeting.limit,
            variables: making.spots(of: meeting.places).map { (rows.opened($0), 1) }))
      }
    }
  }
}

extension GroupsOfCapacity: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let load = plan.load
    return meetings(in: plan.scenario).flatMap { number, meetings -> [PlanViolation] in
      meetings.compactMap { meeting -> PlanViolation? in
        meeting.places.count { load[$0.position] > 0 } > meeting.limit
          ? .groups(number, minute: meeting.minute) : nil
      }
    }
  }
}
