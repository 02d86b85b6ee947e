public import PlacementDomain

/// Reads a vaccine schedule strictly: an unknown key, a value of the wrong form and a rule that cannot be are errors
/// with line and character. A schedule with an error is none. The form is described in
/// `Documentation/VaccineSchedule.en.md`.
///
/// ```yaml
/// products: {RRO: [rougeole, rubeole], VAR: [varicelle]}
/// conflicts: [{earlier: [RRO, VAR], before: 28 days}]
/// antigens:
///   rougeole: {immune: {born-before: 1970-01-01}, doses: [{age: 12 months}, {interval: 4 weeks}]}
///   rubeole: {doses: [{age: 12 months}]}
///   varicelle: {doses: [{age: 12 months}, {interval: 3 months}]}
/// ```
public struct VaccineScheduleReader {
  let file: String
  let problems: ProblemList
  var names = ScheduleNames(vaccines: [], antigens: [], observations: [])
  /// What the products hold.
  var vaccines: [Vaccine] = []
  /// How far below a minimum a dose is still accepted.
  var grace = CalendarSpan()

  init(file: String, problems: ProblemList) {
    self.file = file
    self.problems = problems
  }

  /// The schedule of a text that holds nothing else, and what is wrong in it.
  public static func read(
    text: String, file: String
  ) -> (schedule: VaccineSchedule?, problems: [InputProblem]) {
    let problems = ProblemList()
    var reader = VaccineScheduleReader(file: file, problems: problems)
    let schedule = SettingsText.root(text: text, file: file, problems).flatMap { reader.read($0) }
    return (schedule, problems.sorted)
  }

  /// The schedule of a tree; nil after reporting why there is none.
  mutating func read(_ root: SettingNode) -> VaccineSchedule? {
    let before = problems.errors
    guard let keys = keys(of: root, VaccineKey.top, needed: [.products, .antigens]) else { return nil }
    let products = entries(keys[.products])
    let antigens = entries(keys[.antigens])
    let observations = keys[.observations].map(words) ?? []
    names = ScheduleNames(
      vaccines: products.map(\.name), antigens: antigens.map(\.name), observations: Array(Set(observations)))
    grace = keys[.grace].flatMap({ span($0) }) ?? CalendarSpan()
    vaccines = products.compactMap { vaccine($0.name, $0.value) }
    guard vaccines.count == products.count else { return nil }
    let schedule = VaccineSchedule(
      vaccines: Table(vaccines), antigens: Table(antigens.map { antigen($0.name, $0.value) }),
      observations: Table(names.observations.map { Observation(id: .init($0.id.text)) }),
      groups: Table(entries(keys[.groups]).map { group($0.name, $0.value) }),
      conflicts: keys[.conflicts].map({ list($0) })?.compactMap(conflict) ?? [])
    return problems.errors == before ? schedule : nil
  }

  // MARK: Products, groups, conflicts

  /// `[measles, mumps]`, or a mapping with a name and ages.
  private func vaccine(_ name: String, _ node: SettingNode) -> Vaccine? {
    guard node.mapping != nil else {
      let contents = (node.sequence ?? [node]).compactMap(antigen).map { Vaccine.Content($0) }
      return vaccine(name, called: nil, contents, node)
    }
    guard let keys = keys(of: node, [VaccineKey.name, .holds], needed: [.holds]), let holds = keys[.holds]
    else { return nil }
    let contents = (holds.sequence ?? [holds]).compactMap { part -> Vaccine.Content? in
      guard part.mapping != nil else { return antigen(part).map { Vaccine.Content($0) } }
      guard let keys = self.keys(of: part, [VaccineKey.antigen, .from, .before], needed: [.antigen]),
        let antigen = keys[.antigen].flatMap(antigen)
      else { return nil }
      return Vaccine.Content(antigen, at: ages(keys, part))
    }
    return vaccine(name, called: keys[.name].flatMap({ text($0) }), contents, holds)
  }

  private func vaccine(
    _ name: String, called title: String?, _ contents: [Vaccine.Content], _ node: SettingNode
  ) -> Vaccine? {
    var seen: Set<Antigen.Ordinal> = []
    for content in contents where !seen.insert(content.antigen).inserted { report(.keyTwice, node, name) }
    return Vaccine(id: .init(name), name: title, contents: contents)
  }

  private func group(_ name: String, _ node: SettingNode) -> VaccineGroup {
    VaccineGroup(id: .init(name), antigens: (node.sequence ?? [node]).compactMap(antigen).sorted())
  }

  private func conflict(_ node: SettingNode) -> VaccineConflict? {
    guard
      let keys = keys(
        of: node, [VaccineKey.earlier, .later, .from, .before, .beforeIfValid], needed: [.earlier, .before]),
      let until = keys[.before].flatMap({ span($0) })
    else { return nil }
    let earlier = keys[.earlier].map(vaccines) ?? []
    return VaccineConflict(
      earlier: earlier, later: keys[.later].map(vaccines) ?? earlier,
      from: keys[.from].flatMap({ span($0) }) ?? CalendarSpan(days: 1), until: until,
      untilAfterValid: keys[.beforeIfValid].flatMap({ span($0) }) ?? until)
  }

  // MARK: Antigens

  private func antigen(_ name: String, _ node: SettingNode) -> Antigen {
    let id = Antigen.ID(name)
    guard let keys = keys(of: node, VaccineKey.antigenKeys) else { return Antigen(id: id, series: []) }
    let ordinal = names.antigen(name)!
    let uses = vaccines.enumerated().compactMap { _, vaccine in
      vaccine.contents.contains { $0.antigen == ordinal }
        ? names.vaccine(vaccine.id.text).map { VaccineUse($0) } : nil
    }
    if uses.isEmpty { report(.vaccineRuleWrong(.noProduct), node, name) }
    var series: [VaccineSeries] = []
    switch (keys[.series], keys[.doses]) {
    case (let several?, nil):
      for (position, part) in list(several).enumerated() {
        if let one = self.series(part, at: position, of: name, uses, after: series) { series.append(one) }
      }
      if several.sequence?.isEmpty ?? false { report(.vaccineRuleWrong(.nothingListed), several) }
    case (nil, let doses?):
      series = [VaccineSeries(name: name, doses: targetDoses(doses, uses))]
    default:
      let keys = [VaccineKey.series, .doses].map(\.rawValue)
      report(.vaccineRuleWrong(.oneKeyNeeded(keys: keys)), node, name)
    }
    return Antigen(id: id, series: series, immunity: keys[.immune].flatMap(immunity) ?? PresumedImmunity())
  }

  private func immunity(_ node: SettingNode) -> PresumedImmunity? {
    guard let keys = keys(of: node, [VaccineKey.evidence, .bornBefore, .except]) else { return nil }
    return PresumedImmunity(
      evidence: keys[.evidence].map(observations) ?? [], bornBefore: keys[.bornBefore].flatMap({ day($0) }),
      exceptions: keys[.except].map(observations) ?? [])
  }
}
