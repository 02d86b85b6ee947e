/// How far a search is, for people who wait.
public struct SearchProgress: Hashable, Sendable {
  /// Key of the stage being solved, that of `Stage.feasible` while it is not known whether any plan exists.
  public var stage: String
  /// Its position, 1-based; 0 for `Stage.feasible`.
  public var stageNumber: Int
  /// How many stages there are.
  public var stageCount: Int
  /// Pricing rounds since the search turned to this stage.
  public var round: Int
  /// Schedules known.
  public var columns: Int
  /// The best bound on the stage's value so far, over all parts of a search tree; nil: none yet.
  public var bound: Int?
  /// The stage's value in the best plan so far; nil: no plan yet.
  public var best: Int?

  /// A state.
  public init(
    stage: String, stageNumber: Int, stageCount: Int, round: Int, columns: Int, bound: Int?, best: Int?
  ) {
    self.stage = stage
    self.stageNumber = stageNumber
    self.stageCount = stageCount
    self.round = round
    self.columns = columns
    self.bound = bound
    self.best = best
  }
}
