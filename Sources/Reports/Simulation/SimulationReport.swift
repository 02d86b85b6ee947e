public import PlacementDomain
public import Simulator

/// What a simulation says: of one course of a session, or of many.
public struct SimulationReport: Sendable {
  /// What was compared.
  public struct Entry: Sendable {
    /// What it is called.
    public let name: String
    /// The plan it begins with; nil: what the policy makes.
    public let plan: String?
    /// The policy.
    public let policy: PolicyName

    /// A candidate.
    public init(name: String, plan: String?, policy: PolicyName) {
      (self.name, self.plan, self.policy) = (name, plan, policy)
    }
  }

  /// The session's code.
  public let session: String
  /// What was compared, the first one being what the others are compared with.
  public let entries: [Entry]
  /// The figures: by replication, then candidate; one replication is a replay.
  public let runs: [[SessionMeasures]]
  /// What the replications say; nil for a replay.
  public let comparisons: [MeasureComparison]?
  /// How many past sessions the chances were learned from; nil: they were given, or nothing was drawn.
  public let past: Int?
  /// True when it stopped before all replications that were allowed.
  public let stopsEarly: Bool

  /// A report.
  public init(
    session: String, entries: [Entry], runs: [[SessionMeasures]], comparisons: [MeasureComparison]?,
    past: Int?,
    stopsEarly: Bool
  ) {
    (self.session, self.entries, self.runs) = (session, entries, runs)
    (self.comparisons, self.past, self.stopsEarly) = (comparisons, past, stopsEarly)
  }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    let title: SimulationPhrase = comparisons == nil ? .replayTitle : .comparisonTitle
    report.add(.title(title.text(language, ["name": .text(session)])))
    report.add(.heading(SimulationPhrase.candidates.text(language)))
    for entry in entries {
      let phrase: SimulationPhrase = entry.plan == nil ? .candidateNone : .candidatePlan
      report.say(
        phrase.text(
          language,
          [
            "name": .text(entry.name), "plan": .text(entry.plan ?? ""),
            "policy": .text(PolicyPhrase(entry.policy).text(language)),
          ]), indent: 1)
    }
    if comparisons != nil {
      report.add(.heading(SimulationPhrase.risks.text(language)))
      report.say(
        past.map { SimulationPhrase.learned.text(language, ["n": .number($0)]) }
          ?? SimulationPhrase.given.text(language), indent: 1)
    }
    sayDecision(&report, language)
    addMeasures(&report, language)
    sayLuck(&report, language)
    return report
  }

  private func sayDecision(_ report: inout Report, _ language: Language) {
    guard let placed = comparisons?.first(where: { $0.measure == .placedEnd }), !placed.differences.isEmpty
    else {
      return
    }
    report.add(.heading(SimulationPhrase.decision.text(language)))
    for difference in placed.differences {
      let mean = difference.paired.difference.mean
      let interval = difference.paired.interval
      let phrase: SimulationPhrase =
        interval.halfWidth == 0 && mean == 0
        ? .same : !difference.isConclusive ? .inconclusive : mean > 0 ? .more : .fewer
      let (low, high) =
        phrase == .fewer ? (-interval.upper, -interval.lower) : (interval.lower, interval.upper)
      report.say(
        phrase.text(
          language,
          [
            "name": .text(entries[difference.candidate].name), "first": .text(entries[0].name),
            "value": .text(language.tenths(phrase == .fewer ? -mean : mean)),
            "low": .text(language.tenths(low)),
            "high": .text(language.tenths(high)), "n": .number(runs.count),
          ]), difference.isConclusive ? .good : .plain, indent: 1)
    }
    if stopsEarly {
      report.say(SimulationPhrase.stopped.text(language, ["n": .number(runs.count)]), .faint, indent: 1)
    }
  }

  private func addMeasures(_ report: inout Report, _ language: Language) {
    report.add(.heading(SimulationPhrase.measures.text(language)))
    var columns: [ReportTable.Column] = [.init(SimulationPhrase.measure.text(language))]
    columns += entries.map { .init($0.name, isNumeric: true) }
    if comparisons != nil {
      columns += entries.dropFirst().map {
        .init(
          SimulationPhrase.difference.text(
            language, ["name": .text($0.name), "first": .text(entries[0].name)]),
          isNumeric: true)
      }
    }
    let rows = SessionMeasures.Measure.allCases.map { measure -> [StyledText] in
      var row = [StyledText(MeasurePhrase(measure).text(language))]
      let comparison = comparisons?.first { $0.measure == measure }
      for position in entries.indices {
        let mean = comparison?.moments[position].mean ?? runs[0][position][measure]
        row.append(StyledText(measure.written(mean, language)))
      }
      for difference in comparison?.differences ?? [] {
        let interval = difference.paired.interval
        row.append(
          StyledText(
            SimulationPhrase.interval.text(
              language,
              [
                "value": .text(measure.written(difference.paired.difference.mean, language)),
                "low": .text(measure.written(interval.lower, language)),
                "high": .text(measure.written(interval.upper, language)),
              ]), difference.isConclusive ? .strong : .faint))
      }
      return row
    }
    report.add(.table(ReportTable(columns, rows: rows, indent: 1)))
  }

  private func sayLuck(_ report: inout Report, _ language: Language) {
    guard let placed = comparisons?.first(where: { $0.measure == .placedEnd }), !placed.differences.isEmpty
    else {
      return
    }
    var lines: [String] = []
    for difference in placed.differences {
      let name = entries[difference.candidate].name
      if let reduction = difference.paired.varianceReduction, reduction > 1, reduction.isFinite {
        lines.append(
          SimulationPhrase.paired.text(
            language, ["name": .text(name), "value": .text(language.tenths(reduction))]))
      }
      if let input = difference.input, past != nil {
        lines.append(
          SimulationPhrase.input.text(
            language,
            [
              "name": .text(name),
              "share": .text(language.percent(Int((input.inputShare * 1000).rounded()), of: 1000)),
            ]))
      }
    }
    guard !lines.isEmpty else { return }
    report.add(.heading(SimulationPhrase.luck.text(language)))
    for line in lines { report.say(line, .faint, indent: 1) }
  }

  /// For programs: `hspplan.simulation/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.simulation/1"), "session": .string(session),
      "candidates": .array(
        entries.map {
          .object([
            "name": .string($0.name), "plan": $0.plan.map(JSONValue.string) ?? .null,
            "policy": .string($0.policy.rawValue),
          ])
        }),
      "replications": .integer(comparisons == nil ? 0 : runs.count),
      "learned-from": past.map(JSONValue.integer) ?? .null,
      "measures": .array(
        SessionMeasures.Measure.allCases.map { measure in
          let comparison = comparisons?.first { $0.measure == measure }
          return .object([
            "measure": .string(measure.rawValue),
            "means": .array(
              entries.indices.map {
                .string(SimulationReport.exact(comparison?.moments[$0].mean ?? runs[0][$0][measure]))
              }),
            "differences": .array(
              (comparison?.differences ?? []).map { difference in
                .object([
                  "candidate": .string(entries[difference.candidate].name),
                  "mean": .string(SimulationReport.exact(difference.paired.difference.mean)),
                  "low": .string(SimulationReport.exact(difference.paired.interval.lower)),
                  "high": .string(SimulationReport.exact(difference.paired.interval.upper)),
                  "median": .string(SimulationReport.exact(difference.signedRank.median)),
                  "median-low": .string(SimulationReport.exact(difference.signedRank.interval.lower)),
                  "median-high": .string(SimulationReport.exact(difference.signedRank.interval.upper)),
                  "p-value": .string(SimulationReport.exact(difference.pValue)),
                  "is-conclusive": .bool(difference.isConclusive),
                ])
              }),
          ])
        }),
    ])
  }

  /// Every figure of every replication, with a line of headings: replication from 1, candidate, measures.
  public var rows: [[String]] {
    [["replication", "candidate"] + SessionMeasures.Measure.allCases.map(\.rawValue)]
      + runs.enumerated().flatMap { number, run in
        zip(entries, run).map { entry, measures in
          ["\(number + 1)", entry.name]
            + SessionMeasures.Measure.allCases.map { SimulationReport.exact(measures[$0]) }
        }
      }
  }

  /// A number as programs read it, the shortest that means it.
  private static func exact(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }
}

extension Language {
  /// A number with one decimal: « 3,2 », “3.2”.
  func tenths(_ number: Double) -> String { decimal(hundredths: Int((number * 10).rounded()) * 10) }
}

extension SessionMeasures.Measure {
  /// A figure as people read it: ranks and their spread in hundredths, the others in tenths.
  func written(_ number: Double, _ language: Language) -> String {
    switch self {
    case .meanRank, .spread: language.decimal(hundredths: Int((number * 100).rounded()))
    default: language.tenths(number)
    }
  }
}
