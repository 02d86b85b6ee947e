import PlacementDomain

/// What the nodes of a vaccine schedule may hold.
extension VaccineScheduleReader: NodeReading {
  /// The entries of a mapping from names, each name once.
  func entries(_ node: SettingNode?) -> [(name: String, value: SettingNode)] {
    guard let node else { return [] }
    guard let pairs = pairs(node) else { return [] }
    var seen: Set<String> = []
    return pairs.compactMap { key, value in
      guard let name = text(key) else { return nil }
      if seen.insert(name).inserted { return (name, value) }
      report(.keyTwice, key, name)
      return nil
    }
  }

  /// A single text that is not empty.
  func text(_ node: SettingNode) -> String? {
    if let text = node.scalar?.trimmed, !text.isEmpty { return text.precomposed }
    report(.settingWrong(.text), node)
    return nil
  }

  /// One text or several.
  func words(_ node: SettingNode) -> [String] { (node.sequence ?? [node]).compactMap({ text($0) }) }

  /// Yes or no.
  func truth(_ node: SettingNode) -> Bool { word(node, ClosedValues.truth) ?? false }

  /// A whole number.
  func number(_ node: SettingNode, least: Int) -> Int? {
    number(node, least...1000)
  }

  /// One number or several, from 1.
  func numbers(_ node: SettingNode) -> [Int] {
    (node.sequence ?? [node]).compactMap { number($0, least: 1) }
  }

  /// A day of every year, as `07-01`.
  func yearlyDay(_ node: SettingNode) -> YearlyDay? {
    let parts = (node.scalar?.trimmed ?? "").split(separator: "-").map { Int($0) }
    if parts.count == 2, let month = parts[0], let day = parts[1],
      let yearly = YearlyDay(month: month, day: day)
    {
      return yearly
    }
    report(.settingWrong(.yearlyDay), node)
    return nil
  }

  /// `19 years` for that age and later, or `{from: 4 years, before: 7 years}`.
  func ageRange(_ node: SettingNode) -> AgeRange? {
    guard node.mapping != nil else { return span(node).map { AgeRange(from: $0) } }
    return keys(of: node, [VaccineKey.from, .before]).map { ages($0, node) }
  }

  /// The ages under `from` and `before`.
  func ages(_ keys: [VaccineKey: SettingNode], _ node: SettingNode) -> AgeRange {
    let range = AgeRange(from: keys[.from].flatMap({ span($0) }), until: keys[.before].flatMap({ span($0) }))
    if let from = range.from, let until = range.until, from == until || from.isCertainlyLonger(than: until) {
      report(.vaccineRuleWrong(.emptyRange), node)
    }
    return range
  }

  /// The days under `since` and `through`.
  func days(_ keys: [VaccineKey: SettingNode], _ node: SettingNode) -> DayRange {
    let range = DayRange(first: keys[.since].flatMap({ day($0) }), last: keys[.through].flatMap({ day($0) }))
    if let first = range.first, let last = range.last, first > last {
      report(.endsBeforeStart(start: first.description), keys[.through] ?? node)
    }
    return range
  }

  // MARK: Names of things

  /// A vaccine by its code.
  func vaccine(_ node: SettingNode) -> Vaccine.Ordinal? {
    thing(node, .vaccine, names.vaccine) { names.vaccines.map(\.id.text) }
  }

  /// One vaccine or several.
  func vaccines(_ node: SettingNode) -> [Vaccine.Ordinal] {
    if let parts = node.sequence, parts.isEmpty { report(.vaccineRuleWrong(.nothingListed), node) }
    return (node.sequence ?? [node]).compactMap(vaccine)
  }

  /// An antigen by its name.
  func antigen(_ node: SettingNode) -> Antigen.Ordinal? {
    thing(node, .antigen, names.antigen) { names.antigens.map(\.id.text) }
  }

  /// An observation by its code.
  func observation(_ node: SettingNode) -> Observation.Ordinal? {
    thing(node, .observation, names.observation) { names.observations.map(\.id.text) }
  }

  /// One observation or several.
  func observations(_ node: SettingNode) -> [Observation.Ordinal] {
    (node.sequence ?? [node]).compactMap(observation)
  }

  private func thing<Found>(
    _ node: SettingNode, _ kind: ThingKind, _ find: (String) -> Found?, among all: () -> [String]
  ) -> Found? {
    guard let text = text(node) else { return nil }
    if let found = find(text) { return found }
    report(
      .unknownID(kind, suggestions: problems.suggestions.nearest(to: text, among: all())), node)
    return nil
  }
}

extension CalendarSpan {
  /// This span less another.
  func less(_ other: CalendarSpan) -> CalendarSpan {
    CalendarSpan(months: Int(months - other.months), days: Int(days - other.days))
  }

  /// True when it is longer whatever day it is counted from: a month has 28 to 31 days.
  func isCertainlyLonger(than other: CalendarSpan) -> Bool {
    let difference = less(other)
    let months = Int(difference.months)
    return Int(difference.days) + (months >= 0 ? months * 28 : months * 31) > 0
  }
}
