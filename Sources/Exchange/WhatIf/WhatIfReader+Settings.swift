import PlacementDomain

// Settings, in the form they have in their own file.

extension WhatIfReader {
  /// A change for each setting the node names.
  func settings(_ node: SettingNode, only names: Set<SettingName>) -> [ScenarioChange] {
    var reader = SettingsReader(file: file, problems: problems, library: draft.books.library)
    let (settings, found) = reader.read(part: node, only: names)
    let disciplines = disciplines(reader)
    // Hours that are no longer counted are no longer required first.
    let inOrder = SettingName.allCases.filter { $0 != .hoursRequired && found.contains($0) }
    let isRequired = settings.rules.requiresHours
    let hours: [SettingName] = found.contains(.hoursRequired) ? [.hoursRequired] : []
    return ((isRequired ? [] : hours) + inOrder + (isRequired ? hours : [])).compactMap {
      $0 == .goals
        ? .goals(settings.goals)
        : SettingChange($0, settings.rules, atLeastOne: disciplines).map { .setting($0) }
    }
  }

  /// The disciplines everybody is to have one of, as the session spells them.
  private func disciplines(_ reader: SettingsReader) -> [Discipline.ID] {
    reader.disciplines.compactMap { name, node in
      if let number = draft.disciplines.find(name) { return .init(draft.disciplines.id(number)) }
      let near = problems.suggestions.nearest(to: name, among: draft.disciplines.ids)
      reader.report(.unknownID(.discipline, suggestions: near), node, .atLeastOne)
      return nil
    }
  }
}

extension SettingChange {
  /// The change that gives one setting its value in these rules; nil for a name that is no such setting.
  fileprivate init?(_ name: SettingName, _ rules: ScenarioRules, atLeastOne: [Discipline.ID]) {
    switch name {
    case .seats: self = .seats(rules.seats)
    case .unranked: self = .unranked(rules.unranked)
    case .noRepeat: self = .noRepeat(rules.noRepeat)
    case .rest: self = .rest(minutes: rules.restMinutes)
    case .week: self = .week(minutes: rules.weekMinutes)
    case .nights: self = .nightsInRow(rules.nightsInRow)
    case .mostNights: self = .mostNights(rules.mostNights)
    case .mostWeekends: self = .mostWeekends(rules.mostWeekends)
    case .spacing: self = .spacing(days: rules.spacingDays)
    case .atLeastOne: self = .atLeastOne(atLeastOne)
    case .hours: self = .hours(rules.hours)
    case .hoursRequired: self = .requiresHours(rules.requiresHours)
    case .plannedWeight: self = .plannedWeight(rules.stabilityWeights.planned)
    case .toldWeight: self = .toldWeight(rules.stabilityWeights.told)
    default: return nil
    }
  }
}
