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
  /// A program of more than so many times the students left is made anew.
  private static let leastShare = 2

  /// Where the way stands: students settled, and the solution for those who are not.
  private struct Step {
    let program: NarrowedProgram
    let placement: Placement
    let students: [Int]
    var opened: [Int32: Int] = [:]
    /// What the linear program says the whole plan will cost.
    let total: Double
    /// The schedules the solution takes whole.
    let whole: [Int]
    /// Those it takes a part of, the most decided first.
    let undecided: [Int]
    /// Of the undecided, how many are settled next, and how many are passed over first.
    var taken = 0
    var passed = 0

    /// Asks less of the next try.
    mutating func retreat() {
      if taken > 1 { taken /= 2 } else { passed += 1 }
    }

    /// What the plan will cost at least, in whole units.
    var units: Double { (total - 1e-6).rounded(.up) }

    /// Gives the students whose schedule is decided, and the most decided others, their schedule. Returns the
    /// plan so far and who is left.
    func settled(in problem: PlacingProblem) -> (Placement, [Int]) {
      let others = undecided.dropFirst(min(passed, max(0, undecided.count - 1))).prefix(taken)
      let schedules = program.master.schedules
      var placement = placement
      var settled: Set<Int> = []
      for schedule in whole + others {
        let student = Int(schedules.student[schedule])
        guard settled.insert(student).inserted else { continue }
        placement.set(schedules.choices(schedule), problem.needs(student))
      }
      return (placement, students.filter { !settled.contains($0) })
    }
  }

  /// A plan that is legal for each student and usually for all; nil when the way was lost or cut. The master
  /// must hold the solution to go down from; the schedules found on the way become known to it.
  func run() throws(SolverError) -> Placement? {
    let empty = Placement(emptyFor: state.problem)
    guard state.master.fractionalOpenings.isEmpty else { return try run(empty, state.master.students) }
    let program = NarrowedProgram(state.master)
    let first = step(program, empty, state.master.students, [:], try state.master.objective())
    let penalty = state.master.penalty
    let found = try descend(from: first)
    try program.widen()
    try state.master.allowBreaking(at: penalty)
    return found
  }

  /// The same for these students only: all others keep what `placement` gives them.
  func run(_ start: Placement, _ open: [Int]) throws(SolverError) -> Placement? {
    var placement = start
    for student in open { placement.clear(state.problem.needs(student)) }
    guard !open.isEmpty else { return placement }
    guard let first = try solve(placement, open, [:], nil) else { return nil }
    return try descend(from: first)
  }

  private func descend(from first: Step) throws(SolverError) -> Placement? {
    var step = first
    var earlier: [Step] = []
    var patience = patience
    while true {
      let (placement, students) = step.settled(in: state.problem)
      if students.isEmpty { return placement }
      // Only pinned students are left, for whom there is no seat any more.
      if students.count == step.students.count { return nil }
      let next = try solve(placement, students, step.opened, step.program)
      if state.meter.ending != nil { return nil }
      if patience > 0, next.map({ $0.units > step.units }) ?? true {
        patience -= 1
        step.retreat()
        if patience > 0 { continue }
        for way in [step] + earlier.reversed() where way.students.count <= KnownSchedules.mostStudents {
          let master = try RestrictedMaster(
            of: state.master, students: way.students, settled: way.placement, solver: state.solver,
            costs: costs)
          let known = KnownSchedules(state: state, costs: costs)
          if let whole = try known.complete(way.placement, master, atMost: Int(way.units)) { return whole }
        }
        continue
      }
      guard let next else { return nil }
      earlier = earlier.suffix(1) + [step]
      step = next
    }
  }

  /// The program for these students, solved; nil when it could not be. The one before is narrowed to them; where
  /// most of its students are settled, a smaller one is made.
  private func solve(
    _ placement: Placement, _ students: [Int], _ opened: [Int32: Int], _ before: NarrowedProgram?
  ) throws(SolverError) -> Step? {
    if state.meter.ending != nil { return nil }
    let program: NarrowedProgram
    let isNew: Bool
    if let before, students.count * Dive.leastShare >= before.master.students.count {
      (program, isNew) = (before, false)
    } else {
      program = NarrowedProgram(
        try RestrictedMaster(
          of: state.master, students: students, settled: placement, solver: state.solver, costs: costs))
      isNew = true
    }
    let master = program.master
    try program.narrow(to: students, placement, opened)
    try master.allowBreaking(
      at: state.penalty(for: costs), students: Set(students.filter(state.problem.isPinned).map(Int32.init)))
    var opened = opened
    let known = master.schedules.count
    guard try descendOpenings(program, students, &opened, first: isNew ? .primal : .dualThenPrimal) else {
      return nil
    }
    if master !== state.master {
      for schedule in (isNew ? 0 : known)..<master.schedules.count {
        _ = state.master.insert(
          master.schedules.choices(schedule), student: Int(master.schedules.student[schedule]))
      }
    }
    let settled = Double(placement.cost(costs, except: master.students, in: state.problem))
    return step(program, placement, students, opened, settled + (try master.objective()))
  }

  /// Column generation on what is left. The numbers of places that open are made whole, a few at a time, and
  /// stay as they are once all are.
  private func descendOpenings(
    _ program: NarrowedProgram, _ students: [Int], _ opened: inout [Int32: Int], first: SimplexMethod
  ) throws(SolverError) -> Bool {
    let master = program.master
    var generation = ColumnGeneration(
      master: master, pricer: state.pricer, meter: state.meter, scale: state.scale)
    generation.only = students
    var first = first
    while true {
      let relaxation = try generation.run(costs: costs, target: nil, first: first)
      guard relaxation.end == .converged else { return false }
      let fractional = master.fractionalOpenings
      if fractional.isEmpty { break }
      for item in fractional.prefix(max(1, fractional.count / 4)) {
        let whole = Int(item.value.rounded())
        try program.hold(item.variable, at: whole)
      }
      first = .dualThenPrimal
    }
    for variable in master.openings { opened[variable] = Int(master.value(of: variable).rounded()) }
    return true
  }

  /// The step a solution stands for, with the number of students to settle next.
  private func step(
    _ program: NarrowedProgram, _ placement: Placement, _ students: [Int], _ opened: [Int32: Int],
    _ total: Double
  ) -> Step {
    let master = program.master
    var whole: [Int] = []
    var undecided: [(value: Double, schedule: Int)] = []
    for student in students {
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
    return Step(
      program: program, placement: placement, students: students, opened: opened, total: total, whole: whole,
      undecided: undecided.map(\.schedule), taken: max(1, (undecided.count + share - 1) / share))
  }
}

extension PlacingProblem {
  /// True when a pin fixes one of the student's needs.
  func isPinned(_ student: Int) -> Bool { needs(student).contains { isFixed[$0] } }
}
