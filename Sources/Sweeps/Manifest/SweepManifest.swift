import PlacementDomain

/// Everything a sweep computes, fixed beforehand: the digests of its inputs, its axes and its cells. What is compared
/// keeps the order it was given in, the first being what the others are compared with; a cell does not depend on it.
public struct SweepManifest: Equatable, Sendable {
  /// The schema this version reads and writes.
  public static let schema = "hspplan.sweep/1"
  /// A sweep has at most this many cells.
  public static let cellLimit = 100_000

  /// Which version of the program computes; results of another one are others.
  public let engine: String
  /// Digests of files and scenarios by name.
  public let inputs: [String: SweepDigest]
  /// The scenarios, in the order they were given in, as the plans and policies.
  public let scenarios: [SweepChoice]
  /// The plans.
  public let plans: [SweepChoice]
  /// The policies.
  public let policies: [SweepChoice]
  /// The blocks by seed and first replication.
  public let blocks: [SweepBlock]
  /// Every scenario with every plan, policy and block; the block changes fastest, then policy, plan, scenario.
  public let cells: [SweepCell]

  /// A sweep over all combinations.
  public init(
    engine: String, inputs: [String: SweepDigest], scenarios: [SweepChoice], plans: [SweepChoice],
    policies: [SweepChoice], blocks: [SweepBlock]
  ) throws(SweepManifestError) {
    for name in inputs.keys.sorted(by: { $0.precedesInBytes($1) }) where !SweepManifest.isName(name) {
      throw .badName(nil, name)
    }
    self.engine = engine
    self.inputs = inputs
    self.scenarios = try SweepManifest.checked(scenarios, .scenarios, inputs)
    self.plans = try SweepManifest.checked(plans, .plans, inputs)
    self.policies = try SweepManifest.checked(policies, .policies, inputs)
    self.blocks = try SweepManifest.ordered(blocks)
    let used = Set((scenarios + plans + policies).flatMap(\.inputs))
    let unused = inputs.keys.filter { !used.contains($0) }.sorted { $0.precedesInBytes($1) }
    if let first = unused.first { throw .unusedInput(first) }
    var count = 1
    for length in [scenarios.count, plans.count, policies.count, blocks.count] {
      let (product, isOver) = count.multipliedReportingOverflow(by: length)
      guard !isOver, product <= SweepManifest.cellLimit else {
        throw .tooManyCells(limit: SweepManifest.cellLimit)
      }
      count = product
    }
    var cells: [SweepCell] = []
    cells.reserveCapacity(count)
    func parts(_ choices: [SweepChoice]) -> [SweepCell.Part] {
      choices.map { SweepCell.Part($0, of: inputs) }
    }
    let (planParts, policyParts) = (parts(self.plans), parts(self.policies))
    for scenario in parts(self.scenarios) {
      for plan in planParts {
        for policy in policyParts {
          for block in self.blocks {
            cells.append(
              SweepCell(engine: engine, scenario: scenario, plan: plan, policy: policy, block: block))
          }
        }
      }
    }
    self.cells = cells
  }

  /// Nothing has changed since the sweep was planned.
  ///
  /// - Parameters:
  ///   - engine: the version of the program that computes now.
  ///   - current: the digests of all that its choices are made from now.
  public func check(engine: String, inputs current: [String: SweepDigest]) throws(SweepManifestError) {
    guard engine == self.engine else { throw .engineChanged(recorded: self.engine, found: engine) }
    let changed = Set(inputs.keys).union(current.keys).filter { inputs[$0] != current[$0] }
    guard changed.isEmpty else {
      throw .inputsChanged(
        changed.sorted { $0.precedesInBytes($1) }.map {
          SweepManifestError.ChangedInput(name: $0, recorded: inputs[$0], found: current[$0])
        })
    }
  }

  /// The digest of the whole document.
  public var digest: SweepDigest { SweepDigest(of: document.canonicalBytes) }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  private static func checked(
    _ choices: [SweepChoice], _ axis: SweepAxis, _ inputs: [String: SweepDigest]
  ) throws(SweepManifestError) -> [SweepChoice] {
    guard !choices.isEmpty else { throw .emptyAxis(axis) }
    var names: Set<String> = []
    for choice in choices {
      guard isName(choice.name) else { throw .badName(axis, choice.name) }
      guard names.insert(choice.name).inserted else { throw .sameName(axis, choice.name) }
      for (position, input) in choice.inputs.enumerated()
      where inputs[input] == nil || choice.inputs[..<position].contains(input) {
        throw .unknownInput(input, axis: axis, choice: choice.name)
      }
    }
    return choices
  }

  private static func ordered(_ blocks: [SweepBlock]) throws(SweepManifestError) -> [SweepBlock] {
    guard !blocks.isEmpty else { throw .noBlocks }
    if let block = blocks.first(where: { !$0.isPossible }) { throw .impossibleBlock(block) }
    let ordered = blocks.sorted()
    for (block, next) in zip(ordered, ordered.dropFirst())
    where block.seed == next.seed && block.replications.upperBound > next.first {
      throw .overlappingBlocks(block, next)
    }
    return ordered
  }
}
