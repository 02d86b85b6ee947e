/// What replications say of one measure for every candidate, and of each against the first.
public struct MeasureComparison: Sendable {
  /// Against the first candidate.
  public struct Difference: Sendable {
    /// Its position among the candidates, from 1.
    public let candidate: Int
    /// Its mean less that of the first, with the interval of Student's t over pairs.
    public let paired: PairedComparison
    /// The same without supposing a distribution (Hodges and Lehmann; Wilcoxon).
    public let signedRank: SignedRankInterval
    /// The p-value of the paired t, corrected for as many candidates (Holm).
    public let pValue: Double
    /// How much of its variance is uncertainty about the figures of the model, rather than luck; nil: too few groups.
    public let input: InputUncertainty?

    /// True when the interval leaves 0 out and, of several candidates, the corrected p-value agrees.
    public var isConclusive: Bool { paired.isConclusive && pValue <= 1 - paired.interval.level }
  }

  /// Which.
  public let measure: SessionMeasures.Measure
  /// Of each candidate.
  public let moments: [Moments]
  /// Of each candidate but the first.
  public let differences: [Difference]

  /// Compares. `runs[r][c]` is replication r of candidate c; at least two replications.
  /// - Throws: too few replications.
  public init(
    _ measure: SessionMeasures.Measure, _ runs: [[SessionMeasures]], groupSize: Int, level: Double = 0.95
  ) throws(StatisticsError) {
    self.measure = measure
    let count = runs.first?.count ?? 0
    let values = (0..<count).map { candidate in runs.map { $0[candidate][measure] } }
    moments = values.map { Moments($0) }
    var found: [(PairedComparison, SignedRankInterval, InputUncertainty?)] = []
    for other in values.dropFirst() {
      let paired = try PairedComparison(other, values[0], level: level)
      let differences = zip(other, values[0]).map { $0 - $1 }
      let groups = stride(from: 0, to: differences.count - groupSize + 1, by: groupSize).map {
        Array(differences[$0..<$0 + groupSize])
      }
      let input = groups.count >= 2 && groupSize >= 2 ? try? InputUncertainty(groups, level: level) : nil
      found.append((paired, try SignedRankInterval(differences, level: level), input))
    }
    let adjusted = Holm.adjusted(found.map(\.0.pValue))
    differences = found.enumerated().map { position, each in
      Difference(
        candidate: position + 1, paired: each.0, signedRank: each.1, pValue: adjusted[position], input: each.2
      )
    }
  }
}
