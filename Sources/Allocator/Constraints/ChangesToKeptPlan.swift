import PlacementDomain

/// At most so many assignments of the kept plan change: move elsewhere than to the same pool, or are lost.
enum ChangesToKeptPlan {
  /// The options that keep each kept assignment; none where it cannot be kept.
  static func options(_ making: RowMaking) -> [(kept: KeptPlan.Kept, need: Int?, option: Int?)] {
    (making.scenario.kept?.assignments ?? []).map { kept in
      let position = making.scenario.needs[kept.student].firstIndex(of: kept.rotation)
      guard let position else { return (kept, nil, nil) }
      let need =
        making.needs(kept.student).lowerBound + position
        - making.scenario.needs[kept.student].startIndex
      let spot = making.spots.ofPlace[kept.place.position]
      let option = making.options.range(need).first { spot >= 0 && making.options.spot[$0] == spot }
      return (kept, need, option)
    }
  }

  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    guard let kept = making.scenario.kept, let most = kept.mostChanges else { return }
    rows.add(
      SharedRow(kind: .changes, limit: most - kept.assignments.count),
      students: options(making).compactMap { kept, need, option in
        guard let need, let option else { return nil }
        return (kept.student.raw, Int32(need), making.options.spot[option], -1)
      })
  }
}

extension ChangesToKeptPlan: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    guard let kept = plan.scenario.kept, let most = kept.mostChanges else { return [] }
    let pools = plan.pools
    let changes = kept.assignments.count { its in
      guard let place = plan.place(of: its.student, its.rotation) else { return true }
      guard place != its.place, !pools.isEmpty else { return place != its.place }
      return pools[its.place.position] < 0 || pools[its.place.position] != pools[place.position]
    }
    return changes > most ? [.changes] : []
  }
}
