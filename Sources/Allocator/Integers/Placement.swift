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

  /// What all students use of each shared row of the problem.
  func used(in problem: PlacingProblem) -> [Int] {
    var used = [Int](repeating: 0, count: problem.shared.rows.count)
    for student in 0..<problem.studentCount {
      problem.forEachUse(choices[problem.needs(student)], of: student) { used[Int($0)] += $1 }
    }
    return used
  }

  /// The shared variables: the fewest places that hold the students of each spot that opens, and the levels
  /// that loads reach. Nil when no number of places holds them.
  func variables(in problem: PlacingProblem, used: [Int]) -> [Int]? {
    let load = load(in: problem)
    var amounts: [LoadOwner: Int] = [:]
    for (row, sum) in zip(problem.shared.rows, used) {
      if case .load(let owner) = row.kind { amounts[owner] = sum - row.limit }
    }
    var values: [Int] = []
    for variable in problem.shared.variables {
      switch variable.kind {
      case .opened(let spot):
        guard let count = problem.spots.all[Int(spot)].placesNeeded(for: load[Int(spot)]) else { return nil }
        values.append(count)
      case .level(let owner, let threshold): values.append((amounts[owner] ?? 0) >= threshold ? 1 : 0)
      }
    }
    return values
  }

  /// The values of all stages, as minimisations. Only of a feasible placement.
  func values(in problem: PlacingProblem) -> [Int] {
    var counts = Array(
      repeating: Array(repeating: 0, count: problem.scenario.worstRank + 1), count: problem.classes.count)
    for student in 0..<problem.studentCount {
      for need in problem.needs(student) where choices[need] >= 0 {
        counts[Int(problem.classOf[student])][Int(problem.options.rank[Int(choices[need])]) - 1] += 1
      }
    }
    let variables =
      problem.shared.variables.isEmpty ? [] : variables(in: problem, used: used(in: problem)) ?? []
    let burdens = problem.burdens.map { burden in
      (0..<problem.studentCount).map { student in
        burden.of(student, choices[problem.needs(student)], needs: problem.needs(student))
      }
    }
    return problem.stages.map { stage in
      let costs = stage.costs
      var value = costs.constant
      for (row, prices) in zip(counts, costs.table) {
        for (count, cost) in zip(row, prices) { value += count * cost }
      }
      if !costs.ofOption.isEmpty {
        for choice in choices where choice >= 0 { value += costs.ofOption[Int(choice)] }
      }
      for entry in costs.ofVariable { value += entry.cost * variables[Int(entry.variable)] }
      for step in costs.steps {
        for burden in burdens[step.burden] where burden >= step.threshold { value += step.cost }
      }
      return value
    }
  }

  /// True when everything that students share holds, and pins fix nothing that is left open. Schedules are
  /// legal by construction.
  func isFeasible(in problem: PlacingProblem) -> Bool {
    for (need, isFixed) in problem.isFixed.enumerated() where isFixed && choices[need] < 0 { return false }
    return keepsShared(in: problem)
  }

  /// True when everything that students share holds.
  func keepsShared(in problem: PlacingProblem) -> Bool {
    for (spot, students) in zip(problem.spots.all, load(in: problem)) where !spot.opens {
      if students > spot.seats { return false }
    }
    let used = used(in: problem)
    guard let variables = variables(in: problem, used: used) else { return false }
    return zip(problem.shared.rows, used).allSatisfy { row, sum in
      row.variables.reduce(sum) { $0 + $1.coefficient * variables[Int($1.variable)] } <= row.limit
    }
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
  /// What the schedules of all students but these cost.
  func cost(_ costs: Costs, except open: [Int] = [], in problem: PlacingProblem) -> Int {
    problem.students(except: open).reduce(0) { sum, student in
      sum + costs.cost(of: choices[problem.needs(student)], student: student, in: problem)
    }
  }
}
