extension SweepStore {
  /// Compute the cells of a shard that have no whole result.
  ///
  /// - Parameters:
  ///   - work: the result of a cell. It must depend on the cell and its inputs only. When it throws, the other cells
  ///     are done all the same.
  ///   - progress: called after each cell.
  ///   - isStopped: asked before each cell, and when work threw; true ends the run with what is done.
  @discardableResult public func run(
    _ shard: SweepShard = .whole, work: (SweepCell) throws -> [UInt8],
    progress: (SweepProgress) -> Void = { _ in }, isStopped: () -> Bool = { false }
  ) throws(SweepStoreError) -> SweepOutcome {
    try run(shard.cells(of: manifest), work, progress, isStopped)
  }

  /// Compute the cells of a shard that are missing or damaged now; those that are done are not counted. Which shard
  /// a cell belongs to does not depend on what is done, so several workers may retry together.
  @discardableResult public func retry(
    _ shard: SweepShard = .whole, work: (SweepCell) throws -> [UInt8],
    progress: (SweepProgress) -> Void = { _ in }, isStopped: () -> Bool = { false }
  ) throws(SweepStoreError) -> SweepOutcome {
    var cells: [SweepCell] = []
    for cell in shard.cells(of: manifest) {
      switch try content(of: cell) {
      case .whole: break
      case .missing, .damaged: cells.append(cell)
      }
    }
    return try run(cells, work, progress, isStopped)
  }

  private func run(
    _ cells: [SweepCell], _ work: (SweepCell) throws -> [UInt8], _ progress: (SweepProgress) -> Void,
    _ isStopped: () -> Bool
  ) throws(SweepStoreError) -> SweepOutcome {
    var outcome = SweepOutcome()
    for (position, cell) in cells.enumerated() {
      if isStopped() {
        outcome.isStopped = true
        break
      }
      guard let step = try complete(cell, work, &outcome, isStopped) else { break }
      progress(SweepProgress(cell: cell, step: step, done: position + 1, total: cells.count))
    }
    return outcome
  }

  /// Nil when it was stopped in the middle.
  private func complete(
    _ cell: SweepCell, _ work: (SweepCell) throws -> [UInt8], _ outcome: inout SweepOutcome,
    _ isStopped: () -> Bool
  ) throws(SweepStoreError) -> SweepProgress.Step? {
    let before = try content(of: cell)
    if case .whole = before {
      outcome.skipped += 1
      return .skipped
    }
    let result: [UInt8]
    do { result = try work(cell) } catch {
      if isStopped() {
        outcome.isStopped = true
        return nil
      }
      outcome.failures.append(SweepOutcome.Failure(cell: cell, error: error))
      return .failed
    }
    try keep(result, of: cell)
    outcome.computed += 1
    guard before == .damaged else { return .computed }
    outcome.repaired += 1
    return .repaired
  }
}
