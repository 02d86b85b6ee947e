import Foundation
import Glibc
import Sweeps
import Testing

/// The scripts on the schedulers themselves, where they are installed.
@Suite struct SchedulerTests {
  static let tools = Worker.tests + "/../../Tools/sweep"
  static let hasParallel: Bool = {
    guard let parallel = Worker.find("parallel") else { return false }
    let folder = SweepFolder()
    let asked = try? Worker(
      ["--version"], program: parallel, environment: ["HOME": folder.root], output: folder.path("v"))
    return asked?.wait() == 0 && asked?.text.hasPrefix("GNU parallel") == true
  }()
  static let hasSlurm = ["slurmctld", "slurmd", "munged", "sbatch"].allSatisfy { Worker.find($0) != nil }

  let folder = SweepFolder()

  func manifest(_ size: Int) throws -> SweepManifest {
    #expect(try Worker(["sweep", "plan", folder.path("m.json"), "\(size)"]).wait() == 0)
    return try SweepManifest(parsing: folder.read("m.json"))
  }

  @Test(
    .enabled(
      if: hasParallel,
      "GNU parallel is not installed here: no sweep was run with it (apt-get install parallel)"))
  func `a sweep runs with GNU parallel`() throws {
    let manifest = try manifest(2)
    let run = try Worker(
      ["5", folder.path("m.json"), "--results", folder.path("avec espace")],
      program: Self.tools + "/parallel.sh",
      environment: ["HSPPLAN": Worker.program, "HOME": folder.root], output: folder.path("said"))
    #expect(run.wait() == 0, "\(run.text)")
    for number in 1...5 { #expect(run.text.contains("shard \(number)/5 option: ")) }
    #expect(try SweepStore(manifest, in: folder.path("avec espace")).status().isComplete)
    // Without the script, by the variable of GNU parallel alone.
    let bare = try Worker(
      ["-N0", Worker.program, "sweep", "run", folder.path("m.json"), "--shards", "3", ":::", "a", "b", "c"],
      program: try #require(Worker.find("parallel")), environment: ["HOME": folder.root],
      output: folder.path("said"))
    #expect(bare.wait() == 0, "\(bare.text)")
    for number in 1...3 { #expect(bare.text.contains("shard \(number)/3 gnuParallel: ")) }
    #expect(try SweepStore(manifest, in: folder.path("m.json.results")).status().isComplete)
  }

  @Test(
    .enabled(
      if: hasSlurm && geteuid() == 0,
      "Slurm is not installed here, or not run by root: no sweep was run on it (apt-get install slurm-wlm munge)"
    ))
  func `a sweep runs as a Slurm array, a killed task and all`() throws {
    _ = try manifest(3)
    let run = try Worker(
      [Worker.program, folder.path("m.json"), "4"], program: Worker.tests + "/one-node-slurm.sh",
      environment: ["SWEEP_WORKER_PAUSE": "50000"], output: folder.path("said"))
    #expect(run.wait() == 0, "\(run.text)")
    #expect(run.text.contains("the same 62100 bytes as one process"))
  }

  @Test func `the scripts say how they are used`() throws {
    for script in ["slurm.sh", "parallel.sh"] {
      let run = try Worker([], program: "\(Self.tools)/\(script)", output: folder.path("said"))
      #expect(run.wait() == 64)
      #expect(run.text.hasPrefix("usage: "))
    }
    try folder.write([], to: "m.json")
    let run = try Worker(
      [folder.path("m.json")], program: Self.tools + "/slurm.sh", output: folder.path("said"))
    #expect(run.wait() == 64)
    #expect(run.text.contains("sbatch --array"))
  }
}
