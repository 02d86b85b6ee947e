import PlacementDomain

/// As few preceptors as can be with the largest load, then with one less, …. A load is the number of assignments
/// at counted places the preceptor supervises.
enum PreceptorsGoal {
  /// The counted places of each preceptor who has some, in order.
  static func places(in scenario: Scenario) -> [(preceptor: Preceptor.Ordinal, places: [Place.Ordinal])] {
    var places: [Preceptor.Ordinal: [Place.Ordinal]] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      for preceptor in Set(scenario.places[place].supervisors.map(\.preceptor)) {
        places[preceptor, default: []].append(place)
      }
    }
    return places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The largest load there can be.
  static func most(in scenario: Scenario) -> Int {
    min(
      scenario.needed,
      places(in: scenario).map { $0.places.reduce(0) { $0 + scenario.places[$1].seats } }.max() ?? 0)
  }

  static func stages(_ scenario: Scenario) -> [Stage] {
    Stage.levels(from: most(in: scenario), to: 1, of: .preceptors)
  }

  /// Σ use − Σ levels ≤ 0 for each preceptor.
  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    guard making.scenario.goals.contains(where: { $0.goal == .preceptors }) else { return }
    let most = most(in: making.scenario)
    for (preceptor, places) in places(in: making.scenario) {
      let owner = LoadOwner.preceptor(preceptor)
      let levels = rows.addLevels(of: owner, at: (0..<most).map { $0 + 1 })
      rows.add(
        SharedRow(kind: .load(owner), limit: 0, variables: levels.map { ($0, -1) }),
        spots: making.spots(of: places).map { ($0, 1) })
    }
  }

  /// How many have at least this load.
  static func costs(atLeast threshold: Int, _ problem: PlacingProblem) -> Costs {
    var costs = Costs.nothing(in: problem)
    for (number, variable) in problem.shared.variables.enumerated() {
      if case .level(.preceptor, threshold) = variable.kind { costs.ofVariable.append((Int32(number), 1)) }
    }
    return costs
  }
}
