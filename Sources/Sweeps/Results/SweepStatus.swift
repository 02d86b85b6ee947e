/// What a folder of results has of a sweep.
public struct SweepStatus: Hashable, Sendable {
  /// How many cells have a whole result.
  public let done: Int
  /// Cells without a result, in the order of the manifest.
  public let missing: [SweepCell]
  /// Cells whose file is torn, was edited or belongs to another cell.
  public let damaged: [SweepCell]
  /// Files under `results` that are no result of this sweep, perhaps of another one; never touched.
  public let foreign: [String]
  /// What killed workers left, or what is being written right now; never read.
  public let leftovers: [String]

  /// Cells of the sweep.
  public var total: Int { done + missing.count + damaged.count }
  /// All that `merge` needs is there.
  public var isComplete: Bool { missing.isEmpty && damaged.isEmpty }
}
