extension SweepStore {
  /// What is there, every file read and checked.
  public func status() throws(SweepStoreError) -> SweepStatus {
    var (done, missing, damaged) = (0, [SweepCell](), [SweepCell]())
    for cell in manifest.cells {
      switch try content(of: cell) {
      case .whole: done += 1
      case .missing: missing.append(cell)
      case .damaged: damaged.append(cell)
      }
    }
    let others = try others()
    return SweepStatus(
      done: done, missing: missing, damaged: damaged, foreign: others.foreign, leftovers: others.leftovers)
  }

  /// Take away what killed workers left. A worker that is writing notices, and writes again.
  ///
  /// - Returns: how many files it were.
  @discardableResult public func removeLeftovers() throws(SweepStoreError) -> Int {
    let leftovers = try others().leftovers
    for path in leftovers { try ResultFile.remove(folder + "/" + path) }
    return leftovers.count
  }

  /// What is no result of this sweep, by its path in the folder.
  private func others() throws(SweepStoreError) -> (foreign: [String], leftovers: [String]) {
    let addresses = Set(manifest.cells.map(\.address))
    var (foreign, leftovers) = ([String](), [String]())
    for part in try ResultFile.names(in: results) ?? [] {
      guard part.utf8.count == 2, let names = try ResultFile.names(in: "\(results)/\(part)") else {
        foreign.append("results/\(part)")
        continue
      }
      for name in names {
        let address = String(name.prefix(64))
        if addresses.contains(address), address.hasPrefix(part) {
          if name == address + ".json" { continue }
          if ResultFile.isTemporary(name, of: address + ".json") {
            leftovers.append("results/\(part)/\(name)")
            continue
          }
        }
        foreign.append("results/\(part)/\(name)")
      }
    }
    return (foreign, leftovers)
  }
}
