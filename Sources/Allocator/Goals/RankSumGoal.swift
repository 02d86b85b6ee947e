import PlacementDomain

/// The smallest sum of ranks; a place nobody asked for counts as the worst rank + 1, no place as nothing.
enum RankSumGoal {
  static let stages: [Stage] = [.rankSum]

  static func count(rank: Int) -> Int { rank }
}
