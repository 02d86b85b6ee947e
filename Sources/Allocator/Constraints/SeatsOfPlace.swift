import PlacementDomain

/// A place has at most its seats, and at least its minimum when it is open.
enum SeatsOfPlace: PlanConstraint {
  /// Seats of every spot somebody could take; for spots that open also the minimum.
  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    for (number, spot) in making.spots.all.enumerated() {
      let candidates = rows.candidates[number]
      if spot.opens {
        let variable = rows.opened(number)
        if candidates == 0 {
          // Nobody can open it: minimum alone holds y at 0.
          rows.add(
            SharedRow(
              kind: .minimum(Int32(number)), limit: 0, variables: [(variable, spot.least)]))
          continue
        }
        rows.add(
          SharedRow(kind: .seats(Int32(number)), limit: 0, variables: [(variable, -spot.seats)]),
          spots: [(number, 1)])
        rows.add(
          SharedRow(kind: .minimum(Int32(number)), limit: 0, variables: [(variable, spot.least)]),
          spots: [(number, -1)])
      } else if candidates > spot.seats {
        rows.add(SharedRow(kind: .seats(Int32(number)), limit: spot.seats), spots: [(number, 1)])
      }
    }
  }

  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    zip(plan.scenario.places.ordinals, plan.load).flatMap { place, students -> [PlanViolation] in
      let row = plan.scenario.places[place]
      var found: [PlanViolation] = []
      if students > row.seats { found.append(.seats(place)) }
      if students > 0, students < row.minimumSeats { found.append(.minimum(place)) }
      return found
    }
  }
}
