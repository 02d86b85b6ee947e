import PlacementDomain

/// A place has at most its seats, and at least its minimum or nobody.
enum SeatsOfPlace: PlanConstraint {
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
