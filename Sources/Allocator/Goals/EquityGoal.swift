import PlacementDomain

/// As few students as can be with the heaviest burden, then with the next, …: the sum over their rotations of the
/// rank (w + 1 unranked, w + 2 without a place), less what earlier placements gave them credit for.
enum EquityGoal {
  /// From the heaviest burden there can be down to one more than the lightest; none when nobody needs anything.
  static func stages(_ scenario: Scenario) -> [Stage] {
    let concerned = scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }
    let most = concerned.map { scenario.needs[$0].count * (scenario.worstRank + 2) - scenario.credit(of: $0) }
    let least = concerned.map { scenario.needs[$0].count - scenario.credit(of: $0) }
    return Stage.levels(from: most.max(), to: least.min().map { $0 + 1 }, of: .equity)
  }

  /// What each option adds: its rank.
  static func burden(_ scenario: Scenario, _ options: Options) -> Burden {
    Burden(
      goal: .equity, ofOption: options.rank.map(Int32.init),
      ofNone: Array(repeating: Int32(scenario.worstRank + 2), count: scenario.needed),
      start: scenario.students.ordinals.map {
        scenario.needs[$0].isEmpty ? Burden.nobody : Int32(clamping: -scenario.credit(of: $0))
      })
  }
}
