public import PlacementDomain

extension PlainRules {
  /// Why a rotation has no place in the (legal) plan.
  public func unplaced(_ student: Student.Ordinal, _ rotation: Rotation.Ordinal, in plan: [Choice])
    -> Unplaced
  {
    let candidates = scenario.places.ordinals.filter { fits(rotation, $0) }.map {
      Choice(student: student, rotation: rotation, place: $0)
    }
    let usable = candidates.filter { removal($0) == nil }
    let obstacles = usable.map { obstacle($0, in: plan) }
    let because: [Unplaced.Count] =
      usable.isEmpty
      ? Unplaced.Removal.allCases.map { cause in
        .init(cause: cause.rawValue, places: candidates.count { removal($0) == cause })
      }
      : Unplaced.Obstacle.allCases.map { cause in
        .init(cause: cause.rawValue, places: obstacles.count { $0 == cause })
      }
    return Unplaced(
      student: scenario.students[student].id, rotation: scenario.rotations[rotation].id,
      reason: usable.isEmpty ? .noEligiblePlace : obstacles.contains(.free) ? .unassigned : .noFreeSeat,
      because: because.filter { $0.places > 0 })
  }

  /// What is in the way of one more assignment.
  private func obstacle(_ choice: Choice, in plan: [Choice]) -> Unplaced.Obstacle {
    let row = scenario.places[choice.place]
    let before = PlainLimits.Uses(plan, scenario)
    var after = before
    after.add(choice, scenario)
    func isOpen(_ place: Place.Ordinal) -> Bool { before.all[place.position] > 0 }
    let opens = !isOpen(choice.place)
    if before.all[choice.place.position] >= row.seats { return .full }
    if !limits.preceptorsHold(after) { return .preceptorFull }
    if !limits.headsHold(after) || !limits.groupsHold(after) { return .capacityFull }
    if !limits.instructorsHold(after) { return .teacherBusy }
    if after.all[choice.place.position] < row.minimumSeats { return .notOpened }
    if opens, limits.linked(with: choice.place).contains(where: { $0 != choice.place && !isOpen($0) }) {
      return .notOpened
    }
    for case .onlyWith(choice.place, let parent) in scenario.openingLinks where opens && !isOpen(parent) {
      return .notOpened
    }
    if !pairsHold(plan + [choice]) { return .pair }
    let mine = plan.filter { $0.student == choice.student } + [choice]
    return goTogether(mine) && isWhole(mine, of: choice.student) ? .free : .conflict
  }
}
