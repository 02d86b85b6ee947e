public import Allocator
public import PlacementDomain

/// Why a student has the places of a plan, for the school: what was ranked higher and what stopped it, and why
/// not some place that was asked about.
public struct StudentExplanation {
  let student: Student.Ordinal
  let outlook: PlanOutlook
  let scenario: Scenario
  let eligibility: Eligibility
  let whyNot: (target: Target, answer: WhyNot)?

  /// How many places are listed under a rotation.
  private static let listed = 20

  /// An explanation; the outlook is of a plan of this scenario.
  public init(
    of student: Student.Ordinal, outlook: PlanOutlook, scenario: Scenario, eligibility: Eligibility,
    whyNot: (target: Target, answer: WhyNot)? = nil
  ) {
    self.student = student
    self.outlook = outlook
    self.scenario = scenario
    self.eligibility = eligibility
    self.whyNot = whyNot
  }

  /// A rotation of the student as the plan leaves it.
  struct Outcome {
    let rotation: Rotation.Ordinal
    let assignment: Assignment?
    /// Places ranked higher than what the student has (every place wished for where there is none).
    let better: [PlanOutlook.Option]
    /// Wishes ranked higher of which no place is offered in the rotation.
    let notOffered: [Wish]
  }

  /// Each rotation of a student in a plan.
  static func outcomes(
    of student: Student.Ordinal, in scenario: Scenario, _ outlook: PlanOutlook
  ) -> [Outcome] {
    scenario.needs[student].map { rotation in
      let given = outlook.plan.assignments.first {
        $0.student == scenario.students[student].id && $0.rotation == scenario.rotations[rotation].id
      }
      let rank = given.map { $0.rank ?? .max } ?? .max
      let options = outlook.options(of: student, rotation)
      let wishes = scenario.wishes[student].filter { wish in
        (wish.rotation == nil || wish.rotation == rotation) && wish.rank.map { $0 < rank } ?? false
          && !options.contains { scenario.matches(wish.target, $0.place) }
      }
      return Outcome(
        rotation: rotation, assignment: given,
        better: options.filter { $0.rank.map { $0 < rank } ?? false && $0.standing != .given },
        notOffered: wishes.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) })
    }
  }

  /// The report in one language.
  public func report(_ language: Language) -> Report {
    let words = ExplanationWords(outlook, scenario, eligibility, language)
    var report = Report()
    report.add(
      .title(
        ExplanationPhrase.title.text(language, ["student": .text(scenario.students[student].id.text)])))
    report.say(
      PlanPhrase.inputs.text(
        language,
        ["name": .text(outlook.plan.name), "digest": .text(PlanSummary.short(outlook.plan.inputs))]), .faint)
    let outcomes = StudentExplanation.outcomes(of: student, in: scenario, outlook)
    if outcomes.isEmpty { report.say(ExplanationPhrase.noRotation.text(language)) }
    for outcome in outcomes { add(outcome, to: &report, words) }
    if let whyNot { add(whyNot.target, whyNot.answer, to: &report, words) }
    return report
  }

  private func add(_ outcome: Outcome, to report: inout Report, _ words: ExplanationWords) {
    let language = words.language
    report.add(.heading(words.words.who(student, outcome.rotation)))
    if let given = outcome.assignment {
      let place = Argument.text(
        scenario.places.ordinal(of: given.place).map(words.words.place) ?? given.place.text)
      report.say(
        given.rank.map {
          ExplanationPhrase.given.text(language, ["place": place, "rank": .number($0)])
        } ?? ExplanationPhrase.givenUnranked.text(language, ["place": place]), .strong, indent: 1)
      if given.isPinned { report.say(ExplanationPhrase.pinned.text(language), indent: 1) }
    } else {
      report.say(ExplanationPhrase.without.text(language), .warning, indent: 1)
    }
    var rows = outcome.better.map { option in
      [
        StyledText(language.written(option.rank ?? 0)), StyledText(words.words.place(option.place)),
        StyledText(words.standing(option, student, outcome.rotation)), StyledText(words.price(option)),
      ]
    }
    rows += outcome.notOffered.map { wish in
      [
        StyledText(language.written(wish.rank ?? 0)), StyledText(words.words.target(wish.target)),
        StyledText(ExplanationPhrase.wishNotOffered.text(language)), StyledText(""),
      ]
    }
    guard !rows.isEmpty else {
      if outcome.assignment != nil { report.say(ExplanationPhrase.nothingBetter.text(language), indent: 1) }
      return
    }
    report.say(ExplanationPhrase.better.text(language), indent: 1)
    report.add(
      .table(
        ReportTable(
          [
            .init(ColumnPhrase.rank.text(language), isNumeric: true),
            .init(ColumnPhrase.place.text(language)),
            .init(ExplanationPhrase.stopped.text(language)),
            .init(ExplanationPhrase.priceColumn.text(language)),
          ], rows: Array(rows.prefix(StudentExplanation.listed)), indent: 2)))
    let rest = rows.count - StudentExplanation.listed
    if rest > 0 {
      report.say(ExplanationPhrase.moreBetter.text(language, ["n": .number(rest)]), .faint, indent: 2)
    }
  }

  private func add(_ target: Target, _ asked: WhyNot, to report: inout Report, _ words: ExplanationWords) {
    let language = words.language
    let several = asked.answers.count > 1
    for (rotation, answer) in asked.answers {
      // Of several rotations, those the target is nothing for say nothing.
      if several, case .notOffered = answer,
        asked.answers.contains(where: { if case .notOffered = $0.answer { false } else { true } })
      {
        continue
      }
      report.add(
        .heading(
          ExplanationPhrase.whyNot.text(
            language,
            ["target": .text(words.words.target(target)), "who": .text(words.words.who(student, rotation))])))
      add(answer, rotation, to: &report, words)
    }
  }

  private func add(
    _ answer: WhyNot.Answer, _ rotation: Rotation.Ordinal, to report: inout Report, _ words: ExplanationWords
  ) {
    let language = words.language
    switch answer {
    case .given: report.say(ExplanationPhrase.isGiven.text(language), .good, indent: 1)
    case .notOffered: report.say(ExplanationPhrase.notOffered.text(language), .warning, indent: 1)
    case .unknown: report.say(ExplanationPhrase.unknown.text(language), .warning, indent: 1)
    case .removed(let options):
      report.say(ExplanationPhrase.removed.text(language), .warning, indent: 1)
      let rows = options.prefix(StudentExplanation.listed).map {
        [StyledText(words.words.place($0.place)), StyledText(words.standing($0, student, rotation))]
      }
      report.add(.table(ReportTable([.init(), .init()], rows: rows, indent: 2)))
    case .impossible(let sets):
      let phrase: ExplanationPhrase = sets.isEmpty ? .impossibleUnknown : .impossible
      report.say(phrase.text(language), .bad, indent: 1)
      let premises = PremiseWords(scenario, eligibility, language)
      for set in sets {
        for premise in set { report.say("– " + premises.text(premise, of: set), indent: 2) }
      }
    case .costs(let comparison): add(comparison, to: &report, words)
    }
  }

  private func add(_ comparison: ReplanningCost, to report: inout Report, _ words: ExplanationWords) {
    let language = words.language
    if comparison.changes.isEmpty {
      report.say(ExplanationPhrase.asGood.text(language), .good, indent: 1)
    } else {
      report.say(ExplanationPhrase.costs.text(language), indent: 1)
      let rows = comparison.changes.map { change in
        [
          StyledText(StageLines.name(key: change.key, language)),
          StyledText(language.written(change.before)), StyledText(language.written(change.after), .strong),
        ]
      }
      report.add(
        .table(
          ReportTable(
            [
              .init(ExplanationPhrase.goalColumn.text(language)),
              .init(ExplanationPhrase.before.text(language), isNumeric: true),
              .init(ExplanationPhrase.after.text(language), isNumeric: true),
            ], rows: rows, indent: 2)))
    }
    let moves = comparison.moves
    report.say(ExplanationPhrase.moves.text(language, ["n": .number(moves.count)]), indent: 1)
    for move in moves.prefix(StudentExplanation.listed) { report.say(words.move(move), indent: 2) }
    let rest = moves.count - StudentExplanation.listed
    if rest > 0 {
      report.say(ExplanationPhrase.moreBetter.text(language, ["n": .number(rest)]), .faint, indent: 2)
    }
  }
}
