import PlacementDomain

/// As few schools as can be with more than 9/10 of their rotations without a place, then 8/10, …, then any.
enum SchoolsGoal {
  static let stages: [Stage] = Stage.levels(from: 10, to: 1, of: .schools)

  /// How many rotations the students of each school need, for schools that need some.
  static func needs(in scenario: Scenario) -> [(school: Agency.Ordinal, needs: Int)] {
    var needs: [Agency.Ordinal: Int] = [:]
    for student in scenario.students.ordinals {
      if let school = scenario.students[student].school {
        needs[school, default: 0] += scenario.needs[student].count
      }
    }
    return needs.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// From how many rotations without a place on a school counts at this tenth.
  static func count(atTenth tenth: Int, needs: Int) -> Int { (tenth - 1) * needs / 10 + 1 }

  /// The counts at which a school's levels start, each once.
  static func counts(needs: Int) -> [Int] {
    Set((1...10).map { count(atTenth: $0, needs: needs) }).sorted()
  }

  /// needs − Σ use ≤ Σ width · level for each school: levels take up what is without a place.
  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    guard making.scenario.goals.contains(where: { $0.goal == .schools }) else { return }
    for (school, needs) in needs(in: making.scenario) {
      let owner = LoadOwner.school(school)
      let counts = counts(needs: needs)
      let levels = rows.addLevels(of: owner, at: counts)
      let widths = zip(counts, counts.dropFirst() + [needs + 1]).map { $0 - $1 }
      rows.add(
        SharedRow(kind: .load(owner), limit: -needs, variables: zip(levels, widths).map { ($0, $1) }),
        classes: making.classes.indices.filter { making.classes[$0].school == school }.map { ($0, -1) })
    }
  }

  /// How many schools have more than (tenth − 1)/10 without a place.
  static func costs(atLeast tenth: Int, _ problem: PlacingProblem) -> Costs {
    var costs = Costs.nothing(in: problem)
    let needs = Dictionary(uniqueKeysWithValues: needs(in: problem.scenario).map { ($0.school, $0.needs) })
    for (number, variable) in problem.shared.variables.enumerated() {
      if case .level(.school(let school), let count) = variable.kind,
        count == SchoolsGoal.count(atTenth: tenth, needs: needs[school] ?? 0)
      {
        costs.ofVariable.append((Int32(number), 1))
      }
    }
    return costs
  }
}
