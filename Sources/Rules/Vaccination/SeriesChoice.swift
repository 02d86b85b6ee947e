import PlacementDomain

/// The best of the series that concern somebody (CDSi Logic Specification, chapter 8).
enum SeriesChoice {
  /// The best series of each group that has one, as positions in `standings`; the whole is empty only when
  /// `standings` is.
  static func best(of standings: [SeriesStanding]) -> [Int] {
    if standings.count < 2 { return Array(standings.indices) }
    let groups = Set(standings.map(\.series.selection.group)).sorted()
    let winners = groups.compactMap { group in
      prioritized(standings.indices.filter { standings[$0].series.selection.group == group }, standings)
    }
    let best = winners.filter { isBest(standings[$0], among: winners.map { standings[$0] }) }
    if !best.isEmpty { return best }
    return [winners.first ?? standings.indices.min { preferred($0, $1, standings) }!]
  }

  /// Table 8-14.
  private static func isBest(_ standing: SeriesStanding, among winners: [SeriesStanding]) -> Bool {
    if standing.isComplete { return true }
    let equivalent = winners.filter {
      standing.series.selection.equivalentGroups.contains($0.series.selection.group)
    }
    if equivalent.contains(where: \.isComplete) || standing.series.kind == .evaluationOnly { return false }
    return standing.series.kind == .risk || !equivalent.contains { $0.series.kind == .risk }
  }

  /// The one series of a group that is better than the others; nil when none can be considered.
  private static func prioritized(_ group: [Int], _ standings: [SeriesStanding]) -> Int? {
    let fallback = group.first { standings[$0].series.selection.isDefault }
    let scorable = scorable(group, standings)
    let complete = scorable.filter { standings[$0].isComplete }
    let inProcess = scorable.filter { standings[$0].isInProcess }
    // Table 8-3.
    switch (scorable.count, complete.count, inProcess.count) {
    case (0, _, _): return fallback
    case (1, _, _): return scorable[0]
    case (_, 1, _): return complete[0]
    case (_, 0, 1): return inProcess[0]
    case (_, 0, 0) where fallback != nil: return fallback
    default: break
    }
    // Tables 8-5 to 8-13.
    let points: [(Int, Int)]
    if complete.count > 1 {
      points = zip(complete, SeriesScore.complete(complete.map { standings[$0] })).map { ($0, $1) }
    } else if inProcess.count > 1 {
      points = zip(inProcess, SeriesScore.inProcess(inProcess.map { standings[$0] })).map { ($0, $1) }
    } else {
      points = zip(scorable, SeriesScore.withoutDoses(scorable.map { standings[$0] })).map { ($0, $1) }
    }
    return points.min { $0.1 != $1.1 ? $0.1 > $1.1 : preferred($0.0, $1.0, standings) }?.0
  }

  private static func preferred(_ left: Int, _ right: Int, _ standings: [SeriesStanding]) -> Bool {
    let ranks = [left, right].map { (standings[$0].series.selection.preference, standings[$0].position) }
    return ranks[0] < ranks[1]
  }

  /// SELECTSCORE-2.
  private static func scorable(_ group: [Int], _ standings: [SeriesStanding]) -> [Int] {
    let hasDefault = group.contains { standings[$0].series.selection.isDefault }
    let bestPriority = group.lazy.map { standings[$0].series.selection.priority }.min()
    return group.filter { position in
      let standing = standings[position]
      switch standing.series.kind {
      case .risk: return standing.series.selection.priority == bestPriority
      case .evaluationOnly: return standing.isComplete
      case .standard:
        guard standing.walk.validCount > 0 else { return !hasDefault }
        guard let latest = standing.series.selection.latestStart else { return true }
        let limit = standing.walk.person.born.advanced(by: latest)
        return standing.walk.records.indices.contains {
          standing.walk.isValid($0) && standing.walk.dose($0).day < limit
        }
      }
    }
  }
}
