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
    let chosen = best.min { standings[$0].progress.rank < standings[$1].progress.rank }
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
    var validDays: [Day] = []
    validDays.reserveCapacity(walk.validCount)
    for record in walk.records.indices where walk.isValid(record) { validDays.append(walk.dose(record).day) }
    self.validDays = validDays
    completedOn = standing.isComplete ? validDays.last : nil
  }
}

extension AntigenHistory.Progress {
  /// The lowest asks for most.
  fileprivate var rank: Int {
    switch self {
    case .inProgress: 0
    case .notStarted: 1
    case .complete: 2
    case .agedOut: 3
    case .notNeeded: 4
    }
  }
}
