import Sweeps

/// A sweep of two scenarios, two plans, two policies and three blocks: 24 cells.
enum SampleSweep {
  static let inputs: [String: SweepDigest] = [
    "été/session.yaml": SweepDigest(of: "été".utf8), "hiver/session.yaml": SweepDigest(of: "hiver".utf8),
    "A.json": SweepDigest(of: "A".utf8), "B.json": SweepDigest(of: "B".utf8),
  ]
  static let scenarios = [
    SweepChoice("été", inputs: ["été/session.yaml"]), SweepChoice("hiver", inputs: ["hiver/session.yaml"]),
  ]
  static let plans = [
    SweepChoice("A", inputs: ["A.json"], settings: ["file": ["A.json"]]),
    SweepChoice("B", inputs: ["B.json"]),
  ]
  static let policies = [SweepChoice("weekly"), SweepChoice("lottery")]
  static let blocks = SweepBlock.blocks(seed: 11, replications: 25, size: 10)

  static func manifest(
    engine: String = "hspplan 1", inputs: [String: SweepDigest] = inputs,
    scenarios: [SweepChoice] = scenarios, plans: [SweepChoice] = plans,
    policies: [SweepChoice] = policies, blocks: [SweepBlock] = blocks
  ) throws(SweepManifestError) -> SweepManifest {
    try SweepManifest(
      engine: engine, inputs: inputs, scenarios: scenarios, plans: plans, policies: policies, blocks: blocks)
  }

  /// A result that depends on the cell; some have lines, one has none.
  static func work(_ cell: SweepCell) -> [UInt8] {
    Array(
      cell.block.replications.filter { $0 != 24 }.map { "\(cell.plan.name);\($0);\(cell.address)\n" }.joined()
        .utf8)
  }

  /// What one process gives.
  static func expected(_ manifest: SweepManifest) -> [UInt8] { manifest.cells.flatMap(work) }
}

/// Numbers that are the same every time (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
