public import PlacementDomain

/// How somebody stands with one antigen.
public struct AntigenHistory: Hashable, Sendable {
  /// How far a series is.
  public enum Progress: Int8, Hashable, Sendable, CaseIterable {
    /// No target dose is met.
    case notStarted
    /// Some are met, another is due.
    case inProgress
    /// Every target dose is met or not needed, at least one is met.
    case complete
    /// Another would be due, but the person is too old for it.
    case agedOut
    /// None is met and none is needed.
    case notNeeded
  }

  /// The antigen.
  public let antigen: Antigen.Ordinal
  /// The best series, as position in the antigen's list; nil when none concerns the person.
  public let series: Int?
  /// How far it is.
  public let progress: Progress
  /// The days of its valid doses, in order; the same day twice when two doses of a day count.
  public let validDays: [Day]
  /// The day of the dose that met the last target dose needed; nil while the series is not complete.
  public let completedOn: Day?
  /// The schedule presumes that the person is immune without doses.
  public let isPresumedImmune: Bool
}

extension AntigenHistory {
  /// What the best of these series say: of several the one that asks for most.
  init(
    _ antigen: Antigen.Ordinal, _ standings: [SeriesStanding], _ best: [Int], isPresumedImmune: Bool
  ) {
    self.antigen = antigen
    self.isPresumedImmune = isPresumedImmune
    let demanding: [Progress] = [.inProgress, .notStarted, .complete, .agedOut, .notNeeded]
    let chosen = best.min {
      demanding.firstIndex(of: standings[$0].progress)! < demanding.firstIndex(of: standings[$1].progress)!
    }
    guard let standing = chosen.map({ standings[$0] }) else {
      series = nil
      progress = .notNeeded
      validDays = []
      completedOn = nil
      return
    }
    let walk = standing.walk
    series = standing.position
    progress = standing.progress
    validDays = walk.records.indices.filter(walk.isValid).map { walk.dose($0).day }
    completedOn = standing.isComplete ? validDays.last : nil
  }
}
