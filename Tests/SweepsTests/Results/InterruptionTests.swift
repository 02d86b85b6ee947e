import Foundation
import Sweeps
import Testing

/// Whatever happens to the files and in whatever order the workers come, the merge has the bytes of one process.
@Suite struct InterruptionTests {
  static let rounds = ProcessInfo.processInfo.environment["HSPPLAN_SOAK"] == nil ? 12 : 1000

  @Test func `any shards in any order, repeated and interrupted, merge to the same bytes`() throws {
    let manifest = try SampleSweep.manifest()
    let expected = SampleSweep.expected(manifest)
    for round in 0..<Self.rounds {
      var numbers = SeededNumbers(state: UInt64(round))
      let folder = SweepFolder()
      let store = SweepStore(manifest, in: folder.root)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let count = Int.random(in: 1...30, using: &numbers)
        for number in (1...count).shuffled(using: &numbers) where Int.random(in: 0..<4, using: &numbers) > 0 {
          var left = Int.random(in: 0...8, using: &numbers)
          try store.run(
            SweepShard(number, of: count), work: SampleSweep.work,
            isStopped: {
              left -= 1
              return left < 0
            })
        }
        for cell in manifest.cells { try Self.spoil(cell, of: store, &numbers) }
      }
      let status = try store.status()
      if !status.isComplete {
        #expect(
          throws: SweepStoreError.incomplete(missing: status.missing, damaged: status.damaged, of: 24)
        ) { try store.merged() }
      }
      let count = Int.random(in: 1...30, using: &numbers)
      for number in (1...count).shuffled(using: &numbers) {
        try store.retry(SweepShard(number, of: count), work: SampleSweep.work)
      }
      #expect(try store.merged() == expected, "round \(round)")
      try store.removeLeftovers()
      let after = try store.status()
      #expect(after.isComplete && after.leftovers == [] && after.foreign == [], "round \(round)")
    }
  }

  /// Now and then: cut or change its file, take it away, or leave the temporary file of a writer that was killed.
  private static func spoil(_ cell: SweepCell, of store: SweepStore, _ numbers: inout SeededNumbers) throws {
    let path = store.path(of: cell)
    guard Int.random(in: 0..<4, using: &numbers) == 0, var bytes = FileManager.default.contents(atPath: path)
    else { return }
    let cut = Int.random(in: 0..<bytes.count, using: &numbers)
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: try bytes.prefix(cut).write(to: URL(fileURLWithPath: path))
    case 1:
      bytes[cut] ^= UInt8.random(in: 1...255, using: &numbers)
      try bytes.write(to: URL(fileURLWithPath: path))
    case 2: try FileManager.default.removeItem(atPath: path)
    default:
      try bytes.prefix(cut).write(to: URL(fileURLWithPath: path + ".00000000000000aa"))
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func `a result or temporary file cut at any byte is never merged`() throws {
    let manifest = try SampleSweep.manifest(
      blocks: [SweepBlock(seed: 1, first: 0, count: 1)])
    let folder = SweepFolder()
    let store = SweepStore(manifest, in: folder.root)
    try store.run(work: SampleSweep.work)
    let cell = manifest.cells[0]
    let path = store.path(of: cell)
    let bytes = try #require(FileManager.default.contents(atPath: path))
    // Every single byte is the matter of CellFileTests.
    for count in stride(from: 0, to: bytes.count, by: 5) {
      try bytes.prefix(count).write(to: URL(fileURLWithPath: path))
      try bytes.prefix(count).write(to: URL(fileURLWithPath: path + ".00000000000000aa"))
      #expect(throws: SweepStoreError.incomplete(missing: [], damaged: [cell], of: 8)) { try store.merged() }
    }
    #expect(try store.retry(work: SampleSweep.work).repaired == 1)
    #expect(FileManager.default.contents(atPath: path) == bytes)
    #expect(try store.merged() == SampleSweep.expected(manifest))
  }
}
