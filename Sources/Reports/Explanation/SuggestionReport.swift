public import Allocator
public import PlacementDomain

/// Where one student could still go, and what each place costs the others: counts only.
public struct SuggestionReport {
  let student: Student.Ordinal
  let search: SuggestionSearch
  let scenario: Scenario
  let outlook: PlanOutlook

  /// How many places without cost are listed for a rotation.
  private static let listed = 20

  /// A report; the scenario keeps the plan.
  public init(
    for student: Student.Ordinal, _ search: SuggestionSearch, scenario: Scenario, outlook: PlanOutlook
  ) {
    self.student = student
    self.search = search
    self.scenario = scenario
    self.outlook = outlook
  }

  /// The report in one language.
  public func report(_ language: Language) -> Report {
    let words = SessionWords(scenario, language)
    var report = Report()
    report.add(
      .title(
        ExplanationPhrase.suggestTitle.text(
          language, ["student": .text(scenario.students[student].id.text)])))
    if scenario.needs[student].isEmpty { report.say(ExplanationPhrase.noRotation.text(language)) }
    for rotation in scenario.needs[student] {
      report.add(.heading(words.who(student, rotation)))
      let given = outlook.options(of: student, rotation).first { $0.standing == .given }
      if let given {
        report.say(
          ExplanationPhrase.suggestGiven.text(language, ["place": .text(words.place(given.place))]), indent: 1
        )
      }
      let all = search.suggestions.filter { $0.rotation == rotation }
      if all.isEmpty {
        let phrase: ExplanationPhrase = given == nil ? .suggestNone : .suggestNoOther
        report.say(phrase.text(language), given == nil ? .warning : .plain, indent: 1)
      }
      let rows = all.prefix(SuggestionReport.listed).map { one in
        [
          StyledText(one.rank.map(language.written) ?? ColumnPhrase.noWish.text(language)),
          StyledText(words.place(one.place)), cost(one.cost, language),
        ]
      }
      guard !rows.isEmpty else { continue }
      report.add(
        .table(
          ReportTable(
            [
              .init(ColumnPhrase.rank.text(language), isNumeric: true),
              .init(ColumnPhrase.place.text(language)), .init(ExplanationPhrase.cost.text(language)),
            ], rows: rows)))
      let rest = all.count - rows.count
      if rest > 0 {
        report.say(ExplanationPhrase.moreBetter.text(language, ["n": .number(rest)]), .faint, indent: 1)
      }
    }
    if search.leftOut > 0 {
      report.add(.gap)
      report.say(ExplanationPhrase.leftOut.text(language, ["n": .number(search.leftOut)]), .faint)
    }
    return report
  }

  private func cost(_ cost: SuggestionSearch.Suggestion.Cost, _ language: Language) -> StyledText {
    switch cost {
    case .free: StyledText(ExplanationPhrase.costFree.text(language), .good)
    case .changes(let moved, let lost) where lost > 0:
      StyledText(
        ExplanationPhrase.costLost.text(language, ["n": .number(moved), "lost": .number(lost)]), .warning)
    case .changes(let moved, _):
      StyledText(ExplanationPhrase.costMoved.text(language, ["n": .number(moved)]))
    case .impossible: StyledText(ExplanationPhrase.costImpossible.text(language), .bad)
    case .unknown: StyledText(ExplanationPhrase.costUnknown.text(language), .faint)
    }
  }

  /// `hspplan.suggestion/1`.
  public var json: JSONValue {
    .object([
      "schema": .string("hspplan.suggestion/1"), "session": .string(scenario.session.id),
      "student": .string(scenario.students[student].id.text),
      "suggestions": .array(search.suggestions.map(json)), "left-out": .integer(search.leftOut),
    ])
  }

  private func json(_ one: SuggestionSearch.Suggestion) -> JSONValue {
    var members = [
      JSONMember(key: "rotation", value: .string(scenario.rotations[one.rotation].id.text)),
      JSONMember(key: "place", value: .string(scenario.places[one.place].id.text)),
      JSONMember(key: "rank", value: one.rank.map(JSONValue.integer) ?? .null),
    ]
    switch one.cost {
    case .free: members.append(JSONMember(key: "cost", value: .string("free")))
    case .changes(let moved, let lost):
      members.append(JSONMember(key: "cost", value: .string("changes")))
      members.append(JSONMember(key: "moved", value: .integer(moved)))
      members.append(JSONMember(key: "lost", value: .integer(lost)))
    case .impossible: members.append(JSONMember(key: "cost", value: .string("impossible")))
    case .unknown: members.append(JSONMember(key: "cost", value: .string("unknown")))
    }
    return .object(members)
  }
}
