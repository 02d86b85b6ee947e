import Optimization

/// A program of which some students are settled and some numbers of open places are held, by bounds alone, so that
/// the next solve goes on from the basis of the last.
final class NarrowedProgram {
  let master: RestrictedMaster
  private var excluded: Set<Int32> = []
  private var held: Set<Int32> = []

  init(_ master: RestrictedMaster) { self.master = master }

  /// Leaves these students open; all others of the program have what `placement` gives them. Numbers of places are
  /// held as `opened` says, all others are free.
  func narrow(to open: [Int], _ placement: Placement, _ opened: [Int32: Int]) throws(SolverError) {
    let open = Set(open)
    var wanted: Set<Int32> = []
    for student in master.students where !open.contains(student) {
      let choices = placement.choices[master.problem.needs(student)]
      for schedule in master.schedules.ofStudent[student]
      where !master.schedules.choices(Int(schedule)).elementsEqual(choices) { wanted.insert(schedule) }
    }
    for schedule in excluded.subtracting(wanted).sorted() { try master.exclude(Int(schedule), false) }
    for schedule in wanted.subtracting(excluded).sorted() { try master.exclude(Int(schedule), true) }
    excluded = wanted
    for variable in held.subtracting(opened.keys).sorted() { try free(variable) }
    for (variable, count) in opened.sorted(by: { $0.key < $1.key }) { try hold(variable, at: count) }
  }

  /// Holds a number of open places.
  func hold(_ variable: Int32, at count: Int) throws(SolverError) {
    try master.bound(variable, count...count)
    held.insert(variable)
  }

  /// Takes every narrowing back.
  func widen() throws(SolverError) {
    for schedule in excluded.sorted() { try master.exclude(Int(schedule), false) }
    for variable in held.sorted() { try free(variable) }
    excluded = []
  }

  private func free(_ variable: Int32) throws(SolverError) {
    try master.bound(variable, 0...master.problem.shared.variables[Int(variable)].most)
    held.remove(variable)
  }
}
