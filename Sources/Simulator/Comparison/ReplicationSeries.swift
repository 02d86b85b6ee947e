public import Optimization

/// Replications lived through until a rule has enough of them.
public struct ReplicationSeries: Sendable {
  /// The measure the rule looks at.
  public static let measure = SessionMeasures.Measure.placedEnd

  /// The figures: by replication, then candidate.
  public let runs: [[SessionMeasures]]
  /// Of each candidate but the first, how many more it places than the first; of one alone, how many it places.
  public let intervals: [Interval]
  /// True when the rule ended it before all replications that were allowed.
  public let stopsEarly: Bool

  /// Lives through them. `progress` is told how many are done of how many there may be.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public init(
    _ experiment: PairedRuns, by crew: Crew, until rule: StopRule, solver: any Solver,
    shouldStop: @escaping @Sendable () -> Bool = { false },
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(SolverError) {
    var runs: [[SessionMeasures]] = []
    var next = ReplicationSeries.needed(rule, runs)
    while runs.count < next, !shouldStop() {
      let begun = runs.count
      let goal = next
      runs += try crew.map(begun..<goal, shouldStop: shouldStop, progress: { progress(begun + $0, goal) }) {
        number throws(SolverError) in try experiment.replication(number, solver: solver)
      }
      guard runs.count == next else { break }
      next = ReplicationSeries.needed(rule, runs)
    }
    self.runs = runs
    intervals = (try? rule.intervals(ReplicationSeries.values(runs))) ?? []
    stopsEarly = runs.count == next && next < rule.limit
  }

  private static func needed(_ rule: StopRule, _ runs: [[SessionMeasures]]) -> Int {
    // Figures of sessions are finite and the amounts were checked: the rule has no reason left to fail.
    (try? rule.replications(values(runs))) ?? rule.limit
  }

  private static func values(_ runs: [[SessionMeasures]]) -> [[Double]] {
    (0..<(runs.first?.count ?? 0)).map { candidate in runs.map { $0[candidate][measure] } }
  }
}
