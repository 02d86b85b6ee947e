public import Allocator
public import PlacementDomain

/// Why rotations stay without a place, and which single changes would place more.
public struct UnplacedExplanation {
  /// A group of needs with one cause, and what would help.
  public struct Cause {
    /// Fewer seats than heads; nil where something else is in the way of the one need.
    public let shortage: Shortage?
    /// Those without a place, or the one need.
    public let needs: [Shortage.Need]
    /// What was tried; nil where the limit left nothing to try.
    public let repairs: RepairSearch?

    /// A cause.
    public init(shortage: Shortage?, needs: [Shortage.Need], repairs: RepairSearch?) {
      self.shortage = shortage
      self.needs = needs
      self.repairs = repairs
    }
  }

  let causes: [Cause]
  let outlook: PlanOutlook
  let scenario: Scenario
  let eligibility: Eligibility

  /// How many people or places are named.
  private static let named = 30

  /// An explanation; the outlook is of a plan of this scenario.
  public init(causes: [Cause], outlook: PlanOutlook, scenario: Scenario, eligibility: Eligibility) {
    self.causes = causes
    self.outlook = outlook
    self.scenario = scenario
    self.eligibility = eligibility
  }

  /// The report in one language.
  public func report(_ language: Language) -> Report {
    let words = SessionWords(scenario, language)
    var report = Report()
    let count = outlook.plan.unplaced.count
    guard count > 0 else {
      report.say(ExplanationPhrase.everybodyPlaced.text(language), .good)
      return report
    }
    report.add(.title(ExplanationPhrase.unplacedTitle.text(language, ["n": .number(count)])))
    for cause in causes where cause.repairs != nil || cause.shortage != nil {
      report.add(.gap)
      if let shortage = cause.shortage {
        add(shortage, to: &report, words)
      } else {
        for need in cause.needs { report.say(reasons(of: need, words), .warning) }
      }
      if let repairs = cause.repairs { add(repairs, to: &report, words) }
    }
    let rest = causes.filter { $0.repairs == nil }
    guard !rest.isEmpty else { return report }
    report.add(.gap)
    for cause in rest where cause.shortage == nil {
      for need in cause.needs.prefix(UnplacedExplanation.named) { report.say(reasons(of: need, words)) }
    }
    report.say(
      ExplanationPhrase.moreNeeds.text(
        language, ["n": .number(rest.reduce(0) { $0 + $1.needs.count })]), .faint)
    return report
  }

  private func add(_ shortage: Shortage, to report: inout Report, _ words: SessionWords) {
    let language = words.language
    func list(_ texts: [String]) -> Argument {
      let shown = Array(texts.prefix(UnplacedExplanation.named))
      return .text(shown.joined(separator: ", ") + (texts.count > shown.count ? ", …" : ""))
    }
    report.say(
      (shortage.places.isEmpty ? ExplanationPhrase.nowhere : .shortage).text(
        language,
        [
          "heads": .number(shortage.needs.count), "seats": .number(shortage.seats),
          "missing": .number(shortage.missing),
        ]), .warning)
    report.say(
      ExplanationPhrase.shortageWho.text(
        language, ["list": list(shortage.needs.map { words.who($0.student, $0.rotation) })]), indent: 1)
    if !shortage.places.isEmpty {
      report.say(
        ExplanationPhrase.shortagePlaces.text(language, ["list": list(shortage.places.map(words.place))]),
        indent: 1)
    }
    let removed = removed(from: shortage, words)
    if !removed.isEmpty {
      report.say(ExplanationPhrase.rulesRemoved.text(language, ["list": list(removed)]), indent: 1)
    }
  }

  /// What took the other places of their rotations from these people, most places first.
  private func removed(from shortage: Shortage, _ words: SessionWords) -> [String] {
    var places: [String: Set<Place.Ordinal>] = [:]
    var people: [String: Set<Student.Ordinal>] = [:]
    for need in shortage.needs {
      for option in outlook.options(of: need.student, need.rotation) {
        guard case .removed(let removal) = option.standing else { continue }
        for cause in names(of: removal, need, option.place, words) {
          places[cause, default: []].insert(option.place)
          people[cause, default: []].insert(need.student)
        }
      }
    }
    return places.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { cause, its in
      ExplanationPhrase.ruleCount.text(
        words.language,
        ["what": .text(cause), "places": .number(its.count), "people": .number(people[cause]!.count)])
    }
  }

