import Optimization
import PlacementDomain

/// A way down by the solver's own branch and cut, over the schedules a program knows: for the few students a
/// dive cannot settle, whose decisions hang together.
struct KnownSchedules {
  let state: SearchState
  let costs: Costs
  /// Programs of more students are too hard for it.
  static let mostStudents = 200
  /// Most simplex iterations.
  var mostIterations = 20_000

  /// The settled plan with a schedule for everybody in the program, at a cost of at most `most` in all; nil
  /// when none was found.
  func complete(
    _ settled: Placement, _ master: RestrictedMaster, atMost most: Int
  ) throws(SolverError) -> Placement? {
    let program = master.written(minimising: costs)
    var limits = state.meter.solveLimits
    limits.iterations = min(limits.iterations ?? .max, mostIterations)
    // Any plan good enough will do: the first one ends it.
    let options = IntegerOptions(
      relativeGap: 1e6, cutoff: Double(most - settled.cost(costs, except: master.students, in: state.problem))
    )
    let result = try state.solver.solve(program, limits: limits, options: options)
    state.meter.add(iterations: result.iterations)
    guard let values = result.solution?.values else { return nil }
    var placement = settled
    for schedule in 0..<master.schedules.count where values[schedule] > 0.5 {
      let student = Int(master.schedules.student[schedule])
      placement.set(master.schedules.choices(schedule), state.problem.needs(student))
    }
    return placement
  }
}
