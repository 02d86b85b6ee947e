import PlacementDomain

/// When target doses are not needed.
extension VaccineScheduleReader {
  /// `{age: 19 years}`, several conditions that must all hold, or sets of them under `any` or `all`.
  func skip(_ node: SettingNode) -> DoseSkip? {
    let sets: [VaccineKey] = [.any, .all]
    guard let keys = keys(of: node, [VaccineKey.for, .since, .through] + sets + VaccineKey.conditionKeys)
    else { return nil }
    let context = keys[.for].flatMap { word($0, VaccineWords.contexts) } ?? .both
    let isOfSets = sets.contains { keys[$0]?.sequence?.contains { $0.mapping != nil } ?? false }
    guard isOfSets else { return conditionSet(node, keys).map { DoseSkip(context, .any, [$0]) } }
    guard let (logic, parts) = parts(of: keys, node) else { return nil }
    let read = parts.compactMap { part in
      self.keys(of: part, [VaccineKey.since, .through, .any, .all] + VaccineKey.conditionKeys)
        .flatMap { conditionSet(part, $0) }
    }
    return DoseSkip(context, logic, read)
  }

  /// The list under `any` or `all`, of which there must be one and nothing beside it.
  private func parts(
    of keys: [VaccineKey: SettingNode], _ node: SettingNode
  ) -> (DoseSkip.Logic, [SettingNode])? {
    let others = VaccineKey.conditionKeys.filter { keys[$0] != nil }
    switch (keys[.any], keys[.all]) {
    case (let list?, nil) where others.isEmpty: return (.any, self.list(list))
    case (nil, let list?) where others.isEmpty: return (.all, self.list(list))
    default:
      report(.vaccineRuleWrong(.oneKeyNeeded(keys: ["any", "all"])), node)
      return nil
    }
  }

  /// Conditions side by side must all hold; under `any`, one of them.
  private func conditionSet(
    _ node: SettingNode, _ keys: [VaccineKey: SettingNode]
  ) -> DoseSkip.ConditionSet? {
    let inForce = days(keys, node)
    guard keys[.any] != nil || keys[.all] != nil else {
      let conditions = self.conditions(keys)
      if VaccineKey.conditionKeys.allSatisfy({ keys[$0] == nil }) {
        let words = VaccineKey.conditionKeys.map(\.rawValue)
        report(.vaccineRuleWrong(.oneKeyNeeded(keys: words)), node)
      }
      return DoseSkip.ConditionSet(.all, conditions, inForce: inForce)
    }
    guard let (logic, parts) = parts(of: keys, node) else { return nil }
    let conditions = parts.flatMap { part in
      self.keys(of: part, VaccineKey.conditionKeys).map { self.conditions($0) } ?? []
    }
    return DoseSkip.ConditionSet(logic, conditions, inForce: inForce)
  }

  private func conditions(_ keys: [VaccineKey: SettingNode]) -> [SkipCondition] {
    var conditions: [SkipCondition] = []
    if let node = keys[.age], let ages = ageRange(node) { conditions.append(.age(ages)) }
    if let node = keys[.born], let keys = self.keys(of: node, [VaccineKey.since, .through]) {
      conditions.append(.born(days(keys, node)))
    }
    if let span = keys[.interval].flatMap({ span($0) }) { conditions.append(.interval(span)) }
    if let node = keys[.doses] {
      conditions += (node.sequence ?? [node]).compactMap(count).map { .count($0) }
    }
    if let node = keys[.complete] { conditions.append(.completedSeries(groups: numbers(node))) }
    return conditions
  }

  /// `{more-than: 4, of: [codes], age: {from: 4 years}, valid: yes}`.
  private func count(_ node: SettingNode) -> DoseCount? {
    guard let keys = keys(of: node, VaccineKey.countKeys) else { return nil }
    let comparisons: [(VaccineKey, DoseCount.Comparison)] = [
      (.moreThan, .moreThan), (.exactly, .exactly), (.fewerThan, .fewerThan),
    ]
    let given = comparisons.filter { keys[$0.0] != nil }
    guard given.count == 1, let number = keys[given[0].0].flatMap({ number($0, least: 0) }) else {
      if given.count != 1 {
        let words = comparisons.map(\.0.rawValue)
        report(.vaccineRuleWrong(.oneKeyNeeded(keys: words)), node)
      }
      return nil
    }
    return DoseCount(
      given[0].1, number, onlyValid: keys[.valid].map(truth) ?? true,
      of: keys[.of].map(vaccines) ?? [], ages: keys[.age].flatMap(ageRange) ?? .any,
      period: period(keys, node))
  }

  /// Dates, or a season by the day it starts, `07-01`.
  private func period(_ keys: [VaccineKey: SettingNode], _ node: SettingNode) -> DoseCount.Period {
    let seasons = [VaccineKey.thisSeason, .earlierSeasons].filter { keys[$0] != nil }
    if seasons.count > 1 || !seasons.isEmpty && (keys[.since] != nil || keys[.through] != nil) {
      let words = [VaccineKey.thisSeason, .earlierSeasons, .since].map(\.rawValue)
      report(.vaccineRuleWrong(.oneKeyNeeded(keys: words)), node)
    }
    if let start = keys[.thisSeason].flatMap(yearlyDay) { return .thisSeason(start: start) }
    if let start = keys[.earlierSeasons].flatMap(yearlyDay) { return .earlierSeasons(start: start) }
    return .days(days(keys, node))
  }
}