  private func names(
    of removal: Unplaced.Removal, _ need: Shortage.Need, _ place: Place.Ordinal, _ words: SessionWords
  ) -> [String] {
    guard removal == .ineligible else { return [StandingPhrase(removal).text(words.language)] }
    // A requirement counts once, whatever the periods.
    let causes = eligibility.reasons(need.student, place, for: need.rotation).map { reason in
      if case .unmet(let key, _) = reason { words.title(key) } else { words.rule(reason) }
    }
    return Array(Set(causes)).sorted()
  }

  private func reasons(of need: Shortage.Need, _ words: SessionWords) -> String {
    let causes = UnplacedCauses(scenario: scenario, eligibility: eligibility)
    let unplaced = outlook.plan.unplaced.first {
      $0.student == scenario.students[need.student].id && $0.rotation == scenario.rotations[need.rotation].id
    }
    return ExplanationPhrase.otherCause.text(
      words.language,
      [
        "who": .text(words.who(need.student, need.rotation)),
        "list": .text(words.language.list(unplaced.map { causes.causes(of: $0, words.language) } ?? [])),
      ])
  }

  private func add(_ search: RepairSearch, to report: inout Report, _ words: SessionWords) {
    let language = words.language
    guard search.tried > 0 else {
      let phrase: ExplanationPhrase = search.candidates == 0 ? .nothingToTry : .triedNone
      report.say(phrase.text(language, ["all": .number(search.candidates)]), indent: 1)
      return
    }
    let phrase: ExplanationPhrase = search.found.isEmpty ? .noRepair : .repairs
    report.say(phrase.text(language), search.found.isEmpty ? .plain : .good, indent: 1)
    for one in search.found {
      report.say(
        "– "
          + ExplanationPhrase.gain.text(
            language, ["what": .text(text(one.repair, words)), "n": .number(one.gain)]), indent: 2)
    }
    let tried: ExplanationPhrase = search.tried == search.candidates ? .triedAll : .triedSome
    report.say(
      tried.text(language, ["n": .number(search.tried), "all": .number(search.candidates)]), .faint, indent: 1
    )
  }

  private func text(_ repair: Repair, _ words: SessionWords) -> String {
    switch repair {
    case .seat(let place):
      ExplanationPhrase.repairSeat.text(words.language, ["place": .text(words.place(place))])
    case .waiver(let student, let key, let until):
      ExplanationPhrase.repairWaiver.text(
        words.language,
        [
          "student": .text(scenario.students[student].id.text), "title": .text(words.title(key)),
          "day": .text(until.description),
        ])
    case .move(let place, let block):
      ExplanationPhrase.repairMove.text(
        words.language,
        ["place": .text(words.place(place)), "block": .text(scenario.blocks[block].id.text)])
    }
  }

  /// The causes for programs.
  public var json: JSONValue {
    .array(
      causes.map { cause in
        .object([
          "unplaced": .array(cause.needs.map(json)),
          "shortage": cause.shortage.map { shortage in
            .object([
              "heads": .array(shortage.needs.map(json)),
              "places": .array(shortage.places.map { .string(scenario.places[$0].id.text) }),
              "seats": .integer(shortage.seats),
            ])
          } ?? .null,
          "repairs": .array((cause.repairs?.found ?? []).map(json)),
          "tried": .integer(cause.repairs?.tried ?? 0),
          "candidates": .integer(cause.repairs?.candidates ?? 0),
        ])
      })
  }

  private func json(_ need: Shortage.Need) -> JSONValue {
    .object([
      "student": .string(scenario.students[need.student].id.text),
      "rotation": .string(scenario.rotations[need.rotation].id.text),
    ])
  }

  private func json(_ found: RepairSearch.Found) -> JSONValue {
    let gain = JSONValue.integer(found.gain)
    switch found.repair {
    case .seat(let place):
      return .object([
        "repair": .string("seat"), "place": .string(scenario.places[place].id.text), "gain": gain,
      ])
    case .waiver(let student, let key, let until):
      return .object([
        "repair": .string("waiver"), "student": .string(scenario.students[student].id.text),
        "requirement": .string("\(key.book.text)/\(key.id)"), "until": .string(until.description),
        "gain": gain,
      ])
    case .move(let place, let block):
      return .object([
        "repair": .string("move"), "place": .string(scenario.places[place].id.text),
        "block": .string(scenario.blocks[block].id.text), "gain": gain,
      ])
    }
  }
}
