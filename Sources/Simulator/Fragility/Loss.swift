/// What something costs, in the mean of replications; negative where it gains.
public struct Loss: Hashable, Sendable {
  /// Needs placed at the end less.
  public let placed: Moments
  /// Hours of placements broken off more.
  public let hours: Moments
  /// Times more that somebody had to be told of another place.
  public let moved: Moments

  /// From the first to the second of each pair.
  init(_ pairs: [(SessionMeasures, SessionMeasures)]) {
    placed = Moments(pairs.map { $0[.placedEnd] - $1[.placedEnd] })
    hours = Moments(pairs.map { $1[.hoursLost] - $0[.hoursLost] })
    moved = Moments(pairs.map { $1[.moved] - $0[.moved] })
  }

  /// What of each loss a remedy takes back: of each pair's part never more than was lost there.
  init(recoveredOf pairs: [(holds: SessionMeasures, refused: SessionMeasures, hedged: SessionMeasures)]) {
    func part(_ measure: SessionMeasures.Measure, _ sign: Double) -> Moments {
      Moments(
        pairs.map { pair in
          min(
            sign * (pair.hedged[measure] - pair.refused[measure]),
            max(0, sign * (pair.holds[measure] - pair.refused[measure])))
        })
    }
    (placed, hours, moved) = (part(.placedEnd, 1), part(.hoursLost, -1), part(.moved, -1))
  }

  /// By people placed, then hours, then moves, each times a probability.
  func times(_ chance: Double) -> (Double, Double, Double) {
    (chance * placed.mean, chance * hours.mean, chance * moved.mean)
  }
}
