import PlacementDomain

/// Reads the values that parts of a rule book share: texts of its author, sources, days.
struct RequirementNodes: NodeReading {
  let file: String
  let problems: ProblemList
  let path: String

  /// One text for both languages, or `{fr: …, en: …}`, at least one of them.
  func localText(_ node: SettingNode, _ name: String) -> LocalText? {
    guard node.mapping != nil else {
      return text(node, name).map { LocalText(french: $0.precomposed, english: $0.precomposed) }
    }
    guard let keys = keys(of: node, [RuleBookKey.fr, .en]) else { return nil }
    if keys.isEmpty { report(.keyMissing, node, "\(name).fr") }
    let words = [RuleBookKey.fr, .en].map { key in
      keys[key].flatMap { text($0, "\(name).\(key.rawValue)")?.precomposed }
    }
    return words[0] == nil && words[1] == nil ? nil : LocalText(french: words[0], english: words[1])
  }

  /// A text, or `{text: …, date: …}`; where the date may stand beside it, `date` is that node.
  func source(_ node: SettingNode, date: SettingNode? = nil) -> RuleSource? {
    var (textNode, date) = (node, date)
    if let pairs = node.mapping,
      pairs.contains(where: { pair in
        [RuleBookKey.text, .date].contains { $0.spellings.contains { $0.folded == pair.key.scalar?.folded } }
      })
    {
      guard let keys = keys(of: node, [RuleBookKey.text, .date], needed: [.text]), let text = keys[.text]
      else { return nil }
      (textNode, date) = (text, keys[.date] ?? date)
    }
    let read = date.flatMap { day($0, RuleBookKey.date.rawValue) }
    return localText(textNode, RuleBookKey.source.rawValue).map { RuleSource(text: $0, date: read) }
  }

  /// The days under `from` and `to`, of which one may be missing; nil after reporting what is wrong.
  func days(_ keys: [RuleBookKey: SettingNode], in node: SettingNode) -> DaySpan? {
    let first = keys[.from].map { day($0, "from") } ?? .earliest
    let last = keys[.to].map { day($0, "to") } ?? .latest
    guard let first, let last else { return nil }
    if let span = DaySpan(first, last) { return span }
    report(.endsBeforeStart(start: first.description), keys[.to] ?? node, "to")
    return nil
  }
}
