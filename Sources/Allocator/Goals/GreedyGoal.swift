import PlacementDomain

/// As many first choices as can be, then second choices, …, then places nobody asked for.
enum GreedyGoal {
  static func stages(worstRank: Int) -> [Stage] {
    (0..<worstRank).map { .rank($0 + 1, of: .greedy) } + [.unranked(of: .greedy)]
  }
}
