import PlacementDomain

/// Reads one requirement of a rule book, its parameters already put in. An error makes none of it.
struct RequirementReader {
  let id: String
  let nodes: RequirementNodes
  /// What the book's vaccine schedule knows; nil where there is none.
  let schedule: ScheduleWords?
  /// While the book holds.
  let effective: DaySpan?
  /// Texts of the parameters, for `{name}` in sentences.
  let figures: [String: RuleValue]

  /// The requirement of a node; nil after reporting why there is none.
  func read(_ node: SettingNode) -> Requirement? {
    let before = nodes.problems.errors
    guard
      let keys = nodes.keys(
        of: node, RuleBookKey.requirementKeys, needed: [.title, .source, .condition]),
      let title = keys[.title].flatMap({ sentence($0, "title") }),
      let source = keys[.source].flatMap({ nodes.source($0) }), let conditionNode = keys[.condition]
    else { return nil }
    let advice = keys[.advice].flatMap { sentence($0, "advice") }
    let severity = keys[.severity].flatMap { nodes.word($0, ClosedValues.severity, "severity") } ?? .block
    let timing = keys[.timing].flatMap(timing) ?? .coverEnd
    let lead = keys[.lead].flatMap { days($0, "lead") } ?? 0
    let scope = keys[.scope].map(scope) ?? RequirementScope()
    let reader = ConditionReader(nodes: nodes.inside(.condition), schedule: schedule)
    guard let condition = reader.read(conditionNode), nodes.problems.errors == before else { return nil }
    switch ConditionTruth(condition) {
    case .never: nodes.report(.ruleWrong(.neverMet), conditionNode, "condition")
    case .always: nodes.report(.ruleWrong(.asksNothing), conditionNode, "condition")
    case .depends: break
    }
    return Requirement(
      id: id, title: title, advice: advice, scope: scope, severity: severity, timing: timing, leadDays: lead,
      condition: condition, source: source)
  }

  /// A text in which `{name}` stands for the value of a parameter.
  private func sentence(_ node: SettingNode, _ name: String) -> LocalText? {
    guard let text = nodes.localText(node, name) else { return nil }
    func filled(_ text: String?, isFrench: Bool) -> String? {
      guard var text, text.contains("{") else { return text }
      for (name, value) in figures.sorted(by: { $0.key.precedesInBytes($1.key) }) {
        text = text.replacing("{\(name)}", with: value.written(isFrench: isFrench))
      }
      guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else {
        return text
      }
      let unknown = String(text[text.index(after: open)..<close])
      let near = nodes.problems.suggestions.nearest(to: unknown, among: figures.keys.sorted())
      nodes.report(.unknownID(.parameter, suggestions: near), node, name)
      return text
    }
    return LocalText(
      french: filled(text.french, isFrench: true), english: filled(text.english, isFrench: false))
  }

  /// `cover-start`, `cover-end` or `{grace-days: 30}`.
  private func timing(_ node: SettingNode) -> PeriodPolicy? {
    guard node.mapping != nil else { return nodes.word(node, ClosedValues.timing, "timing") }
    guard let keys = nodes.keys(of: node, [RuleBookKey.graceDays], needed: [.graceDays]),
      let value = keys[.graceDays]
    else { return nil }
    if value.scalar.flatMap(CalendarSpanText.span) != nil {
      return days(value, "timing.grace-days").map { .grace(days: $0) }
    }
    return nodes.number(value, 0...3660, "timing.grace-days").map { .grace(days: $0) }
  }

  /// A length of time in days, not negative; a month counts as a twelfth of a year, rounded up.
  private func days(_ node: SettingNode, _ name: String) -> Int? {
    guard let span = nodes.span(node, name) else { return nil }
    let days = (Int(span.months) * 1461 + 47) / 48 + Int(span.days)
    if days >= 0 { return days }
    nodes.report(.ruleWrong(.nothingLong), node, name)
    return nil
  }

  private func scope(_ node: SettingNode) -> RequirementScope {
    var scope = RequirementScope()
    let inside = nodes.inside(.scope)
    guard let keys = inside.keys(of: node, RuleBookKey.scopeKeys) else { return scope }
    let lists: [(RuleBookKey, WritableKeyPath<RequirementScope, [String]>)] = [
      (.agency, \.agencies), (.site, \.sites), (.service, \.services), (.destination, \.destinations),
      (.discipline, \.disciplines), (.course, \.courses), (.session, \.sessions), (.cohort, \.cohorts),
      (.programme, \.programmes), (.year, \.years),
    ]
    for (key, list) in lists {
      guard let node = keys[key] else { continue }
      if node.sequence?.isEmpty ?? false { inside.report(.ruleWrong(.nothingListed), node, key.rawValue) }
      scope[keyPath: list] = inside.texts(node, key.rawValue).map(\.trimmed.precomposed)
        .sorted { $0.precedesInBytes($1) }
    }
    guard keys[.from] != nil || keys[.to] != nil, let days = inside.days(keys, in: node) else { return scope }
    scope.from = keys[.from] == nil ? nil : days.first
    scope.to = keys[.to] == nil ? nil : days.last
    if let effective, !effective.overlaps(days) {
      inside.report(
        .ruleWrong(.outsideBook), keys[.from] ?? keys[.to] ?? node, keys[.from] == nil ? "to" : "from",
        severity: .warning)
    }
    return scope
  }
}

extension RequirementNodes {
  /// The same inside of a key.
  func inside(_ key: RuleBookKey) -> RequirementNodes {
    RequirementNodes(file: file, problems: problems, path: "\(path).\(key.rawValue)")
  }
}

extension RuleValue {
  /// The value in a sentence.
  func written(isFrench: Bool) -> String {
    switch self {
    case .words(let words): words.joined(separator: ", ")
    case .count(let count): String(count)
    case .flag(let flag):
      ClosedValues.truth.words.first { $0.value == flag }.map { isFrench ? $0.french[0] : $0.english[0] }
        ?? ""
    case .span(let span): CalendarSpanText.written(span, isFrench: isFrench)
    }
  }
}
