extension SweepStore {
  /// Put the results together, in the order of the manifest: who computed them, in which order and how often does not
  /// show. Only one result is in memory at a time.
  ///
  /// Nothing is added unless everything is there (`SweepStoreError.incomplete`), or `isPartial` asks for what there
  /// is.
  public func merge<Merged>(
    into initial: Merged, isPartial: Bool = false, _ add: (inout Merged, SweepCell, [UInt8]) -> Void
  ) throws(SweepStoreError) -> Merged {
    var (missing, damaged) = ([SweepCell](), [SweepCell]())
    for cell in manifest.cells where !isPartial {
      switch try content(of: cell) {
      case .whole: break
      case .missing: missing.append(cell)
      case .damaged: damaged.append(cell)
      }
    }
    var merged = initial
    if missing.isEmpty && damaged.isEmpty {
      for cell in manifest.cells {
        // Somebody may have spoilt it since.
        switch try content(of: cell) {
        case .whole(let result): add(&merged, cell, result)
        case .missing: missing.append(cell)
        case .damaged: damaged.append(cell)
        }
      }
    }
    guard isPartial || missing.isEmpty && damaged.isEmpty else {
      throw .incomplete(missing: missing, damaged: damaged, of: manifest.cells.count)
    }
    return merged
  }

  /// All results, one after the other.
  public func merged() throws(SweepStoreError) -> [UInt8] {
    try merge(into: []) { bytes, _, result in bytes += result }
  }
}
