import Glibc
import PlacementDomain
import Sweeps

/// A worker whose work means nothing, to be killed, run again and submitted to schedulers by the tests.
///
///     sweep-worker sweep plan MANIFEST CELLS_PER_AXIS
///     sweep-worker sweep run|retry|status|merge MANIFEST [--results FOLDER] [--shard i/n] [--shards n]
///
/// Results stand in MANIFEST.results unless told otherwise. SWEEP_WORKER_PAUSE: microseconds to sleep in each cell.
enum SweepWorker {
  static func main() {
    do { exit(try act(Array(CommandLine.arguments.dropFirst()))) } catch {
      say("sweep-worker: \(error)")
      exit(65)
    }
  }

  static func act(_ arguments: [String]) throws -> Int32 {
    guard arguments.count >= 3, arguments[0] == "sweep" else { return 64 }
    let path = arguments[2]
    var (folder, option, count) = (path + ".results", String?.none, Int?.none)
    var rest = arguments.dropFirst(3)
    if arguments[1] == "plan" {
      guard let size = rest.first.flatMap({ Int($0) }) else { return 64 }
      try write(manifest(size).document.canonicalBytes, to: path)
      return 0
    }
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { return 64 }
      switch name {
      case "--results": folder = value
      case "--shard": option = value
      case "--shards": count = Int(value)
      default: return 64
      }
    }
    let manifest = try SweepManifest(parsing: read(path))
    let store = SweepStore(manifest, in: folder)
    switch arguments[1] {
    case "run", "retry":
      let claim = try SweepShard.find(option: option, count: count, environment: environment)
      let shard = claim?.shard ?? .whole
      let outcome =
        arguments[1] == "run"
        ? try store.run(shard, work: work, progress: report) : try store.retry(shard, work: work)
      print("shard \(shard) \(claim?.source.rawValue ?? "-"): \(outcome.computed) computed,", terminator: " ")
      print("\(outcome.skipped) skipped, \(outcome.repaired) repaired")
      return outcome.failures.isEmpty ? 0 : 1
    case "status":
      let status = try store.status()
      print("\(status.done) of \(status.total), \(status.damaged.count) damaged", terminator: ", ")
      print("\(status.foreign.count) foreign, \(status.leftovers.count) left over")
      return status.isComplete ? 0 : 1
    case "merge":
      try write(try store.merged(), to: "/dev/stdout")
      return 0
    default: return 64
    }
  }

  static func manifest(_ size: Int) throws -> SweepManifest {
    func choices(_ letter: String) -> [SweepChoice] {
      (0..<size).map { SweepChoice("\(letter)\($0)", inputs: letter == "k" ? [] : ["\(letter).json"]) }
    }
    return try SweepManifest(
      engine: "sweep-worker 1",
      inputs: ["s.json": SweepDigest(of: "s".utf8), "p.json": SweepDigest(of: "p".utf8)],
      scenarios: choices("s"), plans: choices("p"), policies: choices("k"),
      blocks: SweepBlock.blocks(seed: 7, replications: 10 * size, size: 10))
  }

  static func work(_ cell: SweepCell) -> [UInt8] {
    if let pause = environment["SWEEP_WORKER_PAUSE"].flatMap({ UInt32($0) }) { usleep(pause) }
    var text = ""
    for replication in cell.block.replications {
      let luck = SweepDigest(of: "\(cell.address) \(cell.block.seed) \(replication)".utf8).digits
      text += "\(cell.scenario.name);\(cell.plan.name);\(cell.policy.name);\(replication);\(luck)\n"
    }
    return Array(text.utf8)
  }

  static func report(_ progress: SweepProgress) {
    say("\(progress.done)/\(progress.total) \(progress.step)")
  }

  static func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
  }

  static var environment: [String: String] {
    var found: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { found[String(parts[0])] = String(parts[1]) }
      next += 1
    }
    return found
  }

  struct FileFailure: Error {
    let path: String
    let code: Int32
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw FileFailure(path: path, code: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw FileFailure(path: path, code: errno) }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw FileFailure(path: path, code: errno) }
  }
}

SweepWorker.main()
