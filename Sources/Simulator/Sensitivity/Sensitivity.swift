public import Optimization
public import PlacementDomain

/// How much the answer depends on each figure of the risks, one at a time: the same seasons lived through
/// with the figure at either end of what it may be, all others at their means, and the same luck.
///
/// It is made of cells that do not know of each other, to be run in any order and on any thread, and a fold
/// (`tornado`) over their results in the order of the cells.
public struct Sensitivity: Sendable {
  /// What the figures are when a replication is lived through.
  public enum Setting: Hashable, Sendable {
    /// All at their means.
    case means
    /// One at an end, the others at their means.
    case moved(RiskFigure, RiskModel.End)
  }

  /// One replication of one setting.
  public struct Cell: Hashable, Sendable {
    /// What the figures are.
    public let setting: Setting
    /// Which replication, from 0.
    public let replication: Int
  }

  /// The session on its first day.
  public let scenario: Scenario
  /// One candidate, or two: then it is about the second less the first.
  public let candidates: [Candidate]
  /// What may happen.
  public let risks: RiskModel
  /// The figures that are moved.
  public let figures: [RiskFigure]
  /// The seed of the experiment.
  public let seed: UInt64
  /// Replications of each setting, ≥ 2.
  public let replications: Int

  /// The settings that are not all the same, the means first. A figure whose ends are its mean, such as a
  /// chance of 0, moves nothing and is not run.
  private let settings: [Setting]
  private let openings = OpeningPlans()

  /// An experiment on these figures.
  public init(
    _ scenario: Scenario, _ candidates: [Candidate], _ risks: RiskModel, figures: [RiskFigure], seed: UInt64,
    replications: Int
  ) {
    precondition((1...2).contains(candidates.count) && replications >= 2)
    (self.scenario, self.candidates, self.risks) = (scenario, candidates, risks)
    (self.figures, self.seed, self.replications) = (figures, seed, replications)
    let settled = risks.settled
    settings =
      [.means]
      + figures.flatMap { figure in
        RiskModel.End.allCases.filter { risks.with(figure, at: $0) != settled }.map { .moved(figure, $0) }
      }
  }

  /// What is to be run, setting by setting.
  public var cells: [Cell] {
    settings.flatMap { setting in (0..<replications).map { Cell(setting: setting, replication: $0) } }
  }

  /// Runs a cell: the figures of every candidate. A pure function of the experiment and the cell.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func run(_ cell: Cell, solver: any Solver) throws(SolverError) -> [SessionMeasures] {
    let model =
      switch cell.setting {
      case .means: risks.settled
      case .moved(let figure, let end): risks.with(figure, at: end)
      }
    return try PairedRuns(scenario, candidates, model, seed: seed, openings: openings)
      .replication(cell.replication, solver: solver)
  }

  /// What the results of all cells, in their order, say of a measure.
  /// - Throws: a level outside ]0, 1[.
  public func tornado(
    _ results: [[SessionMeasures]], of measure: SessionMeasures.Measure = .placedEnd, level: Double = 0.95
  ) throws(StatisticsError) -> Tornado {
    precondition(results.count == settings.count * replications)
    var values: [Setting: [Double]] = [:]
    for (position, setting) in settings.enumerated() {
      values[setting] = results[position * replications..<(position + 1) * replications].map { run in
        candidates.count == 1 ? run[0][measure] : run[1][measure] - run[0][measure]
      }
    }
    let base = values[.means]!
    var bars: [Tornado.Bar] = []
    for figure in figures {
      func compared(_ end: RiskModel.End) throws(StatisticsError) -> PairedComparison {
        try PairedComparison(values[.moved(figure, end)] ?? base, base, level: level)
      }
      bars.append(
        Tornado.Bar(
          figure: figure,
          figureAtLow: risks.with(figure, at: .low).mean(of: figure), figureAtMean: risks.mean(of: figure),
          figureAtHigh: risks.with(figure, at: .high).mean(of: figure), low: try compared(.low),
          high: try compared(.high)))
    }
    return Tornado(measure: measure, base: Moments(base), bars: bars) { values[.moved($0, $1)] != nil }
  }
}
