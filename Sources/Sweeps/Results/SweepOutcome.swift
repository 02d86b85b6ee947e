/// What a worker did.
public struct SweepOutcome: Sendable {
  /// Results it found.
  public internal(set) var skipped = 0
  /// Results it made, damaged ones that it replaced included.
  public internal(set) var computed = 0
  /// Damaged files it replaced.
  public internal(set) var repaired = 0
  /// Cells whose work failed. They are missing still; the others were done all the same.
  public internal(set) var failures: [Failure] = []
  /// It was asked to stop before its end.
  public internal(set) var isStopped = false

  /// Work that failed.
  public struct Failure: Sendable {
    /// Of which cell.
    public let cell: SweepCell
    /// As the work threw it.
    public let error: any Error
  }
}
