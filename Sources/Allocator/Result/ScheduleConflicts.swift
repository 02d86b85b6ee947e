import PlacementDomain

/// Whether a place goes together with what a student already has: everything one schedule must keep.
struct ScheduleConflicts {
  let problem: PlacingProblem

  /// True when the student's schedule would not be legal with this place for the need, which has none now.
  /// `places` gives the place of each need of everybody, nil for none.
  func conflicts(_ place: Place.Ordinal, _ need: Int, of student: Student.Ordinal, _ places: [Place.Ordinal?])
    -> Bool
  {
    let (times, scenario) = (problem.times, problem.scenario)
    let needs = problem.needs(student.position)
    let others = needs.filter { $0 != need && places[$0] != nil }
    let key = NoRepeatedService.key(of: place, in: scenario)
    let pattern = times.ofPlace[place.position]
    func turn(_ need: Int) -> Int? { scenario.rotations[problem.rotationOfNeed[need]].order }
    for other in others {
      guard let there = places[other] else { continue }
      let its = times.ofPlace[there.position]
      if key != nil, key == NoRepeatedService.key(of: there, in: scenario) { return true }
      if times.conflict(pattern, its) { return true }
      if !times.keepsOrder(pattern, turn: turn(need), its, turn: turn(other)) { return true }
    }
    let all = others.compactMap { places[$0] } + [place]
    if !times.fitTogether(all.map { times.ofPlace[$0.position] }) { return true }
    guard all.count == needs.count else { return false }
    let covered = all.reduce(UInt64(0)) { $0 | AtLeastOneDiscipline.bit(of: $1, in: scenario) }
    return covered != AtLeastOneDiscipline.wanted(in: scenario)
  }
}
