import PlacementDomain

/// Reads the description of a sweep strictly.
struct SweepReader: NodeReading {
  let file: String
  let problems: ProblemList

  /// What the file says; nil after reporting what is missing.
  func read(_ root: SettingNode) -> SweepDescription? {
    guard let keys = keys(of: root, SweepKey.topKeys, needed: [.scenarios, .replications]) else { return nil }
    var read = SweepDescription()
    let past = keys[.past].map { texts($0, SweepKey.past.rawValue) } ?? []
    read.scenarios = some(keys[.scenarios], .scenarios).compactMap { scenario($0, past) }
    if let node = keys[.plans] { read.plans = some(node, .plans).compactMap(plan) }
    read.policies =
      keys[.policies].map { node in
        some(node, .policies).compactMap { policy in
          text(policy, SweepKey.policies.rawValue).map { .init(text: $0.trimmed, line: policy.line) }
        }
      } ?? []
    let replications = SweepDescription.fewestReplications...SweepDescription.mostReplications
    read.replications = keys[.replications].flatMap { within(replications, $0, .replications) } ?? 0
    read.blockSize = keys[.block].flatMap { within(1...10_000, $0, .block) } ?? read.blockSize
    read.seed = keys[.seed].flatMap { within(0...Int.max, $0, .seed) }.map(UInt64.init) ?? read.seed
    return read
  }

  /// One thing or a list of at least one.
  private func some(_ node: SettingNode?, _ key: SweepKey) -> [SettingNode] {
    guard let node else { return [] }
    guard let parts = node.sequence else { return [node] }
    if parts.isEmpty { report(.settingWrong(.list), node, key.rawValue) }
    return parts
  }

  private func within(_ bounds: ClosedRange<Int>, _ node: SettingNode, _ key: SweepKey) -> Int? {
    if let number = node.scalar.flatMap({ Int($0.trimmed) }), bounds.contains(number) { return number }
    report(.settingWrong(.integerWithin(bounds)), node, key.rawValue)
    return nil
  }

  /// A session alone, or with what goes with it.
  private func scenario(_ node: SettingNode, _ past: [String]) -> SweepDescription.Scenario? {
    guard node.mapping != nil else {
      return path(node, .scenarios).map { .init(name: $0, session: $0, past: past, whatIf: nil) }
    }
    guard let keys = keys(of: node, SweepKey.scenarioKeys, needed: [.session]),
      let session = keys[.session].flatMap({ path($0, .session) })
    else { return nil }
    return .init(
      name: keys[.name].flatMap { text($0, SweepKey.name.rawValue)?.trimmed.precomposed } ?? session,
      session: session, past: keys[.past].map { texts($0, SweepKey.past.rawValue) } ?? past,
      whatIf: keys[.whatIf].flatMap { path($0, .whatIf) })
  }

  /// A document, alone or with its name, or `none`.
  private func plan(_ node: SettingNode) -> SweepDescription.Plan? {
    guard node.mapping != nil else {
      return path(node, .plans).map {
        ClosedValues.none.value(of: $0) != nil ? .init(name: "none", file: nil) : .init(name: $0, file: $0)
      }
    }
    guard let keys = keys(of: node, SweepKey.planKeys, needed: [.file]),
      let file = keys[.file].flatMap({ path($0, .file) })
    else { return nil }
    return .init(
      name: keys[.name].flatMap { text($0, SweepKey.name.rawValue)?.trimmed.precomposed } ?? file, file: file)
  }

  /// A path, without slashes at its end.
  private func path(_ node: SettingNode, _ key: SweepKey) -> String? {
    guard var path = text(node, key.rawValue)?.trimmed else { return nil }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
