public import PlacementDomain
public import Simulator

/// What the answer depends on, the widest bar first.
public struct SensitivityReport: Sendable {
  /// The session's code.
  public let session: String
  /// One candidate, or two: then it is about the second less the first.
  public let entries: [SimulationReport.Entry]
  /// The bars.
  public let tornado: Tornado
  /// Where the chances come from.
  public let origin: ChanceOrigin?

  /// A report.
  public init(
    session: String, entries: [SimulationReport.Entry], tornado: Tornado, origin: ChanceOrigin? = nil
  ) {
    (self.session, self.entries, self.tornado, self.origin) = (session, entries, tornado, origin)
  }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(SensitivityPhrase.title.text(language, ["name": .text(session)])))
    let phrase: SensitivityPhrase = entries.count == 1 ? .base : .baseOfDifference
    report.say(
      phrase.text(
        language,
        [
          "measure": .text(MeasurePhrase(tornado.measure).text(language)),
          "name": .text(entries[entries.count - 1].name), "first": .text(entries[0].name),
          "value": .text(tornado.measure.written(tornado.base.mean, language)),
          "n": .number(tornado.base.count),
        ]))
    report.say(SensitivityPhrase.how.text(language), .faint)
    origin?.add(to: &report, language)
    report.add(.heading(SensitivityPhrase.figures.text(language)))
    let moving = tornado.bars.filter {
      $0.width > 0 || $0.low.difference.variance + $0.high.difference.variance > 0
    }
    if !moving.isEmpty { report.add(.table(table(moving, language))) }
    if moving.contains(where: { !$0.isConclusive }) {
      report.say(SensitivityPhrase.noise.text(language), .faint, indent: 1)
    }
    let still = tornado.bars.filter { bar in !moving.contains(bar) }
    if !still.isEmpty {
      report.say(
        SensitivityPhrase.nothing.text(
          language, ["names": .text(language.list(still.map { $0.figure.written(language).lowercasedFirst }))]
        ),
        .faint, indent: 1)
    }
    return report
  }

  private func table(_ bars: [Tornado.Bar], _ language: Language) -> ReportTable {
    func end(_ comparison: PairedComparison) -> String {
      SimulationPhrase.interval.text(
        language,
        [
          "value": .text(tornado.measure.written(comparison.difference.mean, language)),
          "low": .text(tornado.measure.written(comparison.interval.lower, language)),
          "high": .text(tornado.measure.written(comparison.interval.upper, language)),
        ])
    }
    return ReportTable(
      [
        .init(SensitivityPhrase.figure.text(language)), .init(SensitivityPhrase.values.text(language)),
        .init(SensitivityPhrase.atLow.text(language), isNumeric: true),
        .init(SensitivityPhrase.atHigh.text(language), isNumeric: true),
        .init(SensitivityPhrase.width.text(language), isNumeric: true), .init(),
      ],
      rows: bars.map { bar in
        let values =
          [bar.figureAtLow, bar.figureAtHigh].contains(nil)
          ? SensitivityPhrase.several.text(language)
          : [bar.figureAtLow, bar.figureAtHigh].map { bar.figure.written($0!, language) }
            .joined(separator: " – ")
        let style: StyledText.Style = bar.isConclusive ? .plain : .faint
        return [
          StyledText(bar.figure.written(language), bar.isConclusive ? .strong : .faint),
          StyledText(values, style), StyledText(end(bar.low), style), StyledText(end(bar.high), style),
          StyledText(tornado.measure.written(bar.width, language), style),
          StyledText(bar.isConclusive ? "" : SensitivityPhrase.inconclusive.text(language), style),
        ]
      }, indent: 1)
  }

  /// For programs: `hspplan.sensitivity/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.sensitivity/1"), "session": .string(session),
      "candidates": .array(entries.map(\.document)), "measure": .string(tornado.measure.rawValue),
      "replications": .integer(tornado.base.count), "learned-from": ChanceOrigin.document(origin),
      "mean": .string(SimulationReport.exact(tornado.base.mean)),
      "bars": .array(
        tornado.bars.map { bar in
          .object([
            "figure": .string(bar.figure.kind.rawValue), "of": bar.figure.whose.document,
            "value": bar.figureAtMean.exact, "low": end(bar.low, bar.figureAtLow),
            "high": end(bar.high, bar.figureAtHigh), "width": .string(SimulationReport.exact(bar.width)),
            "p-value": .string(SimulationReport.exact(bar.pValue)), "is-conclusive": .bool(bar.isConclusive),
          ])
        }),
    ])
  }

  private func end(_ comparison: PairedComparison, _ value: Double?) -> JSONValue {
    .object([
      "value": value.exact, "difference": .string(SimulationReport.exact(comparison.difference.mean)),
      "low": .string(SimulationReport.exact(comparison.interval.lower)),
      "high": .string(SimulationReport.exact(comparison.interval.upper)),
    ])
  }
}

extension RiskFigure.Whose {
  /// `"everybody"`, `"others"`, or the agency and discipline.
  fileprivate var document: JSONValue {
    switch self {
    case .everybody: .string("everybody")
    case .others: .string("others")
    case .one(let respondent):
      .object([
        "agency": respondent.agency.map { .string($0.text) } ?? .null,
        "discipline": respondent.discipline.map { .string($0.text) } ?? .null,
      ])
    }
  }
}

extension Double? {
  /// The shortest number that means it, or null.
  fileprivate var exact: JSONValue { map { .string(SimulationReport.exact($0)) } ?? .null }
}

extension String {
  /// The same within a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
