import PlacementDomain

/// Points of series that compete; the most points win (CDSi Logic Specification, tables 8-7, 8-9 and 8-11).
enum SeriesScore {
  /// Of series that are all complete. Version 4.6 awards points for the most valid doses only; the two other
  /// conditions are those of earlier versions, without which a dose given after a shorter series was complete
  /// would count for a longer one.
  static func complete(_ standings: [SeriesStanding]) -> [Int] {
    sums([
      alone(standings.map(\.walk.validCount), isBetter: >, points: 1),
      standings.map { $0.series.selection.isProductPath && $0.hasOnlyValidDoses ? 1 : -1 },
      alone(standings.map(\.lastValidDay), isBetter: isSooner, points: 2, shared: 1, others: -1),
    ])
  }

  /// Of series that are all in process.
  static func inProcess(_ standings: [SeriesStanding]) -> [Int] {
    let outlooks = standings.map(SeriesOutlook.init)
    return sums([
      standings.map { $0.series.selection.isProductPath && $0.hasOnlyValidDoses ? 2 : -2 },
      outlooks.map { $0.isCompletable ? 3 : -3 },
      alone(standings.map(\.walk.validCount), isBetter: >, points: 2),
      alone(outlooks.map(\.dueCount), isBetter: <, points: 2),
      alone(outlooks.map { $0.isCompletable ? $0.finish : nil }, isBetter: isSooner, points: 1),
    ])
  }

  /// Of series none of which has a valid dose.
  static func withoutDoses(_ standings: [SeriesStanding]) -> [Int] {
    sums([
      alone(standings.map(\.earliest), isBetter: isSooner, points: 1),
      standings.map { SeriesOutlook($0).isCompletable ? 1 : -1 },
      standings.map { $0.series.selection.isProductPath ? -1 : 1 },
    ])
  }

  /// `points` for being better than all others, `shared` for being the best with others, otherwise `others`, which
  /// is `-points` unless said.
  private static func alone<Value: Equatable>(
    _ values: [Value], isBetter: (Value, Value) -> Bool, points: Int, shared: Int = 0, others: Int? = nil
  ) -> [Int] {
    let best = values.dropFirst().reduce(values[0]) { isBetter($1, $0) ? $1 : $0 }
    let isShared = values.count { $0 == best } > 1
    return values.map { $0 != best ? others ?? -points : isShared ? shared : points }
  }

  private static func isSooner(_ left: Day?, _ right: Day?) -> Bool {
    guard let left else { return false }
    return right.map { left < $0 } ?? true
  }

  private static func sums(_ parts: [[Int]]) -> [Int] {
    parts[0].indices.map { position in parts.reduce(0) { $0 + $1[position] } }
  }
}
