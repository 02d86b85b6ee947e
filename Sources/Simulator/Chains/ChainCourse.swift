/// What became of one chain of seasons.
public struct ChainCourse: Hashable, Sendable {
  /// Each season.
  public let seasons: [SessionMeasures]
  /// All of them together: sums; of `meanRank` the mean over all needs, and of `spread` the deviation between
  /// people whose ranks of all their seasons are taken together.
  public let total: SessionMeasures

  init(seasons: [SessionMeasures], spread: Double) {
    self.seasons = seasons
    func sum(_ value: (SessionMeasures) -> Double) -> Double { seasons.reduce(0) { $0 + value($1) } }
    let needs: (SessionMeasures) -> Double = { $0[.placedEnd] + $0[.unplaced] }
    let needed = sum(needs)
    total = SessionMeasures { measure in
      switch measure {
      case .meanRank: needed == 0 ? 0 : sum { $0[.meanRank] * needs($0) } / needed
      case .spread: spread
      default: sum { $0[measure] }
      }
    }
  }
}
