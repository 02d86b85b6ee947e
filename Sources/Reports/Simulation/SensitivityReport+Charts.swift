public import Charts
import PlacementDomain
import Simulator

extension SensitivityReport {
  /// The tornado: what each figure does to the measure, the longest bar on top; what moves nothing is left out.
  public func charts(_ language: Language) -> [any Chart] {
    func text(_ phrase: SensitivityPhrase) -> String { phrase.text(language) }
    let measure = MeasurePhrase(tornado.measure).text(language)
    let base = tornado.base.mean
    func setting(_ bar: Tornado.Bar, _ value: Double?) -> String {
      value.map { bar.figure.written($0, language) } ?? text(.several)
    }
    let title = SimulationChartPhrase.tornado.text(language, ["measure": .text(measure)])
    let chart = try? TornadoChart(
      language.caption(title, text(.how)), base: base,
      rows: tornado.bars.filter { $0.width > 0 }.map { bar in
        .init(
          label: bar.figure.written(language)
            + (bar.isConclusive ? "" : " (\(text(.inconclusive)))"),
          lowSetting: setting(bar, bar.figureAtLow), highSetting: setting(bar, bar.figureAtHigh),
          atLow: base + bar.low.difference.mean, atHigh: base + bar.high.difference.mean)
      },
      words: .init(
        axis: measure, label: text(.figure), lowSetting: SimulationChartPhrase.lowSetting.text(language),
        highSetting: SimulationChartPhrase.highSetting.text(language),
        atLow: SimulationChartPhrase.atLow.text(language),
        atHigh: SimulationChartPhrase.atHigh.text(language),
        base: SimulationChartPhrase.base.text(language)), decimals: 1, number: language.chartNumber)
    return chart.map { [$0] } ?? []
  }

  /// A line for each figure, with a line of headings: what it is, its two values, the measure at each.
  public var rows: [[String]] {
    [["figure", "low", "high", "at-low", "at-mean", "at-high", "is-conclusive"]]
      + tornado.bars.map { bar in
        let base = tornado.base.mean
        return [
          bar.figure.kind.rawValue, bar.figureAtLow.map(SimulationReport.exact) ?? "",
          bar.figureAtHigh.map(SimulationReport.exact) ?? "",
          SimulationReport.exact(base + bar.low.difference.mean), SimulationReport.exact(base),
          SimulationReport.exact(base + bar.high.difference.mean), bar.isConclusive ? "yes" : "no",
        ]
      }
  }
}

extension FragilityReport {
  /// A line for each hedge of each request, with a line of headings; a request without one has a line too.
  public var rows: [[String]] {
    var rows = [
      [
        "place", "heads", "chance", "placed-lost", "hours-lost", "moved", "expected-loss", "hedge",
        "more-seats", "recovered",
      ]
    ]
    for hedged in requests {
      let request = hedged.request
      let own = [
        request.place.text, "\(request.heads)", SimulationReport.exact(request.chance),
        SimulationReport.exact(request.loss.placed.mean), SimulationReport.exact(request.loss.hours.mean),
        SimulationReport.exact(request.loss.moved.mean), SimulationReport.exact(request.expectedLoss),
      ]
      if hedged.suggestions.isEmpty { rows.append(own + ["", "", ""]) }
      for suggestion in hedged.suggestions {
        var seats = ""
        if case .more(_, let number) = suggestion.hedge { seats = "\(number)" }
        rows.append(
          own + [
            suggestion.hedge.place.text, seats, SimulationReport.exact(suggestion.recovered.placed.mean),
          ])
      }
    }
    return rows
  }
}
