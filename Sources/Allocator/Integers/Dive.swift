import Optimization
import PlacementDomain

/// A way down from the linear program to a whole plan: settle the places that open, then the most decided
/// students, price again, repeat. Settled students leave the program, so that every step is smaller. A step
/// that costs a whole unit is taken back, and fewer students or others are settled, as long as patience lasts;
/// then the solver's integers are asked for the students left, and for those left a step or two before.
struct Dive {
  let state: SearchState
  let costs: Costs
  /// The part of the undecided that is settled at a time: one in `share`.
  var share = 12
  /// How many steps are taken back before whatever comes is taken.
  var patience = 8

  /// Where the way stands: a solved program of the students not yet settled.
  private struct Step {
    let master: RestrictedMaster
    var placement: Placement
    var students: [Int]
    var opened: [Int32: Int] = [:]
    /// What the linear program says the whole plan will cost.
    var total = 0.0
    /// Of the undecided, how many are settled next, and how many are passed over first.
    var taken = 0
    var passed = 0

    /// Asks less of the next try.
    mutating func retreat() {
      if taken > 1 { taken /= 2 } else { passed += 1 }
    }
  }

  /// A plan that is legal for each student and usually for all; nil when the way was lost or cut. The master
  /// must hold the solution to go down from; the schedules found on the way become known to it.
  func run() throws(SolverError) -> Placement? {
    let whole = Step(
      master: state.master, placement: Placement(emptyFor: state.problem), students: state.master.students,
      total: try state.master.objective())
    if state.master.fractionalOpenings.isEmpty { return try descend(from: whole) }
    return try run(whole.placement, whole.students)
  }

  /// The same for these students only: all others keep what `placement` gives them.
  func run(_ start: Placement, _ open: [Int]) throws(SolverError) -> Placement? {
    var placement = start
    for student in open { placement.clear(state.problem.needs(student)) }
    guard !open.isEmpty else { return placement }
    guard let first = try solve(placement, open, [:]) else { return nil }
    return try descend(from: first)
  }

  private func descend(from first: Step) throws(SolverError) -> Placement? {
    var step = prepared(first)
    var earlier: [Step] = []
    var patience = patience
    while true {
      let (placement, students) = settled(step)
      if students.isEmpty { return placement }
      // Only pinned students are left, for whom there is no seat any more.
      if students.count == step.students.count { return nil }
      let next = try solve(placement, students, step.opened)
      if state.meter.ending != nil { return nil }
      if patience > 0, next.map({ units($0) > units(step) }) ?? true {
        patience -= 1
        step.retreat()
        if patience > 0 { continue }
        for way in [step] + earlier.reversed() where way.students.count <= KnownSchedules.mostStudents {
          let known = KnownSchedules(state: state, costs: costs)
          if let whole = try known.complete(way.placement, way.master, atMost: Int(units(way))) {
            return whole
          }
        }
        continue
      }
      guard let next else { return nil }
      earlier = earlier.suffix(1) + [step]
      step = prepared(next)
    }
  }

  /// The program of these students, solved; nil when it could not be.
  private func solve(
    _ placement: Placement, _ students: [Int], _ opened: [Int32: Int]
  ) throws(SolverError) -> Step? {
    if state.meter.ending != nil { return nil }
    let master = try RestrictedMaster(
      of: state.master, students: students, settled: placement, solver: state.solver, costs: costs)
    try master.allowBreaking(
      at: state.penalty(for: costs), students: Set(students.filter(state.problem.isPinned).map(Int32.init)))
    var opened = opened
    guard try descendOpenings(master, &opened) else { return nil }
    for schedule in 0..<master.schedules.count {
      _ = state.master.insert(
        master.schedules.choices(schedule), student: Int(master.schedules.student[schedule]))
    }
    let total = Double(placement.cost(costs, except: students, in: state.problem)) + (try master.objective())
    return Step(
      master: master, placement: placement, students: students, opened: opened, total: total)
  }

  /// What the plan will cost at least, in whole units.
  private func units(_ step: Step) -> Double { (step.total - 1e-6).rounded(.up) }

  /// Column generation on what is left. The numbers of places that open are made whole, a few at a time, and
  /// stay as they are once all are.
  private func descendOpenings(
    _ master: RestrictedMaster, _ opened: inout [Int32: Int]
  ) throws(SolverError) -> Bool {
    var generation = ColumnGeneration(
      master: master, pricer: state.pricer, meter: state.meter, scale: state.scale)
    generation.isWhole = false
    for (variable, count) in opened { try master.bound(variable, count...count) }
    while true {
      let relaxation = try generation.run(costs: costs, target: nil, first: .primal)
      guard relaxation.end == .converged else { return false }
      let fractional = master.fractionalOpenings
      if fractional.isEmpty { break }
      for item in fractional.prefix(max(1, fractional.count / 4)) {
        let whole = Int(item.value.rounded())
        try master.bound(item.variable, whole...whole)
      }
    }
    for variable in master.openings { opened[variable] = Int(master.value(of: variable).rounded()) }
    return true
  }

  /// The step with the number of students to settle next.
  private func prepared(_ step: Step) -> Step {
    var step = step
    step.taken = max(1, (schedules(of: step).undecided.count + share - 1) / share)
    return step
  }

  /// The schedules the solution takes whole, and those it takes a part of, the most decided first.
  private func schedules(of step: Step) -> (whole: [Int], undecided: [Int]) {
    let master = step.master
    var whole: [Int] = []
    var undecided: [(value: Double, schedule: Int)] = []
    for student in step.students {
      for number in master.schedules.ofStudent[student] {
        let (schedule, value) = (Int(number), master.value(Int(number)))
        if value > 1 - 1e-6 {
          whole.append(schedule)
        } else if value > 1e-6 {
          undecided.append((value, schedule))
        }
      }
    }
    undecided.sort { ($1.value, $0.schedule) < ($0.value, $1.schedule) }
    return (whole, undecided.map(\.schedule))
  }

  /// Gives the students whose schedule is decided, and the most decided others, their schedule. Returns the
  /// plan so far and who is left.
  private func settled(_ step: Step) -> (Placement, [Int]) {
    let (whole, undecided) = schedules(of: step)
    let others = undecided.dropFirst(min(step.passed, max(0, undecided.count - 1))).prefix(step.taken)
    var placement = step.placement
    var settled: Set<Int> = []
    for schedule in whole + others {
      let student = Int(step.master.schedules.student[schedule])
      guard settled.insert(student).inserted else { continue }
      placement.set(step.master.schedules.choices(schedule), state.problem.needs(student))
    }
    return (placement, step.students.filter { !settled.contains($0) })
  }
}

extension PlacingProblem {
  /// True when a pin fixes one of the student's needs.
  func isPinned(_ student: Int) -> Bool { needs(student).contains { isFixed[$0] } }
}
