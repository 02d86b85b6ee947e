/// What the nodes of a mapping file may hold.
extension MappingReader {
  /// The nodes under known keys; nil when it holds no keys or lacks one that is needed (reported).
  func keys(
    of node: SettingNode, _ allowed: [MappingKey], needed: [MappingKey] = []
  ) -> [MappingKey: SettingNode]? {
    guard let pairs = pairs(node) else { return nil }
    var found: [MappingKey: SettingNode] = [:]
    for (key, value) in pairs {
      guard let text = key.scalar,
        let known = allowed.first(where: { $0.spellings.contains { $0.folded == text.folded } })
      else {
        let words = allowed.flatMap(\.spellings)
        let near = problems.suggestions.nearest(to: key.scalar ?? "", among: words)
        report(.keyUnknown(suggestions: near), key, key.scalar)
        continue
      }
      if found[known] != nil { report(.keyTwice, key, text) }
      found[known] = value
    }
    for key in needed where found[key] == nil {
      report(.keyMissing, node, key.rawValue)
      return nil
    }
    return found
  }

  /// Keys and values, nil when it holds none (reported).
  func pairs(_ node: SettingNode) -> [(key: SettingNode, value: SettingNode)]? {
    if let pairs = node.mapping { return pairs }
    report(.settingWrong(.mapping), node)
    return nil
  }

  /// The parts of a list; none for no list (reported).
  func list(_ node: SettingNode?) -> [SettingNode] {
    guard let node else { return [] }
    if let parts = node.sequence { return parts }
    report(.settingWrong(.list), node)
    return []
  }

  /// A single text that is not empty.
  func text(_ node: SettingNode) -> String? {
    if let text = node.scalar, !text.trimmed.isEmpty { return text }
    report(.settingWrong(.text), node)
    return nil
  }

  /// One text or several.
  func texts(_ node: SettingNode) -> [String] { (node.sequence ?? [node]).compactMap(text) }

  /// Yes or no.
  func truth(_ node: SettingNode) -> Bool {
    if let value = node.scalar.flatMap({ ClosedValues.truth.value(of: $0) }) { return value }
    report(.wordUnknown(choices: ClosedValues.truth.choices, suggestions: []), node)
    return false
  }

  /// The same in French and English.
  func choice(_ node: SettingNode) -> Choice? {
    guard let keys = keys(of: node, [.fr, .en], needed: [.fr, .en]), let french = keys[.fr].flatMap(text),
      let english = keys[.en].flatMap(text)
    else { return nil }
    return Choice(english: english, french: french)
  }

  /// Reports a problem at a node.
  func report(_ kind: ProblemKind, _ node: SettingNode, _ name: String? = nil) {
    problems.add(
      InputProblem(
        kind, file: file, line: node.line, column: node.column,
        columnName: (name ?? node.scalar).map(ProblemList.shortened),
        value: node.scalar.map(ProblemList.shortened), isAboutSettings: true))
  }
}

extension ProblemList {
  /// How many errors there were so far.
  var errors: Int { severities[.error, default: 0] }
}

extension ClosedValues {
  /// Yes and no.
  static let truth = Vocabulary<Bool>([
    (true, ["yes", "true"], ["oui", "vrai"]), (false, ["no", "false"], ["non", "faux"]),
  ])
}
