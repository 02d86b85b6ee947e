import PlacementDomain

extension SettingsReader {
  /// What the collected nodes say.
  func interpreted() -> SessionSettings {
    var settings = SessionSettings()
    settings.session = session()
    if let seats = choice(.seats, ClosedValues.seats) { settings.rules.seats = seats }
    if let unranked = choice(.unranked, ClosedValues.unranked) { settings.rules.unranked = unranked }
    if let noRepeat = choice(.noRepeat, ClosedValues.noRepeat) { settings.rules.noRepeat = noRepeat }
    settings.rules.restMinutes = minutes(.rest, settings.rules.restMinutes)
    settings.rules.weekMinutes = minutes(.week, settings.rules.weekMinutes)
    settings.rules.nightsInRow = number(.nights, 1...366)
    settings.rules.mostNights = number(.mostNights, 0...366)
    settings.rules.mostWeekends = number(.mostWeekends, 0...366)
    settings.rules.spacingDays = number(.spacing, 0...366)
    if let hours = choice(.hours, ClosedValues.hours) { settings.rules.hours = hours }
    settings.rules.requiresHours = choice(.hoursRequired, ClosedValues.truth) ?? false
    if let weight = number(.plannedWeight, 0...1000) { settings.rules.stabilityWeights.planned = weight }
    if let weight = number(.toldWeight, 0...1000) { settings.rules.stabilityWeights.told = weight }
    settings.ruleBooks = ruleBooks(settings.session.span)
    if nodes[.goals] != nil { settings.goals = goals() }
    settings.language = choice(.language, ClosedValues.language)
    settings.contact = text(.contact)?.precomposed
    settings.chances = chances()
    limits(&settings)
    return settings
  }

  private func session() -> Session {
    guard nodes[.session]?.mapping != nil else { return Session(id: "") }
    let first = nodes[.sessionStart].flatMap { day($0, .sessionStart) }
    let last = nodes[.sessionEnd].flatMap { day($0, .sessionEnd) }
    var span: DaySpan?
    if let first, let last {
      span = DaySpan(first, last)
      if span == nil { report(.endsBeforeStart(start: first.description), nodes[.sessionEnd]!, .sessionEnd) }
    } else if let given = nodes[.sessionStart] ?? nodes[.sessionEnd],
      nodes[.sessionStart] == nil || nodes[.sessionEnd] == nil
    {
      report(.keyMissing, given, nodes[.sessionStart] == nil ? .sessionStart : .sessionEnd)
    }
    return Session(
      id: text(.sessionID)?.precomposed ?? "", name: text(.sessionName)?.precomposed, span: span,
      holidays: list(.sessionHolidays).compactMap { day($0, .sessionHolidays) })
  }

  /// The books to apply everywhere, each once: a list, or one name.
  private func ruleBooks(_ session: DaySpan?) -> [RuleBook.ID] {
    guard let node = nodes[.rules], !isOnly(.rules, ClosedValues.none) else { return [] }
    var found: [RuleBook.ID] = []
    for entry in node.scalar == nil ? list(.rules) : [node] {
      guard let name = entry.scalar?.trimmed, !name.isEmpty else {
        report(.settingWrong(.text), entry, .rules)
        continue
      }
      switch library.find(name) {
      case .unsound: break
      case .unknown(let suggestions):
        report(.ruleBookUnknown(names: library.names, suggestions: suggestions), entry, .rules)
      case .book(let number):
        let book = library.books[number]!
        guard !found.contains(book.id) else {
          report(.keyTwice, entry, .rules)
          continue
        }
        found.append(book.id)
        guard let session, let days = book.effective,
          !days.contains(session.first) || !days.contains(session.last)
        else { continue }
        report(
          .ruleBookOutsideSession(from: days.first.description, to: days.last.description), entry, .rules,
          severity: .warning)
      }
    }
    return found
  }

  /// Minutes of a length of time, nil for `none`; `standard` when absent or wrong.
  private func minutes(_ name: SettingName, _ standard: Int?) -> Int? {
    guard let node = nodes[name] else { return standard }
    if isOnly(name, ClosedValues.none) { return nil }
    if let text = node.scalar, let minutes = TimeText.minutes(text), minutes <= 168 * 60 {
      return minutes
    }
    report(.settingWrong(.hours), node, name)
    return standard
  }

