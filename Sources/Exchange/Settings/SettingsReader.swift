import PlacementDomain

/// Reads the settings: which node is which setting, then what each says.
struct SettingsReader {
  let file: String
  let problems: ProblemList
  let library: RuleBookLibrary
  private(set) var nodes: [SettingName: SettingNode] = [:]
  /// The path of each setting as the file writes it.
  private var typed: [SettingName: String] = [:]

  init(file: String, problems: ProblemList, library: RuleBookLibrary) {
    self.file = file
    self.problems = problems
    self.library = library
  }

  /// The settings of a tree, the defaults for none; what is wrong in it is reported.
  mutating func read(_ root: SettingNode?) -> SessionSettings {
    guard let root else { return SessionSettings() }
    collect(root, section: "", parent: nil)
    for key in SessionFormat.settings where key.isRequired && nodes[key.name] == nil {
      guard key.section.isEmpty || nodes[.session]?.mapping != nil else { continue }
      let section = key.section.isEmpty ? nil : nodes[.session]
      problems.add(
        InputProblem(
          .keyMissing, file: file, line: section?.line ?? 1, column: section?.column,
          columnName: key.name.rawValue, isAboutSettings: true)
      )
    }
    let settings = interpreted()
    if settings.rules.requiresHours, settings.rules.hours == .none {
      report(.keyMissing, nodes[.hoursRequired]!, .hours)
    }
    return settings
  }

  /// What a part of the settings says that stands in another file, and which keys it has. Keys other than these are
  /// unknown there.
  mutating func read(part root: SettingNode, only names: Set<SettingName>) -> (
    SessionSettings, Set<SettingName>
  ) {
    collect(root, section: "", parent: nil)
    for (name, node) in nodes where !names.contains(name) { report(.keyUnknown(suggestions: []), node, name) }
    return (interpreted(), Set(nodes.keys))
  }

  /// Finds the keys of one section.
  private mutating func collect(_ node: SettingNode, section: String, parent: SettingName?) {
    let formats = SessionFormat.settings.filter { $0.section == section }
    guard let mapping = node.mapping else {
      let isNeeded = formats.contains(where: \.isRequired)
      // A section whose keys are all comments says nothing.
      if isNeeded || node.scalar != "" { report(.settingWrong(.mapping), node, parent) }
      return
    }
    for (key, value) in mapping {
      guard let text = key.scalar else {
        report(.settingWrong(.mapping), key, parent)
        continue
      }
      guard let format = formats.first(where: { $0.keys.contains { $0.folded == text.folded } }) else {
        let elsewhere = SessionFormat.paths(ofKey: text)
        let nearest =
          elsewhere.isEmpty
          ? problems.suggestions.nearest(to: text, among: formats.flatMap(\.keys)) : elsewhere
        report(.keyUnknown(suggestions: nearest), key, path: path(text, in: parent))
        continue
      }
      if nodes[format.name] != nil {
        report(.keyTwice, key, path: path(text, in: parent))
        continue
      }
      typed[format.name] = path(text, in: parent)
      nodes[format.name] = value
      if format.isSection { collect(value, section: format.name.rawValue, parent: format.name) }
    }
  }

  /// The path of a setting as the file writes it.
  func path(of name: SettingName) -> String { typed[name] ?? name.rawValue }

  /// The path of a key as the file writes it.
  private func path(_ key: String, in parent: SettingName?) -> String {
    parent.map { "\(typed[$0] ?? $0.rawValue).\(key)" } ?? key
  }

  // MARK: Problems

  /// Reports a problem at a node of a setting the file has; one that is missing goes by its English name.
  func report(
    _ kind: ProblemKind, _ node: SettingNode, _ name: SettingName?, severity: InputProblem.Severity = .error
  ) {
    report(
      kind, node, path: name.map { kind == .keyMissing ? $0.rawValue : typed[$0] ?? $0.rawValue }, severity)
  }

  private func report(
    _ kind: ProblemKind, _ node: SettingNode, path: String?, _ severity: InputProblem.Severity = .error
  ) {
    problems.add(
      InputProblem(
        kind, severity: severity, file: file, line: node.line, column: node.column,
        columnName: path.map(ProblemList.shortened),
        value: node.scalar.map(ProblemList.shortened), isAboutSettings: true))
  }

  // MARK: Values

  /// The text of a setting, nil when it is absent or no single value (reported).
  func text(_ name: SettingName, _ form: SettingForm = .text) -> String? {
    guard let node = nodes[name] else { return nil }
    if let text = node.scalar?.trimmed, !text.isEmpty { return text }
    report(.settingWrong(form), node, name)
    return nil
  }

  /// A word of a closed list.
  func choice<Value>(_ name: SettingName, _ vocabulary: Vocabulary<Value>) -> Value? {
    guard let text = text(name) else { return nil }
    if let value = vocabulary.value(of: text) { return value }
    let nearest = problems.suggestions.nearest(to: text, among: vocabulary.allWords)
    report(.wordUnknown(choices: vocabulary.choices, suggestions: nearest), nodes[name]!, name)
    return nil
  }

  /// A date.
  func day(_ node: SettingNode, _ name: SettingName) -> Day? {
    if let text = node.scalar?.trimmed, let day = Day(iso: text) { return day }
    report(.settingWrong(.date), node, name)
    return nil
  }

  /// The parts of a list.
  func list(_ name: SettingName) -> [SettingNode] {
    guard let node = nodes[name] else { return [] }
    if let sequence = node.sequence { return sequence }
    report(.settingWrong(.list), node, name)
    return []
  }

  /// True when a node is a closed list's only word.
  func isOnly(_ name: SettingName, _ vocabulary: Vocabulary<ClosedValues.Only>) -> Bool {
    nodes[name]?.scalar.map { vocabulary.value(of: $0) != nil } ?? false
  }
}
