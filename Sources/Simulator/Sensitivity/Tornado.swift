/// What moves a measure most: a bar for each figure, the widest first.
public struct Tornado: Hashable, Sendable {
  /// What a figure does to the measure.
  public struct Bar: Hashable, Sendable {
    /// Which figure.
    public let figure: RiskFigure
    /// What it is at its low end; nil where it stands for several.
    public let figureAtLow: Double?
    /// What it is in the mean; nil as above.
    public let figureAtMean: Double?
    /// What it is at its high end; nil as above.
    public let figureAtHigh: Double?
    /// The measure with the figure at its low end against all figures at their means.
    public let low: PairedComparison
    /// The same at its high end.
    public let high: PairedComparison
    /// The smaller p-value of both ends, corrected for all ends that were run (Holm).
    public fileprivate(set) var pValue = 1.0

    /// How far the measure goes from the lowest to the highest of both ends and the mean.
    public var width: Double {
      let ends = [0, low.difference.mean, high.difference.mean]
      return ends.max()! - ends.min()!
    }

    /// True when an end is told from the mean beyond the noise of replications; else nothing is to be read
    /// from the bar.
    public var isConclusive: Bool {
      (low.isConclusive || high.isConclusive) && pValue <= 1 - low.interval.level
    }
  }

  /// Which measure; of two candidates, what the second has more than the first.
  public let measure: SessionMeasures.Measure
  /// With all figures at their means.
  public let base: Moments
  /// The widest first; those of the same width in the order of the figures.
  public let bars: [Bar]

  /// `isRun`: of a figure, an end that is not just the mean again. Only those are tests.
  init(
    measure: SessionMeasures.Measure, base: Moments, bars: [Bar], isRun: (RiskFigure, RiskModel.End) -> Bool
  ) {
    (self.measure, self.base) = (measure, base)
    let tests = bars.indices.flatMap { position in
      [(RiskModel.End.low, bars[position].low), (.high, bars[position].high)]
        .filter { isRun(bars[position].figure, $0.0) }.map { (position, $0.1.pValue) }
    }
    var bars = bars
    for (test, adjusted) in zip(tests, Holm.adjusted(tests.map(\.1))) {
      bars[test.0].pValue = min(bars[test.0].pValue, adjusted)
    }
    self.bars = bars.enumerated().sorted {
      ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
    }.map(\.element)
  }
}
