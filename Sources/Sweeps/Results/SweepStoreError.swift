/// Why results could not be kept or read. What was whole before still is.
public enum SweepStoreError: Error, Hashable, Sendable {
  /// A file or folder could not be made (errno).
  case cannotCreate(path: String, code: Int32)
  /// A file could not be written to its end (errno): the disk may be full.
  case cannotWrite(path: String, code: Int32)
  /// A file or folder could not be read (errno).
  case cannotRead(path: String, code: Int32)
  /// The work gave two different results for one cell, so it depends on more than the cell: no merge can be trusted.
  case notReproducible(path: String)
  /// There is nothing to merge yet: `retry` runs what is missing or damaged.
  case incomplete(missing: [SweepCell], damaged: [SweepCell], of: Int)
}
