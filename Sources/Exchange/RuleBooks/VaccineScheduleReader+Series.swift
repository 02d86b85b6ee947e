import PlacementDomain

/// Series and their target doses.
extension VaccineScheduleReader {
  /// A series; where the file does not say it, the first series of a group is its default and the order is the
  /// preference.
  func series(
    _ node: SettingNode, at position: Int, of antigen: String, _ uses: [VaccineUse],
    after earlier: [VaccineSeries]
  ) -> VaccineSeries? {
    guard let keys = keys(of: node, VaccineKey.seriesKeys, needed: [.doses]) else { return nil }
    let group = keys[.group].flatMap { number($0, least: 1) } ?? 1
    let peers = earlier.filter { $0.selection.group == group }
    let isDefault = keys[.default].map(truth) ?? peers.isEmpty
    if isDefault, peers.contains(where: \.selection.isDefault) {
      report(.vaccineRuleWrong(.twoDefaults), keys[.default] ?? node)
    }
    let kind = keys[.kind].flatMap { word($0, VaccineWords.kinds) } ?? .standard
    let indications = (keys[.indications].map { $0.sequence ?? [$0] } ?? []).compactMap(indication)
    if kind == .risk, indications.isEmpty { report(.keyMissing, node, VaccineKey.indications.rawValue) }
    return VaccineSeries(
      name: keys[.name].flatMap({ text($0) }) ?? "\(antigen) \(position + 1)", kind: kind,
      sexes: (keys[.sex].map { $0.sequence ?? [$0] } ?? []).compactMap { word($0, VaccineWords.sexes) },
      indications: indications,
      selection: VaccineSeries.Selection(
        group: group, equivalentGroups: keys[.equivalent].map { numbers($0) } ?? [], isDefault: isDefault,
        isProductPath: keys[.productPath].map(truth) ?? false,
        priority: keys[.priority].flatMap { number($0, least: 0) } ?? 0,
        preference: keys[.preference].flatMap { number($0, least: 0) } ?? position + 1,
        latestStart: keys[.latestStart].flatMap({ span($0) })),
      doses: keys[.doses].map { targetDoses($0, uses) } ?? [])
  }

  /// A code, or `{observation: code, from: 18 years}`.
  private func indication(_ node: SettingNode) -> VaccineSeries.Indication? {
    guard node.mapping != nil else { return observation(node).map { VaccineSeries.Indication($0) } }
    guard let keys = keys(of: node, [VaccineKey.observation, .from, .before], needed: [.observation]),
      let observation = keys[.observation].flatMap(observation)
    else { return nil }
    return VaccineSeries.Indication(observation, at: ages(keys, node))
  }

  func targetDoses(_ node: SettingNode, _ uses: [VaccineUse]) -> [TargetDose] {
    let parts = list(node)
    if parts.isEmpty, node.sequence != nil { report(.vaccineRuleWrong(.nothingListed), node) }
    return parts.enumerated().compactMap { targetDose($1, number: $0 + 1, uses) }
  }

  private func targetDose(_ node: SettingNode, number: Int, _ uses: [VaccineUse]) -> TargetDose? {
    guard let keys = keys(of: node, VaccineKey.doseKeys) else { return nil }
    func rules<Rule>(_ key: VaccineKey, _ read: (SettingNode) -> Rule?) -> [Rule] {
      keys[key].map { ($0.sequence ?? [$0]).compactMap(read) } ?? []
    }
    return TargetDose(
      ages: rules(.age, doseAge), intervals: rules(.interval) { interval($0, ofDose: number) },
      allowableIntervals: rules(.acceptedInterval) { interval($0, ofDose: number) },
      vaccines: keys[.vaccines].map { ($0.sequence ?? [$0]).flatMap(vaccineUses) } ?? uses,
      inadvertent: keys[.mistaken].map(vaccines) ?? [], skips: rules(.skip, skip),
      isRecurring: keys[.recurring].map(truth) ?? false)
  }

  /// `12 months`, or a mapping. The absolute minimum is the minimum less the grace unless it is said.
  private func doseAge(_ node: SettingNode) -> DoseAge? {
    guard node.mapping != nil else {
      return span(node).map { DoseAge(absoluteMinimum: $0.less(grace), minimum: $0) }
    }
    guard let keys = keys(of: node, [VaccineKey.absolute, .from, .before, .since, .through]) else {
      return nil
    }
    let minimum = keys[.from].flatMap({ span($0) })
    let absolute = keys[.absolute].flatMap({ span($0) })
    check(absolute, notAbove: minimum, node)
    let range = ages(keys, node)
    return DoseAge(
      absoluteMinimum: absolute ?? minimum?.less(grace), minimum: minimum, maximum: range.until,
      inForce: days(keys, node))
  }

  /// `4 weeks` from the dose before, or a mapping.
  private func interval(_ node: SettingNode, ofDose number: Int) -> DoseInterval? {
    guard node.mapping != nil else {
      return span(node).map { DoseInterval(absoluteMinimum: $0.less(grace), minimum: $0) }
    }
    guard let keys = keys(of: node, VaccineKey.intervalKeys) else { return nil }
    let minimum = keys[.minimum].flatMap({ span($0) })
    let absolute = keys[.absolute].flatMap({ span($0) })
    check(absolute, notAbove: minimum, node)
    let starts = [VaccineKey.afterDose, .afterVaccines, .afterObservation].filter { keys[$0] != nil }
    if starts.count > 1 {
      report(.vaccineRuleWrong(.oneKeyNeeded(keys: starts.map(\.rawValue))), node)
    }
    var start = DoseInterval.Start.previousDose
    if let node = keys[.afterDose], let other = self.number(node, least: 1) {
      if other >= number { report(.vaccineRuleWrong(.notAnEarlierDose), node) }
      start = .targetDose(other)
    } else if let node = keys[.afterVaccines] {
      start = .latest(of: vaccines(node))
    } else if let observation = keys[.afterObservation].flatMap(observation) {
      start = .observation(observation)
    }
    return DoseInterval(
      from: start, absoluteMinimum: absolute ?? minimum?.less(grace), minimum: minimum,
      inForce: days(keys, node))
  }

  /// A code, or `{of: [codes], from: 6 weeks, before: 7 years, product: name}`.
  private func vaccineUses(_ node: SettingNode) -> [VaccineUse] {
    guard node.mapping != nil else { return vaccine(node).map { [VaccineUse($0)] } ?? [] }
    guard let keys = keys(of: node, [VaccineKey.of, .from, .before, .product], needed: [.of]),
      let of = keys[.of]
    else { return [] }
    let (ages, product) = (ages(keys, node), keys[.product].flatMap({ text($0) }))
    return vaccines(of).map { VaccineUse($0, at: ages, product: product) }
  }

  private func check(_ absolute: CalendarSpan?, notAbove minimum: CalendarSpan?, _ node: SettingNode) {
    guard let absolute, let minimum, absolute.isCertainlyLonger(than: minimum) else { return }
    report(.vaccineRuleWrong(.absoluteAboveMinimum), node)
  }
}
