public import Simulator
public import Sweeps

/// The result of a cell of a sweep: a line of headings, then for each replication its number from 0 and every measure,
/// each written as the shortest text that means it.
public enum CellFigures {
  private static let heading =
    (["replication"] + SessionMeasures.Measure.allCases.map(\.rawValue)).joined(separator: ",") + "\n"

  /// The figures of the replications of a block, in their order.
  public static func bytes(of runs: [SessionMeasures], in block: SweepBlock) -> [UInt8] {
    var text = heading
    for (number, run) in zip(block.replications, runs) {
      let figures = SessionMeasures.Measure.allCases.map { SimulationReport.exact(run[$0]) }
      text += ([String(number)] + figures).joined(separator: ",") + "\n"
    }
    return Array(text.utf8)
  }

  /// The figures again; nil for anything that was not written so, for this block.
  public static func runs(in bytes: [UInt8], of block: SweepBlock) -> [SessionMeasures]? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(heading) else { return nil }
    let lines = text.dropFirst(heading.count).split(separator: "\n")
    guard lines.count == block.count else { return nil }
    var runs: [SessionMeasures] = []
    runs.reserveCapacity(lines.count)
    for (number, line) in zip(block.replications, lines) {
      let cells = line.split(separator: ",")
      let figures = cells.dropFirst().compactMap { Double($0) }
      guard cells.first == String(number)[...], figures.count == SessionMeasures.Measure.allCases.count
      else { return nil }
      let byMeasure = Dictionary(uniqueKeysWithValues: zip(SessionMeasures.Measure.allCases, figures))
      runs.append(SessionMeasures { byMeasure[$0]! })
    }
    return runs
  }
}
