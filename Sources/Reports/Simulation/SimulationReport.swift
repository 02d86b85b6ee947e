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
    /// Its number; nil where it takes none, or it is not said.
    public let amount: Int?

    /// A candidate.
    public init(name: String, plan: String?, policy: PolicyName, amount: Int? = nil) {
      (self.name, self.plan, self.policy, self.amount) = (name, plan, policy, amount)
    }

    /// What the policy does, and its number.
    func words(_ language: Language) -> String {
      PolicyPhrase(policy).text(language) + (amount.map { " (\(language.written($0)))" } ?? "")
    }
  }

  /// What the replications were to answer, and the intervals that answer it.
  public struct Decision: Sendable {
    /// What was asked.
    public let goal: StopRule.Goal
    /// Of each candidate but the first, how many more it places than the first; they keep their level together,
    /// whenever the replications ended.
    public let intervals: [Interval]

    /// A decision.
    public init(_ goal: StopRule.Goal, _ intervals: [Interval]) {
      (self.goal, self.intervals) = (goal, intervals)
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
  /// Where the chances come from; nil for a replay.
  public let origin: ChanceOrigin?
  /// True when it stopped before all replications that were allowed.
  public let stopsEarly: Bool
  /// What was asked of the replications; nil: nothing but how many.
  public let decision: Decision?

  /// A report.
  public init(
    session: String, entries: [Entry], runs: [[SessionMeasures]], comparisons: [MeasureComparison]?,
    origin: ChanceOrigin?, stopsEarly: Bool, decision: Decision? = nil
  ) {
    (self.session, self.entries, self.runs) = (session, entries, runs)
    (self.comparisons, self.origin) = (comparisons, origin)
    (self.stopsEarly, self.decision) = (stopsEarly, decision)
  }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    let title: SimulationPhrase = comparisons == nil ? .replayTitle : .comparisonTitle
    report.add(.title(title.text(language, ["name": .text(session)])))
    report.add(.heading(SimulationPhrase.candidates.text(language)))
    for entry in entries { report.say(entry.sentence(language), indent: 1) }
    origin?.add(to: &report, language)
    sayDecision(&report, language)
    addMeasures(&report, language)
    sayLuck(&report, language)
    return report
  }

  private func sayDecision(_ report: inout Report, _ language: Language) {
    let decisions = decisions(language)
    guard !decisions.isEmpty else { return }
    report.add(.heading(SimulationPhrase.decision.text(language)))
    for decision in decisions {
      report.say(decision.sentence, decision.isSure ? .good : .plain, indent: 1)
    }
    if stopsEarly {
      report.say(SimulationPhrase.stopped.text(language, ["n": .number(runs.count)]), .faint, indent: 1)
    }
  }

  /// A sentence for each candidate but the first: how many more or fewer it places.
  private func decisions(_ language: Language) -> [(sentence: String, isSure: Bool)] {
    guard let placed = comparisons?.first(where: { $0.measure == .placedEnd }) else { return [] }
    return placed.differences.map { difference in
      let mean = difference.paired.difference.mean
      let interval = interval(of: difference)
      var margin = 0.0
      let phrase: SimulationPhrase
      if interval.halfWidth == 0, mean == 0 {
        phrase = .same
      } else if isConclusive(difference) {
        phrase = mean > 0 ? .more : .fewer
      } else if case .indifference(let amount)? = decision?.goal,
        RepeatedComparison.answer(interval, indifference: amount) == .equivalent
      {
        (phrase, margin) = (.equivalent, amount)
      } else {
        phrase = .inconclusive
      }
      let isFewer = phrase == .fewer
      let sentence = phrase.text(
        language,
        [
          "name": .text(entries[difference.candidate].name), "first": .text(entries[0].name),
          "value": .text(language.tenths(isFewer ? -mean : mean)),
          "low": .text(language.tenths(isFewer ? -interval.upper : interval.lower)),
          "high": .text(language.tenths(isFewer ? -interval.lower : interval.upper)),
          "margin": .text(language.tenths(margin)), "n": .number(runs.count),
        ])
      return (sentence, phrase != .inconclusive)
    }
  }

  /// The interval of a difference in those placed at the end that holds whenever the replications ended.
  func interval(of difference: MeasureComparison.Difference) -> Interval {
    guard let intervals = decision?.intervals, intervals.indices.contains(difference.candidate - 1) else {
      return difference.paired.interval
    }
    return intervals[difference.candidate - 1]
  }

  /// True where that interval leaves zero out and the comparison with all candidates agrees.
  func isConclusive(_ difference: MeasureComparison.Difference) -> Bool {
    difference.isConclusive && !interval(of: difference).contains(0)
  }

  /// Every measure: the means, and the differences from the first candidate.
  private func addMeasures(_ report: inout Report, _ language: Language) {
    report.add(.heading(SimulationPhrase.measures.text(language)))
    let rows = SessionMeasures.Measure.allCases.map { measure in
      let comparison = comparisons?.first { $0.measure == measure }
      return MeasureTable.Row(
        label: MeasurePhrase(measure).text(language), measure: measure,
        means: entries.indices.map { comparison?.moments[$0].mean ?? runs[0][$0][measure] },
        comparison: comparison)
    }
    report.add(
      .table(
        MeasureTable(entries: entries, title: SimulationPhrase.measure.text(language), rows: rows)
          .table(language)))
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
      if let input = difference.input, origin?.sessions != nil {
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
      "candidates": .array(entries.map(\.document)),
      "replications": .integer(comparisons == nil ? 0 : runs.count),
      "learned-from": ChanceOrigin.document(origin), "stops-early": .bool(stopsEarly),
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
              (comparison?.differences ?? []).map {
                $0.document(entries[$0.candidate].name)
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
  static func exact(_ number: Double) -> String {
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
