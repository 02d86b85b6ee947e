import PlacementDomain

/// A whole choice: the option of each need, -1 for none.
struct Placement: Sendable, Equatable {
  var choices: [Int32]

  /// Nobody anywhere.
  init(emptyFor problem: PlacingProblem) { choices = Array(repeating: -1, count: problem.scenario.needed) }

  /// These choices.
  init(choices: [Int32]) { self.choices = choices }

  /// How many students each spot has.
  func load(in problem: PlacingProblem) -> [Int] {
    var load = Array(repeating: 0, count: problem.spots.all.count)
    for choice in choices where choice >= 0 { load[Int(problem.options.spot[Int(choice)])] += 1 }
    return load
  }

  /// The values of all stages, as minimisations.
  func values(in problem: PlacingProblem) -> [Int] {
    var values = Array(repeating: 0, count: problem.stages.count)
    var counts = Array(
      repeating: Array(repeating: 0, count: problem.scenario.worstRank + 1),
      count: problem.stages.first?.costs.count ?? 0)
    for student in 0..<problem.studentCount {
      for need in problem.needs(student) where choices[need] >= 0 {
        let rank = Int(problem.options.rank[Int(choices[need])])
        counts[Int(problem.priorityClass[student])][rank - 1] += 1
      }
    }
    for (number, stage) in problem.stages.enumerated() {
      for (row, costs) in zip(counts, stage.costs) {
        for (count, cost) in zip(row, costs) { values[number] += count * cost }
      }
    }
    return values
  }

  /// True when everything that students share holds, and pins fix nothing that is left open. Schedules are
  /// legal by construction.
  func isFeasible(in problem: PlacingProblem) -> Bool {
    for (need, isFixed) in problem.isFixed.enumerated() where isFixed && choices[need] < 0 { return false }
    let load = load(in: problem)
    for (spot, students) in zip(problem.spots.all, load) where students > 0 {
      if spot.opens ? spot.placesNeeded(for: students) == nil : students > spot.seats { return false }
    }
    var used = [Int](repeating: 0, count: problem.shared.rows.count)
    for (spot, students) in load.enumerated() where students > 0 {
      for entry in problem.shared.ofSpot[spot] { used[Int(entry.row)] += entry.coefficient * students }
    }
    for (row, sum) in zip(problem.shared.rows, used) {
      if case .preceptor = row.kind, sum > row.limit { return false }
    }
    return true
  }
}

extension Placement {
  /// Gives these needs these options.
  mutating func set(_ options: some Collection<Int32>, _ needs: Range<Int>) {
    for (need, option) in zip(needs, options) { choices[need] = option }
  }

  /// Leaves these needs without a place.
  mutating func clear(_ needs: Range<Int>) { for need in needs { choices[need] = -1 } }
}

extension Placement {
  /// What it costs.
  func cost(_ costs: [[Int]], in problem: PlacingProblem) -> Int {
    var sum = 0
    for student in 0..<problem.studentCount {
      let row = costs[Int(problem.priorityClass[student])]
      for need in problem.needs(student) where choices[need] >= 0 {
        sum += row[Int(problem.options.rank[Int(choices[need])]) - 1]
      }
    }
    return sum
  }
}
