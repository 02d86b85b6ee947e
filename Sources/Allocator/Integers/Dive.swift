import Optimization
import PlacementDomain

/// A way down from the linear program to a whole plan: settle the places that open, then the most decided
/// students, price again, repeat. Settled students leave the program, so that every step is smaller.
struct Dive {
  let state: SearchState
  let costs: [[Int]]
  /// The part of the undecided that is settled at a time: one in `share`.
  var share = 12

  /// A plan that is legal for each student and usually for all; nil when the way was lost or cut. The master
  /// must hold the solution to go down from; the schedules found on the way become known to it.
  func run() throws(SolverError) -> Placement? {
    var placement = Placement(emptyFor: state.problem)
    var students = state.master.students
    if state.master.fractionalOpenings.isEmpty {
      let settled = settle(&placement, state.master, students)
      students.removeAll(where: settled.contains)
    }
    return try run(placement, students)
  }

  /// The same for these students only: all others keep what `placement` gives them.
  func run(_ start: Placement, _ open: [Int]) throws(SolverError) -> Placement? {
    var placement = start
    var students = open
    var opened: [Int32: Int] = [:]
    for student in students { placement.clear(state.problem.needs(student)) }
    while !students.isEmpty {
      if state.meter.ending != nil { return nil }
      let master = try RestrictedMaster(
        of: state.master, students: students, settled: placement, solver: state.solver, costs: costs)
      try master.allowBreaking(
        at: state.penalty(for: costs), students: Set(students.filter(state.problem.isPinned).map(Int32.init)))
      guard try descendOpenings(master, &opened) else { return nil }
      for schedule in 0..<master.schedules.count {
        _ = state.master.insert(
          master.schedules.choices(schedule), student: Int(master.schedules.student[schedule]))
      }
      let settled = settle(&placement, master, students)
      // Only pinned students are left, for whom there is no seat any more.
      if settled.isEmpty { return nil }
      students.removeAll(where: settled.contains)
    }
    return placement
  }

  /// Column generation on what is left. The numbers of places that open are made whole, a few at a time, and
  /// stay as they are once all are.
  private func descendOpenings(
    _ master: RestrictedMaster, _ opened: inout [Int32: Int]
  ) throws(SolverError) -> Bool {
    var generation = ColumnGeneration(
      master: master, pricer: state.pricer, meter: state.meter, scale: state.scale)
    generation.isWhole = false
    for (spot, count) in opened { try master.bound(spot, count...count) }
    while true {
      let relaxation = try generation.run(costs: costs, target: nil, first: .primal)
      guard relaxation.end == .converged else { return false }
      let fractional = master.fractionalOpenings
      if fractional.isEmpty { break }
      for item in fractional.prefix(max(1, fractional.count / 4)) {
        let whole = Int(item.value.rounded())
        try master.bound(item.spot, whole...whole)
      }
    }
    for spot in master.openingSpots { opened[spot] = Int(master.opened(spot).rounded()) }
    return true
  }

  /// Gives the most decided students their schedule; returns who they are.
  private func settle(
    _ placement: inout Placement, _ master: RestrictedMaster, _ students: [Int]
  ) -> Set<Int> {
    var undecided: [(value: Double, schedule: Int)] = []
    for student in students {
      for schedule in master.schedules.ofStudent[student] where master.value(Int(schedule)) > 1e-6 {
        undecided.append((master.value(Int(schedule)), Int(schedule)))
      }
    }
    undecided.sort { ($1.value, $0.schedule) < ($0.value, $1.schedule) }
    let whole = undecided.prefix { $0.value > 1 - 1e-6 }.count
    var settled: Set<Int> = []
    for item in undecided.prefix(whole + max(1, (undecided.count - whole + share - 1) / share)) {
      let student = Int(master.schedules.student[item.schedule])
      guard settled.insert(student).inserted else { continue }
      placement.set(master.schedules.choices(item.schedule), state.problem.needs(student))
    }
    return settled
  }
}

extension PlacingProblem {
  /// True when a pin fixes one of the student's needs.
  func isPinned(_ student: Int) -> Bool { needs(student).contains { isFixed[$0] } }
}
