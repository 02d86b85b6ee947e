public import Allocator
public import Exchange
public import PlacementDomain
public import Rules

/// A plan as people read it: how sure it is, what it reaches, who has what rank, what is left, who is left.
public struct PlanSummary {
  /// The plan.
  public let plan: Plan
  /// What it was made from.
  public let scenario: Scenario
  /// Who may go where, as the rules say.
  public let eligibility: Eligibility
  /// Why the search ended.
  public let ending: SearchOutcome.Ending
  /// What was read; its warnings are repeated.
  public let reading: SessionReading
  /// The verdicts of the session's rule books; nil where none was asked for.
  public let rules: RuleEvaluation?
  /// What contradicts itself where no plan is possible; nil where one is, or where nobody looked.
  public let contradictions: ContradictionSearch?

  /// A summary.
  public init(
    plan: Plan, scenario: Scenario, eligibility: Eligibility, ending: SearchOutcome.Ending,
    reading: SessionReading, rules: RuleEvaluation? = nil, contradictions: ContradictionSearch? = nil
  ) {
    self.contradictions = contradictions
    self.plan = plan
    self.scenario = scenario
    self.eligibility = eligibility
    self.ending = ending
    self.reading = reading
    self.rules = rules
  }

  /// The summary in one language. `showsEverybody`: also those beyond the first few who are not placed.
  public func report(_ language: Language, showsEverybody: Bool = false) -> Report {
    var report = Report()
    report.add(.title(title(language)))
    let inputs = PlanPhrase.inputs.text(
      language, ["name": .text(plan.name), "digest": .text(PlanSummary.short(plan.inputs))])
    report.say(inputs, .faint)
    sayTrial(&report, language)
    report.add(.gap)
    report.say(statusPhrase.text(language), statusStyle)
    if let contradictions {
      ContradictionSection(found: contradictions, scenario: scenario, eligibility: eligibility)
        .add(to: &report, language)
    }
    guard plan.status == .optimal || plan.status == .feasible else {
      addWarnings(&report, language)
      return report
    }
    sayPlaced(&report, language)
    sayNotes(&report, language)
    addWarnings(&report, language)
    addGoals(&report, language)
    addProfile(&report, language)
    KeptSection(plan: plan, scenario: scenario, eligibility: eligibility).add(to: &report, language)
    SeatsLeft(
      use: SeatUse(plan: plan, scenario: scenario, eligibility: eligibility), scenario: scenario
    ).add(to: &report, language)
    HoursSection(hours: RotationHours(plan: plan, scenario: scenario), scenario: scenario)
      .add(to: &report, language)
    TeacherSection(teachers: TeacherPlan(plan: plan, scenario: scenario), scenario: scenario)
      .add(to: &report, language)
    UnplacedSection(
      plan: plan, ending: ending, causes: UnplacedCauses(scenario: scenario, eligibility: eligibility)
    ).add(to: &report, language, showsEverybody: showsEverybody)
    let waivers = reliedWaivers
    WaiverList(scenario: scenario, requirements: RequirementTitles(scenario)).add(
      waivers, heading: RuleCheckPhrase.reliedOn.text(language, ["n": .number(waivers.count)]), to: &report,
      language)
    return report
  }

  /// The plan's document; where no plan is possible, with what contradicts itself, under the same seal.
  public var document: JSONValue {
    guard let contradictions else { return plan.document }
    var members = (plan.document.members ?? []).filter { $0.key != "digest" }
    members += ContradictionDocument(found: contradictions, scenario, eligibility).members
    let seal = Plan.seal(of: .object(members))
    return .object(members + [JSONMember(key: "digest", value: .string(seal))])
  }

  /// The signed exceptions the plan relies on.
  var reliedWaivers: [Waiver] {
    rules.map { ReliedWaivers(scenario: scenario, evaluation: $0).of(plan) } ?? []
  }

  /// The first digits of a digest.
  public static func short(_ digest: String) -> String {
    String(digest.drop { $0 != ":" }.dropFirst().prefix(12))
  }

  /// What the plan is of.
  func title(_ language: Language) -> String {
    guard let name = scenario.session.name else {
      return PlanPhrase.title.text(language, ["session": .text(plan.session)])
    }
    return PlanPhrase.titleNamed.text(language, ["session": .text(plan.session), "name": .text(name)])
  }

