public import PlacementDomain

/// The rule books of a session, to be read again with other figures.
public struct SessionRuleBooks: RuleBookShelf {
  /// Each sound book with those it extends, nearest first.
  private let families: [RuleBook.ID: [RuleBookSource]]

  init(_ families: [RuleBook.ID: [RuleBookSource]]) { self.families = families }

  /// The book of this name with these figures instead of its own; nil for no such book, or when it cannot be read
  /// so.
  public func book(_ id: RuleBook.ID, figures: [String: RuleValue], reason: String) -> RuleBook? {
    guard let family = families[id], let own = family.first else { return nil }
    let problems = ProblemList()
    let changed = own.with(figures, reason: reason)
    let book = RuleBookReader(source: changed, ancestors: Array(family.dropFirst()), problems: problems)
      .read()
    return problems.hasErrors ? nil : book
  }
}

extension RuleBookSource {
  /// The source with these figures, its own or inherited ones, as if they stood in its file.
  fileprivate func with(_ figures: [String: RuleValue], reason: String) -> RuleBookSource {
    let changed = figures.sorted { $0.key.precedesInBytes($1.key) }.map { name, value in
      let node = SettingNode(value)
      let source = RuleSource(text: LocalText(french: reason, english: reason))
      return (
        entry: Entry(name: name, key: node, value: node),
        parameter: RuleParameter(name: name, value: value, source: source)
      )
    }
    // The text goes into the digest, and so do the figures.
    let written = changed.map { "\n\($0.entry.name): \($0.entry.value.written)" }.joined()
    return RuleBookSource(
      file: file, isBuiltIn: isBuiltIn, text: text + written, id: id, version: version, title: title,
      effective: effective, extends: extends,
      parameters: parameters.filter { figures[$0.entry.name] == nil } + changed, requirements: requirements,
      vaccines: vaccines, isSound: isSound)
  }
}

extension SettingNode {
  /// The node that is read as this value.
  fileprivate init(_ value: RuleValue) {
    func scalar(_ text: String) -> SettingNode { SettingNode(.scalar(text), line: 1, column: 1) }
    switch value {
    case .words(let words): self.init(.sequence(words.map(scalar)), line: 1, column: 1)
    case .span(let span): self = scalar(CalendarSpanText.file(span))
    case .count(let count): self = scalar(String(count))
    case .flag(let flag): self = scalar(flag ? "yes" : "no")
    }
  }

  /// Its texts, each told from the next.
  fileprivate var written: String {
    sequence.map { $0.map(\.written).joined(separator: "\u{1F}") } ?? scalar ?? ""
  }
}
