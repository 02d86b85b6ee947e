import Foundation
import Glibc
import Sweeps
import Testing

/// Worker processes killed at any instant: what they had done stays, and the rest is done by others.
@Suite(.serialized) struct KilledWorkersTests {
  static let kills = ProcessInfo.processInfo.environment["HSPPLAN_SOAK"] == nil ? 30 : 2000

  let folder = SweepFolder()
  var manifest: String { folder.path("m.json") }

  func worker(_ arguments: String..., environment: [String: String] = [:], output: String = "/dev/null")
    throws
    -> Worker
  {
    try Worker(
      ["sweep", arguments[0], manifest] + arguments.dropFirst(), environment: environment, output: output)
  }

  /// The merge of one process that nobody disturbs.
  func plan(_ size: Int) throws -> [UInt8] {
    #expect(try worker("plan", "\(size)").wait() == 0)
    #expect(try worker("run", "--results", folder.path("alone")).wait() == 0)
    #expect(
      try worker("merge", "--results", folder.path("alone"), output: folder.path("alone.out")).wait() == 0)
    return folder.read("alone.out")
  }

  @Test func `workers killed at random, then retried, give the bytes of one that nobody disturbed`() throws {
    let expected = try plan(3)
    var numbers = SeededNumbers(state: 7)
    var killed = 0
    let store = SweepStore(
      try SweepManifest(parsing: folder.read("m.json")), in: manifest + ".results")
    for turn in 0..<Self.kills / 3 {
      // Two of them have the same cells.
      let workers = try ["1/2", "2/2", "2/2"].map {
        try worker(turn < 8 ? "run" : "retry", "--shard", $0, environment: ["SWEEP_WORKER_PAUSE": "200"])
      }
      usleep(UInt32.random(in: 2000...25_000, using: &numbers))
      for worker in workers.shuffled(using: &numbers) where worker.kill() { killed += 1 }
      let status = try store.status()
      #expect(status.damaged == [] && status.foreign == [], "turn \(turn)")
      // Begin again, or nobody would be killed any more.
      if status.isComplete || turn % 5 == 4 {
        for cell in store.manifest.cells where Int.random(in: 0..<3, using: &numbers) > 0 {
          unlink(store.path(of: cell))
        }
      }
    }
    #expect(killed > Self.kills / 6, "only \(killed) were killed")
    #expect(try worker("retry").wait() == 0)
    #expect(try worker("merge", output: folder.path("out")).wait() == 0)
    #expect(folder.read("out") == expected)
    #expect(!expected.isEmpty)
  }

  @Test func `workers at the same cells at once do not harm each other`() throws {
    let expected = try plan(2)
    let workers = try (0..<4).map { _ in try worker("run") }
    #expect(workers.map { $0.wait() } == [0, 0, 0, 0])
    let store = SweepStore(try SweepManifest(parsing: folder.read("m.json")), in: manifest + ".results")
    #expect(try store.merged() == expected)
    #expect(try store.status().leftovers == [])
  }

  @Test func `a worker whose temporary files are taken away writes them again`() throws {
    let expected = try plan(2)
    let running = try worker("run")
    let store = SweepStore(try SweepManifest(parsing: folder.read("m.json")), in: manifest + ".results")
    while try !store.status().isComplete { try store.removeLeftovers() }
    #expect(running.wait() == 0)
    #expect(try store.merged() == expected)
  }
}
