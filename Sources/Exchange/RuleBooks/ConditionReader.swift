import PlacementDomain

/// What a book's vaccine schedule knows: antigens, groups of them, vaccines.
struct ScheduleWords {
  /// The names of antigens and groups, to suggest.
  let antigens: [String]
  private let plain: Set<String>

  init(_ schedule: VaccineSchedule) {
    antigens = schedule.antigens.map(\.id.text) + schedule.groups.map(\.id.text)
    plain = Set(
      (antigens + schedule.vaccines.flatMap { [$0.id.text, $0.name] }).map(\.plain))
  }

  /// True for a name, or another that means the same.
  func knows(_ name: String) -> Bool { !plain.isDisjoint(with: AntigenNames.same(as: name.plain)) }
}

/// Reads a condition: one test, or `all`, `any`, `not`, `when` with `then`. The values a test takes are those its
/// kind names, so that a new kind of test needs nothing here.
struct ConditionReader {
  let nodes: RequirementNodes
  let schedule: ScheduleWords?

  /// The condition of a node; nil after reporting why there is none.
  func read(_ node: SettingNode) -> Condition? {
    if let name = node.scalar?.trimmed, let kind = ClosedValues.requirementKind.value(of: name) {
      return test(kind, SettingNode(.mapping([]), line: node.line, column: node.column), named: name)
    }
    guard let pairs = node.mapping else {
      nodes.report(.settingWrong(.condition), node, node.scalar == nil ? RuleBookKey.condition.rawValue : nil)
      return nil
    }
    let isWhen = pairs.contains { key(of: $0.key) == .when || key(of: $0.key) == .then }
    guard pairs.count == 1 || isWhen && pairs.count == 2 else {
      // What stands twice under other spellings, several tests side by side, or none.
      nodes.report(
        .ruleWrong(.oneConditionNeeded), pairs.count > 1 ? pairs[1].key : node,
        pairs.count > 1 ? pairs[1].key.scalar : RuleBookKey.condition.rawValue)
      return nil
    }
    if isWhen { return conditional(node) }
    let (name, value) = pairs[0]
    switch key(of: name) {
    case .all: return parts(value, "all").map { .all($0) }
    case .any: return parts(value, "any").map { .any($0) }
    case .not: return read(value).map { .not($0) }
    default:
      let text = name.scalar ?? ""
      if let kind = ClosedValues.requirementKind.value(of: text) { return test(kind, value, named: text) }
      let choices =
        RuleBookKey.combiningKeys.map { Choice(english: $0.rawValue, french: $0.french) }
        + ClosedValues.requirementKind.choices
      let near = nodes.problems.suggestions.nearest(
        to: text, among: choices.flatMap { [$0.english, $0.french] })
      nodes.report(.wordUnknown(choices: choices, suggestions: near), name, name.scalar)
      return nil
    }
  }

  private func key(of node: SettingNode) -> RuleBookKey? {
    guard let text = node.scalar?.folded else { return nil }
    return RuleBookKey.combiningKeys.first { $0.spellings.contains { $0.folded == text } }
  }

  private func conditional(_ node: SettingNode) -> Condition? {
    guard let keys = nodes.keys(of: node, [RuleBookKey.when, .then], needed: [.when, .then]),
      let when = keys[.when].flatMap(read), let then = keys[.then].flatMap(read)
    else { return nil }
    return .when(when, then: then)
  }

  private func parts(_ node: SettingNode, _ name: String) -> [Condition]? {
    let parts = nodes.list(node, name)
    if parts.isEmpty {
      if node.sequence != nil {
        nodes.report(.ruleWrong(name == "any" ? .neverMet : .asksNothing), node, name)
      }
      return nil
    }
    let read = parts.compactMap(read)
    return read.count == parts.count ? read : nil
  }

  // MARK: Tests

  private func test(_ kind: RequirementKind, _ node: SettingNode, named name: String) -> Condition? {
    let before = nodes.problems.errors
    let inside = RequirementNodes(
      file: nodes.file, problems: nodes.problems, path: "\(nodes.path).\(name)")
    let isEmpty = node.scalar?.isEmpty ?? false
    let values = isEmpty ? SettingNode(.mapping([]), line: node.line, column: node.column) : node
    let parameters = kind.parameters
    guard
      let keys = inside.keys(
        of: values, parameters.map(\.field), needed: parameters.filter(\.isRequired).map(\.field))
    else { return nil }
    var read: [RequirementField: RuleValue] = [:]
    for parameter in parameters {
      guard let node = keys[parameter.field] else { continue }
      read[parameter.field] = value(node, parameter, of: kind, inside)
    }
    return nodes.problems.errors == before ? .test(RequirementTest(kind, read)) : nil
  }

  private func value(
    _ node: SettingNode, _ parameter: RequirementKind.Parameter, of kind: RequirementKind,
    _ inside: RequirementNodes
  ) -> RuleValue? {
    let name = parameter.field.rawValue
    switch parameter.form {
    case .span:
      guard let span = inside.span(node, name) else { return nil }
      if Int(span.months) * 28 + Int(span.days) > 0 { return .span(span) }
      inside.report(.ruleWrong(.nothingLong), node, name)
    case .count:
      if node.scalar.flatMap({ Int($0.trimmed) }) == 0 {
        inside.report(.ruleWrong(.nothingLong), node, name)
      } else {
        return inside.number(node, 1...1_000_000, name).map { .count($0) }
      }
    case .flag:
      return inside.word(node, ClosedValues.truth, name).map { .flag($0) }
    case .words:
      if node.sequence?.isEmpty ?? false { inside.report(.ruleWrong(.nothingListed), node, name) }
      let parts = node.sequence ?? [node]
      let words = parts.compactMap { part -> String? in
        guard let text = inside.text(part, name)?.trimmed.precomposed else { return nil }
        switch parameter.field {
        case .kinds: return evidenceKind(text, part, inside)
        case .months: return inside.number(part, 1...12, name).map(String.init)
        case .antigens where kind == .immunisation: return antigen(text, part, inside)
        default: return text
        }
      }
      return words.isEmpty ? nil : .words(words.sorted { $0.precedesInBytes($1) })
    }
    return nil
  }

  /// The English name of a kind of evidence, or one of the school's own.
  private func evidenceKind(_ text: String, _ node: SettingNode, _ inside: RequirementNodes) -> String? {
    if let kind = ClosedValues.evidenceKind.value(of: text) { return kind.name }
    if text.isOwnKind { return text }
    let near = inside.problems.suggestions.nearest(to: text, among: ClosedValues.evidenceKind.allWords)
    inside.report(
      .evidenceKindUnknown(choices: ClosedValues.evidenceKind.choices, suggestions: near), node, "kinds")
    return nil
  }

  private func antigen(_ text: String, _ node: SettingNode, _ inside: RequirementNodes) -> String? {
    guard let schedule, !schedule.knows(text) else { return text }
    let near = inside.problems.suggestions.nearest(to: text, among: schedule.antigens)
    inside.report(.unknownID(.antigen, suggestions: near), node, "antigens")
    return nil
  }
}
