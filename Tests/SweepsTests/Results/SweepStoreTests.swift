import Foundation
import Sweeps
import Testing

@Suite struct SweepStoreTests {
  let folder = SweepFolder()
  let manifest: SweepManifest
  let store: SweepStore

  init() throws {
    manifest = try SampleSweep.manifest()
    store = SweepStore(manifest, in: folder.path("sweep"))
  }

  func damage(_ cell: SweepCell) throws {
    let path = store.path(of: cell)
    let bytes = try #require(FileManager.default.contents(atPath: path))
    try bytes.dropLast().write(to: URL(fileURLWithPath: path))
  }

  @Test func `a result stands where its address says`() throws {
    let address = manifest.cells[0].address
    #expect(
      store.path(of: manifest.cells[0]) == folder.path("sweep/results/\(address.prefix(2))/\(address).json"))
  }

  @Test func `a run computes every cell once and says so`() throws {
    var steps: [SweepProgress] = []
    let outcome = try store.run(work: SampleSweep.work) { steps.append($0) }
    #expect((outcome.computed, outcome.skipped, outcome.repaired) == (24, 0, 0))
    #expect(steps.map(\.cell) == manifest.cells)
    #expect(steps.map(\.done) == Array(1...24))
    #expect(steps.allSatisfy { $0.total == 24 && $0.step == .computed })
    let again = try store.run(work: { _ in throw CocoaError(.featureUnsupported) })
    #expect((again.computed, again.skipped, again.failures.count) == (0, 24, 0))
    #expect(try store.merged() == SampleSweep.expected(manifest))
  }

  @Test func `a shard computes its own cells only`() throws {
    let shard = try SweepShard(2, of: 5)
    try store.run(shard, work: SampleSweep.work)
    let status = try store.status()
    #expect(status.done == 5 && status.missing.count == 19)
    #expect(Set(status.missing).isDisjoint(with: shard.cells(of: manifest)))
  }

  @Test func `work that fails leaves its cell missing and the others done`() throws {
    struct Refused: Error {}
    let outcome = try store.run { cell throws(Refused) in
      if cell.block.first == 10 { throw Refused() }
      return SampleSweep.work(cell)
    }
    #expect(outcome.computed == 16)
    #expect(outcome.failures.count == 8 && outcome.failures.allSatisfy { $0.error is Refused })
    #expect(try store.status().missing == outcome.failures.map(\.cell))
  }

  @Test func `a run asked to stop stops before the next cell`() throws {
    var asked = 0
    let outcome = try store.run(
      work: SampleSweep.work,
      isStopped: {
        asked += 1
        return asked > 7
      })
    #expect(outcome.isStopped && outcome.computed == 7)
    #expect(try store.status().done == 7)
  }

  @Test func `a run stopped in the middle of a cell leaves it missing, without a failure`() throws {
    struct Stopped: Error {}
    var isStopped = false
    let outcome = try store.run(
      work: { cell in
        if cell == manifest.cells[2] {
          isStopped = true
          throw Stopped()
        }
        return SampleSweep.work(cell)
      }, isStopped: { isStopped })
    #expect(outcome.isStopped && outcome.computed == 2 && outcome.failures.isEmpty)
    #expect(try store.status().missing.first == manifest.cells[2])
  }

  @Test func `status tells what is missing, damaged, foreign and left over`() throws {
    #expect(try store.status().missing == manifest.cells)
    try store.run(work: SampleSweep.work)
    #expect(try store.status() == SweepStore(manifest, in: store.folder).status())
    #expect(try store.status().isComplete)
    let cells = manifest.cells
    try damage(cells[3])
    try FileManager.default.removeItem(atPath: store.path(of: cells[5]))
    let left = store.path(of: cells[5]) + ".0123456789abcdef"
    try Data("ab".utf8).write(to: URL(fileURLWithPath: left))
    try Data("ab".utf8).write(to: URL(fileURLWithPath: store.path(of: cells[6]) + ".bak"))
    try folder.write([], to: "sweep/results/notes.txt")
    try folder.write([], to: "sweep/results/zz/\(cells[0].address).json")
    // The result of one cell under the name of another.
    try FileManager.default.removeItem(atPath: store.path(of: cells[8]))
    try FileManager.default.copyItem(atPath: store.path(of: cells[9]), toPath: store.path(of: cells[8]))
    let status = try store.status()
    #expect(status.done == 21 && status.total == 24 && !status.isComplete)
    #expect(status.missing == [cells[5]])
    #expect(status.damaged == [cells[3], cells[8]])
    #expect(status.leftovers == [String(left.dropFirst(store.folder.count + 1))])
    #expect(
      Set(status.foreign) == [
        "results/notes.txt", "results/zz/\(cells[0].address).json",
        "results/\(cells[6].address.prefix(2))/\(cells[6].address).json.bak",
      ])
    #expect(try store.removeLeftovers() == 1)
    #expect(try store.status().leftovers == [])
    #expect(try store.status().foreign.count == 3)
  }

  @Test func `retry does what is missing or damaged and nothing else`() throws {
    try store.run(work: SampleSweep.work)
    try damage(manifest.cells[3])
    try FileManager.default.removeItem(atPath: store.path(of: manifest.cells[5]))
    var steps: [SweepProgress] = []
    let outcome = try store.retry(work: SampleSweep.work) { steps.append($0) }
    #expect((outcome.computed, outcome.skipped, outcome.repaired) == (2, 0, 1))
    #expect(steps.map(\.cell) == [manifest.cells[3], manifest.cells[5]])
    #expect(steps.map(\.step) == [.repaired, .computed])
    #expect(steps.map(\.total) == [2, 2])
    #expect(try store.merged() == SampleSweep.expected(manifest))
  }

  @Test func `merge refuses while something is missing, and names it`() throws {
    try store.run(SweepShard(1, of: 2), work: SampleSweep.work)
    try damage(manifest.cells[4])
    let missing = try SweepShard(2, of: 2).cells(of: manifest)
    #expect(throws: SweepStoreError.incomplete(missing: missing, damaged: [manifest.cells[4]], of: 24)) {
      try store.merge(into: ()) { _, _, _ in Issue.record("something was merged") }
    }
  }

  @Test func `a partial merge has what there is, in the order of the manifest`() throws {
    try store.run(SweepShard(2, of: 3), work: SampleSweep.work)
    try damage(manifest.cells[4])
    let merged = try store.merge(into: [SweepCell](), isPartial: true) { cells, cell, _ in cells.append(cell)
    }
    #expect(
      merged == manifest.cells.enumerated().filter { $0.offset % 3 == 1 && $0.offset != 4 }.map(\.element))
  }

  @Test func `merge gives the cells in the order of the manifest, as often as it is asked`() throws {
    for number in [3, 1, 2] { try store.run(SweepShard(number, of: 3), work: SampleSweep.work) }
    for _ in 1...2 {
      let merged = try store.merge(into: [(SweepCell, [UInt8])]()) { $0.append(($1, $2)) }
      #expect(merged.map(\.0) == manifest.cells)
      #expect(merged.map(\.1) == manifest.cells.map(SampleSweep.work))
    }
  }

  @Test func `sweeps that share a folder share their cells`() throws {
    try store.run(work: SampleSweep.work)
    let wider = SweepStore(
      try SampleSweep.manifest(blocks: SampleSweep.blocks + [SweepBlock(seed: 12, first: 0, count: 5)]),
      in: store.folder)
    let outcome = try wider.run(work: SampleSweep.work)
    #expect((outcome.skipped, outcome.computed) == (24, 8))
    #expect(try store.status().foreign.count == 8)
    #expect(try store.merged() == SampleSweep.expected(manifest))
  }

  @Test func `a cell that another worker did meanwhile stays as it is`() throws {
    let other = SweepStore(manifest, in: store.folder)
    let outcome = try store.run { cell in
      if cell == manifest.cells[0] { try other.run(work: SampleSweep.work) }
      return SampleSweep.work(cell)
    }
    #expect(outcome.computed == 1 && outcome.skipped == 23)
    #expect(try store.merged() == SampleSweep.expected(manifest))
  }

  @Test func `work that gives two results for one cell is caught`() throws {
    let other = SweepStore(manifest, in: store.folder)
    let cell = manifest.cells[0]
    #expect(throws: SweepStoreError.notReproducible(path: store.path(of: cell))) {
      try store.run { cell in
        try other.run(work: SampleSweep.work)
        return SampleSweep.work(cell) + [0x21]
      }
    }
    #expect(try store.merged() == SampleSweep.expected(manifest))
  }

  @Test func `a folder that cannot be made is an error with its path`() throws {
    let path = folder.path("a/b")
    #expect(throws: SweepStoreError.cannotCreate(path: path, code: ENOENT)) {
      try SweepStore(manifest, in: path).run(work: SampleSweep.work)
    }
    try folder.write([], to: "sweep/results")
    #expect(throws: SweepStoreError.self) { try store.run(work: SampleSweep.work) }
    #expect(folder.read("sweep/results") == [])
  }

  @Test func `a folder in place of a result is damage that cannot be repaired`() throws {
    let cell = manifest.cells[2]
    try FileManager.default.createDirectory(atPath: store.path(of: cell), withIntermediateDirectories: true)
    #expect(try store.status().damaged == [cell])
    #expect(throws: SweepStoreError.cannotWrite(path: store.path(of: cell), code: EISDIR)) {
      try store.run(work: SampleSweep.work)
    }
    #expect(try store.status().leftovers == [])
  }
}