  /// How sure it is.
  var statusPhrase: PlanPhrase {
    switch plan.status {
    case .optimal: return .optimal
    case .infeasible: return .infeasible
    case .unknown: return .unknown
    case .feasible: break
    }
    switch ending {
    case .withinGap: return .withinGap
    case .work: return .workLimit
    case .time: return .timeLimit
    case .interrupted: return .interrupted
    case .complete, .stalled: return .stalled
    }
  }

  /// How its certainty is shown.
  var statusStyle: StyledText.Style {
    switch plan.status {
    case .optimal: .good
    case .feasible: .warning
    case .infeasible, .unknown: .bad
    }
  }

  /// That it is a trial, and what it changes.
  func sayTrial(_ report: inout Report, _ language: Language) {
    guard let whatIf = plan.whatIf else { return }
    let (trial, changes) = WhatIfPhrase.sentences(for: whatIf, language)
    report.add(.gap)
    report.say(trial, .warning)
    for change in changes { report.say(change, indent: 1) }
  }

  /// How many are placed.
  func sayPlaced(_ report: inout Report, _ language: Language) {
    let placed = plan.assignments.count
    let phrase: PlanPhrase = plan.unplaced.isEmpty ? .placedAll : .placed
    report.say(
      phrase.text(
        language,
        [
          "placed": .number(placed), "needed": .number(scenario.needed),
          "students": .number(scenario.students.count),
          "share": .text(language.percent(placed, of: scenario.needed)),
        ]), .strong)
  }

  /// What else has to be known.
  func sayNotes(_ report: inout Report, _ language: Language) {
    let pinned = plan.assignments.count(where: \.isPinned)
    if pinned > 0 { report.say(PlanPhrase.pinned.text(language, ["n": .number(pinned)])) }
    if let count = reading.placesWithoutStatus, count > 0 {
      report.say(NotePhrase.withoutStatus.text(language, ["n": .number(count)]), .warning)
    }
  }

  private func addWarnings(_ report: inout Report, _ language: Language) {
    guard let warnings = CheckReport.warnings(of: reading, language, indent: 1) else { return }
    report.add(.heading(PlanPhrase.warnings.text(language)))
    for block in warnings.blocks { report.add(block) }
  }

  private func addGoals(_ report: inout Report, _ language: Language) {
    report.add(.heading(PlanPhrase.goals.text(language)))
    var table = ReportTable([.init(), .init(isNumeric: true), .init()])
    let lines = StageLines(language: language)
    for (position, goal) in plan.goals.enumerated() {
      let rows = lines.rows(of: goal.stages)
      let name = StyledText("\(position + 1). " + goalWords(goal.request, language))
      if goal.stages.count == 1, let only = rows.first {
        table.rows.append([name, only[1], only[2]])
      } else {
        table.rows.append([name, StyledText(""), StyledText("")])
        table.rows += rows.map { [StyledText("   ") + $0[0], $0[1], $0[2]] }
      }
    }
    report.add(.table(table))
  }

  /// What the goal is called, with its tolerance.
  func goalWords(_ request: GoalRequest, _ language: Language) -> String {
    var words = [GoalPhrase(request.goal).text(language)]
    if request.isImplied { words.append(StagePhrase.implied.text(language)) }
    if request.tolerance > 0 {
      words.append(StagePhrase.tolerance.text(language, ["n": .number(request.tolerance)]))
    }
    return words.joined(separator: " ")
  }

  private func addProfile(_ report: inout Report, _ language: Language) {
    let placed = plan.assignments.count
    guard placed > 0, !plan.profile.isEmpty || plan.unranked > 0 else { return }
    report.add(.heading(PlanPhrase.profile.text(language)))
    let last = (plan.profile.lastIndex { $0 > 0 }).map { $0 + 1 } ?? 0
    var bars = plan.profile.prefix(last).enumerated().map { rank, count in
      bar(PlanPhrase.rank.text(language, ["rank": .number(rank + 1)]), count, of: placed, language)
    }
    if plan.unranked > 0 || last == 0 {
      bars.append(bar(PlanPhrase.unranked.text(language), plan.unranked, of: placed, language))
    }
    report.add(.bars(bars))
  }

  private func bar(_ label: String, _ count: Int, of whole: Int, _ language: Language) -> ReportBar {
    ReportBar(
      label: label, count: count, written: language.written(count), share: language.percent(count, of: whole))
  }
}
