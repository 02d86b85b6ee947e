import PlacementDomain

/// A key of a YAML file, in English (its raw value) and French.
protocol FileKey: RawRepresentable<String>, Hashable, Sendable {
  /// The key in French.
  var french: String { get }
}

extension FileKey {
  /// The key in both languages.
  var spellings: [String] { rawValue == french ? [rawValue] : [rawValue, french] }
}

/// Reads the nodes of a YAML file strictly: what is unknown, missing or of the wrong form is reported where it
/// stands.
protocol NodeReading {
  /// What problems call the file.
  var file: String { get }
  var problems: ProblemList { get }
  /// What the keys at hand are inside of, parted by `.`; empty at the top.
  var path: String { get }
}

extension NodeReading {
  var path: String { "" }

  /// The nodes under known keys; nil when it holds no keys or lacks one that is needed (reported).
  func keys<Key: FileKey>(
    of node: SettingNode, _ allowed: [Key], needed: [Key] = []
  ) -> [Key: SettingNode]? {
    guard let pairs = pairs(node) else { return nil }
    var found: [Key: SettingNode] = [:]
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
    let missing = needed.filter { found[$0] == nil }
    for key in missing { report(.keyMissing, node, key.rawValue) }
    return missing.isEmpty ? found : nil
  }

  /// Keys and values, nil when it holds none (reported).
  func pairs(_ node: SettingNode) -> [(key: SettingNode, value: SettingNode)]? {
    if let pairs = node.mapping { return pairs }
    report(.settingWrong(.mapping), node)
    return nil
  }

  /// The parts of a list; none for no list (reported).
  func list(_ node: SettingNode?, _ name: String? = nil) -> [SettingNode] {
    guard let node else { return [] }
    if let parts = node.sequence { return parts }
    report(.settingWrong(.list), node, name)
    return []
  }

  /// A single text that is not empty.
  func text(_ node: SettingNode, _ name: String? = nil) -> String? {
    if let text = node.scalar, !text.trimmed.isEmpty { return text }
    report(.settingWrong(.text), node, name)
    return nil
  }

  /// One text or several.
  func texts(_ node: SettingNode, _ name: String? = nil) -> [String] {
    (node.sequence ?? [node]).compactMap { text($0, name) }
  }

  /// A word of a closed list.
  func word<Value>(
    _ node: SettingNode, _ vocabulary: Vocabulary<Value>, _ name: String? = nil
  ) -> Value? {
    guard let text = text(node, name) else { return nil }
    if let value = vocabulary.value(of: text) { return value }
    let near = problems.suggestions.nearest(to: text, among: vocabulary.allWords)
    report(.wordUnknown(choices: vocabulary.choices, suggestions: near), node, name)
    return nil
  }

  /// A date.
  func day(_ node: SettingNode, _ name: String? = nil) -> Day? {
    if let day = node.scalar.flatMap({ Day(iso: $0.trimmed) }) { return day }
    report(.settingWrong(.date), node, name)
    return nil
  }

  /// A whole number within bounds.
  func number(_ node: SettingNode, _ bounds: ClosedRange<Int>, _ name: String? = nil) -> Int? {
    if let number = node.scalar.flatMap({ Int($0.trimmed) }), bounds.contains(number) { return number }
    report(.settingWrong(.integer(least: bounds.lowerBound)), node, name)
    return nil
  }

  /// A length of time.
  func span(_ node: SettingNode, _ name: String? = nil) -> CalendarSpan? {
    if let span = node.scalar.flatMap(CalendarSpanText.span) { return span }
    report(.settingWrong(.calendarSpan), node, name)
    return nil
  }

  /// Reports a problem at a node. Its name is that of the key it is under, or what it holds itself.
  func report(
    _ kind: ProblemKind, _ node: SettingNode, _ name: String? = nil,
    severity: InputProblem.Severity = .error
  ) {
    let name = name ?? node.scalar
    problems.add(
      InputProblem(
        kind, severity: severity, file: node.file ?? file, line: node.line, column: node.column,
        columnName: name.map { ProblemList.shortened(path.isEmpty ? $0 : "\(path).\($0)") },
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
