import Simulator
import Sweeps
import Testing

@testable import Reports

@Suite struct CellFiguresTests {
  static let block = SweepBlock(seed: 3, first: 20, count: 4)

  /// Figures nobody would choose: thirds, large and tiny ones.
  static func measures(_ seed: Int) -> SessionMeasures {
    SessionMeasures { measure in
      let position = SessionMeasures.Measure.allCases.firstIndex(of: measure)!
      let figures = [0, 1.0 / 3, 1e-300, 123_456_789, 0.1 + 0.2, -7, 1e15, 2.5]
      return figures[(seed * 5 + position) % figures.count]
    }
  }

  let runs = (0..<4).map(measures)

  @Test func `figures come back to the last bit`() throws {
    let bytes = CellFigures.bytes(of: runs, in: Self.block)
    #expect(CellFigures.runs(in: bytes, of: Self.block) == runs)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("replication,placed-first,placed-end,"))
    #expect(text.split(separator: "\n").dropFirst().map { $0.prefix(3) } == ["20,", "21,", "22,", "23,"])
  }

  @Test func `figures of another block, another program or cut short are not read`() {
    let bytes = CellFigures.bytes(of: runs, in: Self.block)
    for other in [(0, 4), (20, 3), (20, 5), (21, 4)] {
      #expect(CellFigures.runs(in: bytes, of: SweepBlock(seed: 3, first: other.0, count: other.1)) == nil)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    for (old, new) in [("placed-end", "placed-last"), ("20,", "x,"), (",1,", ",one,"), (",2.5", "")] {
      let changed = text.replacing(old, with: new, maxReplacements: 1)
      if changed != text {
        #expect(CellFigures.runs(in: Array(changed.utf8), of: Self.block) == nil, "\(old)")
      }
    }
    #expect(CellFigures.runs(in: Array(bytes.prefix(bytes.count / 2)), of: Self.block) == nil)
    #expect(CellFigures.runs(in: [], of: Self.block) == nil)
  }
}
