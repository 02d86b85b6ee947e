import PlacementDomain

extension Burden {
  /// Where somebody starts who has nothing to place: below every threshold.
  static let nobody = Int32.min / 2

  /// Those the goals ask for, each once.
  static func all(_ scenario: Scenario, _ spots: Spots, _ options: Options, _ times: TimePatterns) -> [Burden]
  {
    Goal.allCases.filter { goal in scenario.goals.contains { $0.goal == goal } }.compactMap { goal in
      switch goal {
      case .equity: EquityGoal.burden(scenario, options)
      case .shifts: ShiftsGoal.burden(scenario, spots, options, times)
      default: nil
      }
    }
  }

  /// What one student with these options (by need, -1 for none) has.
  func of(_ student: Int, _ choices: some Sequence<Int32>, needs: Range<Int>) -> Int {
    zip(needs, choices).reduce(Int(start[student])) { sum, item in
      sum + Int(item.1 < 0 ? ofNone[item.0] : ofOption[Int(item.1)])
    }
  }
}

extension Stage {
  /// One stage for each threshold from the worst down; none when there is no worst, or it is below the last.
  static func levels(from most: Int?, to least: Int?, of goal: Goal) -> [Stage] {
    guard let most, let least, least <= most else { return [] }
    return (least...most).reversed().map { .level($0, of: goal) }
  }
}
