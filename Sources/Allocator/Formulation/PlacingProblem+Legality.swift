import PlacementDomain

extension PlacingProblem {
  /// True when these options (of each need of the student, -1: none) are a legal schedule together, pins aside:
  /// all that `ScheduleSearch` looks at.
  func isLegal(_ choices: some Collection<Int32>, of student: Int) -> Bool {
    let taken = zip(needs(student), choices).filter { $1 >= 0 }.map { need, option in
      let spot = options.spot[Int(option)]
      return (turn: scenario.rotations[rotationOfNeed[need]].order, spot: spot, kind: spots.kinds[Int(spot)])
    }
    for (position, one) in taken.enumerated() {
      for other in taken[..<position] {
        if times.collide(one.kind, other.kind) { return false }
        if !times.keepsOrder(one.kind.pattern, turn: one.turn, other.kind.pattern, turn: other.turn) {
          return false
        }
      }
    }
    if taken.count > 2, !times.fitTogether(taken.map(\.kind.pattern)) { return false }
    let wanted = AtLeastOneDiscipline.wanted(in: scenario)
    guard wanted != 0, !taken.isEmpty, taken.count == choices.count else { return true }
    return taken.reduce(0) { $0 | AtLeastOneDiscipline.bit(of: spots.all[Int($1.spot)].lead, in: scenario) }
      == wanted
  }
}
