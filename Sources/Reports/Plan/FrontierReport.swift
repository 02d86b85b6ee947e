public import Allocator
public import PlacementDomain

/// What quality costs in changes to a kept plan, line by line.
public struct FrontierReport {
  /// The frontier.
  public let frontier: ChangeFrontier
  /// The scenario that keeps the plan.
  public let scenario: Scenario
  /// The kept plan's name.
  public let name: String

  /// A report.
  public init(frontier: ChangeFrontier, scenario: Scenario, name: String) {
    self.frontier = frontier
    self.scenario = scenario
    self.name = name
  }

  /// The report in one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(KeptPhrase.frontierTitle.text(language, ["name": .text(name)])))
    report.add(.gap)
    if !frontier.isComplete {
      report.say(KeptPhrase.frontierIncomplete.text(language), .warning)
    } else if frontier.points.isEmpty {
      report.say(KeptPhrase.frontierNone.text(language), .bad)
    } else {
      report.say(KeptPhrase.frontierOne.text(language), .good)
    }
    guard !frontier.points.isEmpty else { return report }
    report.add(.gap)
    var before: [String: Int] = [:]
    let rows = frontier.points.map { point -> [StyledText] in
      let stages = point.plan.goals.flatMap(\.stages)
      let words = stages.filter { stage in before[stage.key].map { $0 != stage.value } ?? (stage.value != 0) }
        .map { stage in self.words(stage, before[stage.key], language) }
      before = Dictionary(stages.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      return [
        StyledText(language.written(point.changes), .strong), StyledText(words.joined(separator: "; ")),
      ]
    }
    report.add(
      .table(
        ReportTable(
          [
            .init(KeptPhrase.changesColumn.text(language), isNumeric: true),
            .init(KeptPhrase.valueColumn.text(language)),
          ], rows: rows)))
    return report
  }

  private func words(_ stage: StageResult, _ before: Int?, _ language: Language) -> String {
    let name = Argument.text(StageLines.name(key: stage.key, language))
    guard let before else {
      return KeptPhrase.value.text(language, ["name": name, "n": .number(stage.value)])
    }
    return KeptPhrase.valueChanged.text(
      language, ["name": name, "before": .number(before), "n": .number(stage.value)])
  }

  /// `hspplan.frontier/1`.
  public var json: JSONValue {
    .object([
      "schema": .string("hspplan.frontier/1"), "session": .string(scenario.session.id), "kept": .string(name),
      "complete": .bool(frontier.isComplete),
      "points": .array(
        frontier.points.map { point in
          .object([
            "changes": .integer(point.changes),
            "stages": .array(
              point.plan.goals.flatMap(\.stages).map {
                .object(["key": .string($0.key), "value": .integer($0.value)])
              }),
          ])
        }),
    ])
  }
}