  /// A whole number, nil for `none`, when absent or wrong.
  private func number(_ name: SettingName, _ bounds: ClosedRange<Int>) -> Int? {
    guard nodes[name] != nil, !isOnly(name, ClosedValues.none) else { return nil }
    guard let text = text(name, .integerWithin(bounds)) else { return nil }
    if let number = Int(text), bounds.contains(number) { return number }
    report(.settingWrong(.integerWithin(bounds)), nodes[name]!, name)
    return nil
  }

  /// The names of the disciplines everyone has at least one of, and where they stand.
  var disciplines: [(name: String, node: SettingNode)] {
    guard let node = nodes[.atLeastOne], !isOnly(.atLeastOne, ClosedValues.none) else { return [] }
    return (node.scalar == nil ? list(.atLeastOne) : [node]).compactMap { entry in
      if let name = entry.scalar?.trimmed, !name.isEmpty { return (name, entry) }
      report(.settingWrong(.text), entry, .atLeastOne)
      return nil
    }
  }

  private func limits(_ settings: inout SessionSettings) {
    if let text = text(.work, .integer(least: 1)) {
      settings.workLimit = Int(text.filter { $0 != "_" && !$0.isWhitespace }).flatMap { $0 > 0 ? $0 : nil }
      if settings.workLimit == nil { report(.settingWrong(.integer(least: 1)), nodes[.work]!, .work) }
    }
    guard !isOnly(.time, ClosedValues.off), let text = text(.time, .seconds) else { return }
    settings.timeLimit = TimeText.seconds(text).flatMap { $0 > 0 ? $0 : nil }
    if settings.timeLimit == nil { report(.settingWrong(.seconds), nodes[.time]!, .time) }
  }

  private func goals() -> [GoalRequest] {
    let entries = list(.goals)
    if entries.isEmpty, let node = nodes[.goals], node.sequence != nil {
      report(.settingWrong(.list), node, .goals)
    }
    var goals: [GoalRequest] = []
    for entry in entries {
      guard let goal = goal(entry) else { continue }
      if goals.contains(where: { $0.goal == goal.goal }) {
        report(.keyTwice, entry, .goals)
      } else {
        goals.append(goal)
      }
    }
    return goals
  }

  /// `generous`, `generous:2`, or `generous: {tolerance: 2}`.
  private func goal(_ node: SettingNode) -> GoalRequest? {
    if let text = node.scalar {
      return GoalRequest(named: text) ?? goal(named: text, node).map { GoalRequest($0) }
    }
    guard let mapping = node.mapping, mapping.count == 1, let (key, value) = mapping.first,
      let name = key.scalar
    else {
      report(.settingWrong(.text), node, .goals)
      return nil
    }
    guard let goal = goal(named: name, key) else { return nil }
    guard let options = value.mapping else {
      report(.settingWrong(.mapping), value, .goals)
      return nil
    }
    var tolerance = 0
    for (option, value) in options {
      let text = option.scalar ?? ""
      guard SessionFormat.toleranceKeys.contains(where: { $0.folded == text.folded }) else {
        let nearest = problems.suggestions.nearest(to: text, among: SessionFormat.toleranceKeys)
        report(.keyUnknown(suggestions: nearest), option, .goals)
        continue
      }
      if let number = value.scalar.flatMap({ Int($0) }),
        (0...GoalRequest.largestTolerance).contains(number)
      {
        tolerance = number
      } else {
        report(.settingWrong(.integer(least: 0)), value, .goals)
      }
    }
    return GoalRequest(goal, tolerance: tolerance)
  }

  private func goal(named text: String, _ node: SettingNode) -> Goal? {
    if let goal = Goal(named: text) { return goal }
    let nearest = problems.suggestions.nearest(to: text, among: Goal.names.allWords)
    report(.wordUnknown(choices: Goal.names.choices, suggestions: nearest), node, .goals)
    return nil
  }
}
