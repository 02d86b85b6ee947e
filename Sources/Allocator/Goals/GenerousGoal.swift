import PlacementDomain

/// As few unranked as can be, then as few at the worst rank, …, down to rank 2.
enum GenerousGoal {
  static func stages(worstRank: Int) -> [Stage] {
    [.unranked(of: .generous)]
      + (0..<max(0, worstRank - 1)).map { .rank(worstRank - $0, of: .generous) }
  }
}
