/// A folder with the results of a sweep, one file a cell: `results/ab/<address>.json`. Any number of workers, here and
/// on other machines that share the folder, may fill it; a result is whole or absent whenever they are killed.
///
/// Sweeps may share a folder: a cell that two of them have is computed once.
public struct SweepStore: Sendable {
  /// The sweep.
  public let manifest: SweepManifest
  /// The folder. It is made with the first result; those above it must exist.
  public let folder: String

  /// The results of this sweep in this folder. Nothing is read or made yet.
  public init(_ manifest: SweepManifest, in folder: String) {
    self.manifest = manifest
    self.folder = folder
  }

  /// Where the result of a cell stands.
  public func path(of cell: SweepCell) -> String { "\(subfolder(of: cell))/\(cell.address).json" }

  var results: String { folder + "/results" }

  private func subfolder(of cell: SweepCell) -> String { "\(results)/\(cell.address.prefix(2))" }

  /// What the file of a cell holds.
  enum Content: Equatable {
    case missing, damaged
    case whole([UInt8])
  }

  func content(of cell: SweepCell) throws(SweepStoreError) -> Content {
    var bytes: [UInt8] = []
    let isThere: Bool
    do throws(SweepStoreError) {
      isThere = try ResultFile.read(path(of: cell)) { bytes += $0 }
    } catch .cannotRead(_, ResultFile.isFolderCode) {
      return .damaged
    }
    guard isThere else { return .missing }
    return CellFile.result(of: cell, in: bytes).map { .whole(Array($0)) } ?? .damaged
  }

  func keep(_ result: [UInt8], of cell: SweepCell) throws(SweepStoreError) {
    // Another worker may have done it meanwhile, and must have found the same.
    if case .whole(let other) = try content(of: cell), other != result {
      throw .notReproducible(path: path(of: cell))
    }
    for folder in [folder, results, subfolder(of: cell)] { try ResultFile.makeFolder(folder) }
    try ResultFile.write(CellFile.bytes(of: cell, result: result), to: path(of: cell))
  }
}
