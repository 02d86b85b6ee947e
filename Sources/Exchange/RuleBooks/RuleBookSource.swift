import PlacementDomain

/// One rule book as its file has it: its parts are found, its requirements are not read yet, because a book that
/// extends it may put other figures in.
struct RuleBookSource: Sendable {
  /// A named part of the file.
  struct Entry: Sendable {
    let name: String
    let key: SettingNode
    let value: SettingNode
  }

  /// What problems call the file.
  let file: String
  let isBuiltIn: Bool
  /// The whole text.
  let text: String
  let id: RuleBook.ID
  let version: String
  let title: LocalText
  let effective: DaySpan?
  /// The names of the books it extends.
  let extends: [SettingNode]
  /// Its own figures, and the nodes of their values.
  let parameters: [(entry: Entry, parameter: RuleParameter)]
  let requirements: [Entry]
  let vaccines: SettingNode?
  /// False when something in it was wrong: books that extend it are not read.
  let isSound: Bool
}

/// Finds the parts of a rule book's file.
struct RuleBookSourceReader: NodeReading {
  let file: String
  let problems: ProblemList

  /// The book of a text; nil after reporting why it has no name.
  func read(_ text: String, isBuiltIn: Bool) -> RuleBookSource? {
    let before = problems.errors
    guard let root = SettingsText.root(text: text, file: file, problems), let pairs = pairs(root) else {
      return nil
    }
    guard !pairs.isEmpty, let keys = keys(of: root, RuleBookKey.topKeys),
      let name = keys[.book].flatMap({ self.text($0, RuleBookKey.book.rawValue) })
    else {
      if problems.errors == before { report(.keyMissing, root, RuleBookKey.book.rawValue) }
      return nil
    }
    for key in [RuleBookKey.version, .title] where keys[key] == nil {
      report(.keyMissing, root, key.rawValue)
    }
    if keys[.requirements] == nil, keys[.extends] == nil {
      report(.keyMissing, root, RuleBookKey.requirements.rawValue)
    }
    let title = keys[.title].flatMap { localText($0, "title") }
    let parameters = entries(keys[.parameters], "parameters").compactMap { entry in
      parameter(entry).map { (entry, $0) }
    }
    return RuleBookSource(
      file: file, isBuiltIn: isBuiltIn, text: text, id: .init(name.trimmed.precomposed),
      version: keys[.version].flatMap { self.text($0, "version")?.trimmed } ?? "",
      title: title ?? LocalText(french: name, english: name),
      effective: keys[.effective].flatMap { days($0, "effective") },
      extends: keys[.extends].map { $0.sequence ?? [$0] } ?? [],
      parameters: parameters.map { entry, found in
        (RuleBookSource.Entry(name: entry.name, key: entry.key, value: found.node), found.parameter)
      }, requirements: entries(keys[.requirements], "requirements"), vaccines: keys[.vaccines],
      isSound: problems.errors == before)
  }

  /// The entries of a mapping from names, each name once, whatever its case and accents.
  private func entries(_ node: SettingNode?, _ name: String) -> [RuleBookSource.Entry] {
    guard let node else { return [] }
    guard let pairs = node.mapping else {
      report(.settingWrong(.mapping), node, name)
      return []
    }
    var seen: Set<String> = []
    return pairs.compactMap { key, value in
      guard let name = text(key) else { return nil }
      if seen.insert(name.plain).inserted {
        return .init(name: name.trimmed.precomposed, key: key, value: value)
      }
      report(.keyTwice, key, name)
      return nil
    }
  }

  private func parameter(
    _ entry: RuleBookSource.Entry
  ) -> (node: SettingNode, parameter: RuleParameter)? {
    let path = "parameters.\(entry.name)"
    let inside = RequirementNodes(file: file, problems: problems, path: path)
    guard entry.value.mapping != nil else {
      // A bare figure: what it lacks is its source.
      inside.report(.keyMissing, entry.value, RuleBookKey.source.rawValue)
      return nil
    }
    guard
      let keys = inside.keys(of: entry.value, RuleBookKey.parameterKeys, needed: [.value, .source]),
      let node = keys[.value], let source = keys[.source].flatMap({ inside.source($0, date: keys[.date]) })
    else { return nil }
    guard let value = RuleValue(node) else {
      inside.report(.settingWrong(.text), node, RuleBookKey.value.rawValue)
      return nil
    }
    return (node, RuleParameter(name: entry.name, value: value, source: source))
  }

  private func days(_ node: SettingNode, _ name: String) -> DaySpan? {
    let inside = RequirementNodes(file: file, problems: problems, path: name)
    guard let keys = inside.keys(of: node, [RuleBookKey.from, .to]) else { return nil }
    return inside.days(keys, in: node)
  }

  private func localText(_ node: SettingNode, _ name: String) -> LocalText? {
    RequirementNodes(file: file, problems: problems, path: "").localText(node, name)
  }
}
