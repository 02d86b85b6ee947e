import PlacementDomain

/// Puts the values of parameters where `$name` stands for them.
struct ParameterBinding {
  /// The nodes of their values, each with the file it stands in.
  let values: [String: SettingNode]
  /// The parameters that stood somewhere.
  private(set) var used: Set<String> = []

  init(_ values: [String: SettingNode]) { self.values = values }

  /// The name in `$name`; nil for any other text.
  static func name(_ text: String) -> String? {
    guard text.first == "$", text.count > 1 else { return nil }
    return String(text.dropFirst()).trimmed
  }

  /// The node with every `$name` replaced; a list that stands for a part of a list becomes parts of it. A name
  /// that is none goes to `unknown`.
  mutating func bound(_ node: SettingNode, unknown: (SettingNode, String) -> Void) -> SettingNode {
    func same(_ content: SettingNode.Content) -> SettingNode {
      var copy = SettingNode(content, line: node.line, column: node.column)
      copy.file = node.file
      return copy
    }
    switch node.content {
    case .scalar(let text):
      guard let name = ParameterBinding.name(text) else { return node }
      guard let value = values[name] else {
        unknown(node, name)
        return node
      }
      used.insert(name)
      return value
    case .sequence(let parts):
      var bound: [SettingNode] = []
      for part in parts {
        let value = self.bound(part, unknown: unknown)
        let isParameter = part.scalar.flatMap(ParameterBinding.name) != nil
        bound += isParameter ? value.sequence ?? [value] : [value]
      }
      return same(.sequence(bound))
    case .mapping(let pairs):
      var bound: [(key: SettingNode, value: SettingNode)] = []
      for (key, value) in pairs { bound.append((key, self.bound(value, unknown: unknown))) }
      return same(.mapping(bound))
    }
  }
}

extension RuleValue {
  /// What a parameter's value is: yes or no, a whole number, a length of time, or else words. Nil for keys.
  init?(_ node: SettingNode) {
    if let parts = node.sequence {
      let words = parts.compactMap { $0.scalar?.trimmed.precomposed }
      guard !words.isEmpty, words.count == parts.count else { return nil }
      self = .words(words)
    } else if let text = node.scalar?.trimmed, !text.isEmpty {
      if let flag = ClosedValues.truth.value(of: text) {
        self = .flag(flag)
      } else if let number = Int(text), number >= 0 {
        self = .count(number)
      } else if let span = CalendarSpanText.span(text) {
        self = .span(span)
      } else {
        self = .words([text.precomposed])
      }
    } else {
      return nil
    }
  }
}
