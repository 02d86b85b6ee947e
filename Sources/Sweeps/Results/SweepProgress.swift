/// How far a worker is, after each cell.
public struct SweepProgress: Hashable, Sendable {
  /// The cell it has just finished.
  public let cell: SweepCell
  /// What became of it.
  public let step: Step
  /// Cells it is done with, this one too.
  public let done: Int
  /// Cells it has in all.
  public let total: Int

  /// What became of a cell.
  public enum Step: Hashable, Sendable {
    /// Its result was there.
    case skipped
    /// It was computed, for the first time or in place of a damaged file.
    case computed, repaired
    /// The work failed.
    case failed
  }
}
