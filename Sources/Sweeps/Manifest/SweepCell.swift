import PlacementDomain

/// The smallest piece of a sweep: one scenario, plan and policy in one block of replications.
public struct SweepCell: Hashable, Sendable {
  /// Which scenario.
  public let scenario: Part
  /// Which plan.
  public let plan: Part
  /// Which policy.
  public let policy: Part
  /// Which replications.
  public let block: SweepBlock
  /// SHA-256 of everything its result depends on, as 64 hexadecimal digits: names, settings, digests of its inputs,
  /// block and engine. Cells of two sweeps with the same address have the same result.
  public let address: String

  /// A choice with the digests of what it depends on.
  public struct Part: Hashable, Sendable {
    /// The name of the choice.
    public let name: String
    /// Its inputs by name.
    public let inputs: [String: SweepDigest]
    /// What else says what it is, by key.
    public let settings: [String: [String]]

    init(_ choice: SweepChoice, of inputs: [String: SweepDigest]) {
      name = choice.name
      settings = choice.settings
      self.inputs = inputs.filter { choice.inputs.contains($0.key) }
      json = .object([
        "name": .string(name),
        "inputs": .object(self.inputs.map { JSONMember(key: $0.key, value: .string($0.value.description)) }),
        "settings": choice.settingsJSON,
      ])
    }

    let json: JSONValue
  }

  /// The schema of what the address is taken of.
  static let schema = "hspplan.sweep-cell/1"

  private let engine: String

  init(engine: String, scenario: Part, plan: Part, policy: Part, block: SweepBlock) {
    self.engine = engine
    self.scenario = scenario
    self.plan = plan
    self.policy = policy
    self.block = block
    address =
      SweepDigest(
        of: SweepCell.content(engine, scenario, plan, policy, block).canonicalBytes
      ).digits
  }

  /// What the address is taken of, in canonical bytes.
  var content: JSONValue { SweepCell.content(engine, scenario, plan, policy, block) }

  private static func content(
    _ engine: String, _ scenario: Part, _ plan: Part, _ policy: Part, _ block: SweepBlock
  ) -> JSONValue {
    .object([
      "schema": .string(schema), "engine": .string(engine), "scenario": scenario.json, "plan": plan.json,
      "policy": policy.json, "block": block.json,
    ])
  }

  /// Cells are the same when their addresses are.
  public static func == (left: SweepCell, right: SweepCell) -> Bool { left.address == right.address }

  /// By its address.
  public func hash(into hasher: inout Hasher) { hasher.combine(address) }

  /// Its line in a manifest.
  var line: JSONValue {
    .object([
      "address": .string(address), "scenario": .string(scenario.name), "plan": .string(plan.name),
      "policy": .string(policy.name), "block": block.json,
    ])
  }
}
