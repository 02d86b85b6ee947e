import Optimization
import PlacementDomain

/// A way down from the linear program to a whole plan: settle the places that open, then the most decided
/// students, price again, repeat.
struct Dive {
  let generation: ColumnGeneration
  let costs: [[Int]]
  /// The part of the undecided that is settled at a time: one in `share`.
  var share = 12

  /// A plan that is legal for each student and usually for all; nil when the way was lost or cut.
  func run(limit: Double = .infinity) throws(SolverError) -> Placement? {
    let master = generation.master
    let problem = master.problem
    var settled: [Int32: Int] = [:]
    var bounded: Set<Int32> = []
    var found: Placement?
    descent: while true {
      guard generation.meter.ending == nil else { break }
      if try !settleOpenings(&bounded) {
        var undecided: [(value: Double, schedule: Int)] = []
        for student in 0..<problem.studentCount where settled[Int32(student)] == nil && master.hasRow(student) {
          for schedule in master.schedules.ofStudent[student] where master.value(Int(schedule)) > 1e-6 {
            undecided.append((master.value(Int(schedule)), Int(schedule)))
          }
        }
        if undecided.isEmpty {
          found = placement(settled)
          break
        }
        undecided.sort { ($1.value, $0.schedule) < ($0.value, $1.schedule) }
        let whole = undecided.prefix { $0.value > 1 - 1e-6 }.count
        for item in undecided.prefix(whole + max(1, (undecided.count - whole + share - 1) / share)) {
          let student = master.schedules.student[item.schedule]
          guard settled[student] == nil else { continue }
          settled[student] = item.schedule
          try master.settle(item.schedule, true)
        }
      }
      let relaxation = try generation.run(
        costs: costs, target: nil, first: .dualThenPrimal, settled: Set(settled.keys))
      guard relaxation.end == .converged, relaxation.value <= limit else { break descent }
    }
    for student in settled.keys.sorted() { try master.settle(settled[student]!, false) }
    for spot in bounded.sorted() { try master.bound(spot, 0...problem.spots.all[Int(spot)].copies) }
    return found
  }

  /// Rounds some numbers of places that open; false when all are whole.
  private func settleOpenings(_ bounded: inout Set<Int32>) throws(SolverError) -> Bool {
    let master = generation.master
    let fractional = master.openingSpots.map { (spot: $0, value: master.opened($0)) }
      .filter { abs($0.value - $0.value.rounded()) > 1e-6 }
      .sorted {
        (abs($0.value - $0.value.rounded()), $0.spot) < (abs($1.value - $1.value.rounded()), $1.spot)
      }
    guard !fractional.isEmpty else { return false }
    for item in fractional.prefix(max(1, fractional.count / 4)) {
      let whole = Int(item.value.rounded())
      try master.bound(item.spot, whole...whole)
      bounded.insert(item.spot)
    }
    return true
  }

  private func placement(_ settled: [Int32: Int]) -> Placement {
    var placement = Placement(emptyFor: generation.master.problem)
    for (student, schedule) in settled {
      let needs = generation.master.problem.needs(Int(student))
      for (need, choice) in zip(needs, generation.master.schedules.choices(schedule)) {
        placement.choices[need] = choice
      }
    }
    return placement
  }
}
