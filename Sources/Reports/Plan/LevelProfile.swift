import PlacementDomain

/// How a burden is spread: how many have each amount, from the stages « at least t » of a goal.
struct LevelProfile {
  /// The heaviest amount somebody has; one less than the smallest threshold when nobody reaches that.
  let heaviest: Int
  /// How many have exactly so much, heaviest first.
  let counts: [(amount: Int, owners: Int)]

  /// Nil when these are no such stages, at least two, one for each amount in a row.
  init?(_ stages: [StageResult]) {
    let levels = stages.compactMap { stage in LevelProfile.threshold(of: stage.key).map { ($0, stage.value) }
    }
    guard levels.count == stages.count, levels.count > 1,
      zip(levels, levels.dropFirst()).allSatisfy({ $0.0 == $1.0 + 1 })
    else { return nil }
    heaviest = levels.first { $0.1 > 0 }?.0 ?? levels[levels.count - 1].0 - 1
    var above = 0
    counts = levels.compactMap { threshold, owners in
      defer { above = owners }
      return owners > above ? (threshold, owners - above) : nil
    }
  }

  /// The t of a key such as `equity/at-least-7`.
  static func threshold(of key: String) -> Int? {
    guard let name = key.split(separator: "/").last, name.hasPrefix("at-least-") else { return nil }
    return Int(name.dropFirst("at-least-".count))
  }
}
