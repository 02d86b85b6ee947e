public import Charts
import Simulator

extension SimulationReport {
  /// Its charts: of a comparison the differences first, then how far sessions lie apart; of everything the wishes met.
  public func charts(_ language: Language) -> [any Chart] {
    var charts: [any Chart] = []
    if let comparison = comparisons?.first(where: { $0.measure == .placedEnd }) {
      if let chart = differences(comparison, language) { charts.append(chart) }
      if let chart = spread(.placedEnd, language) { charts.append(chart) }
    }
    if let chart = profile(language) { charts.append(chart) }
    return charts
  }

  private func differences(_ comparison: MeasureComparison, _ language: Language) -> IntervalChart? {
    guard !comparison.differences.isEmpty else { return nil }
    let measure = MeasurePhrase(comparison.measure).text(language)
    let words: [String: Argument] = ["measure": .text(measure), "first": .text(entries[0].name)]
    func text(_ phrase: SimulationChartPhrase) -> String { phrase.text(language, with: words) }
    return try? IntervalChart(
      language.caption(text(.differences), text(.differencesTold)),
      rows: comparison.differences.map { difference in
        let interval = interval(of: difference)
        return .init(
          label: entries[difference.candidate].sentence(language),
          estimate: difference.paired.difference.mean,
          low: interval.lower, high: interval.upper, isConclusive: isConclusive(difference))
      },
      words: .init(
        axis: text(.differenceAxis), label: text(.candidate), estimate: text(.estimate), low: text(.low),
        high: text(.high), verdict: text(.verdict), conclusive: text(.conclusive),
        inconclusive: text(.notConclusive)), decimals: 1, number: language.chartNumber)
  }

  private func spread(_ measure: SessionMeasures.Measure, _ language: Language) -> HistogramChart? {
    let words: [String: Argument] = ["measure": .text(MeasurePhrase(measure).text(language))]
    func text(_ phrase: SimulationChartPhrase) -> String { phrase.text(language, with: words) }
    return try? HistogramChart(
      language.caption(text(.spread), text(.spreadTold)),
      series: entries.indices.map { position in
        .init(label: entries[position].sentence(language), values: runs.map { $0[position][measure] })
      },
      words: .init(
        axis: text(.spreadAxis), count: text(.replications), from: text(.from), to: text(.upTo),
        rule: { SimulationChartPhrase.bins.text(language, ["n": .number($0.edges.count - 1)]) }),
      number: language.chartNumber)
  }

  private func profile(_ language: Language) -> ProfileChart? {
    func text(_ phrase: SimulationChartPhrase) -> String { phrase.text(language) }
    func mean(_ measure: SessionMeasures.Measure, _ position: Int) -> Double {
      runs.reduce(0) { $0 + $1[position][measure] } / Double(max(1, runs.count))
    }
    return try? ProfileChart(
      language.caption(text(.profile), text(.profileTold)),
      ranks: [
        .init(label: text(.firstWish)), .init(label: text(.otherWish)),
        .init(label: text(.notWished), isOutside: true), .init(label: text(.notPlaced), isOutside: true),
      ],
      plans: entries.indices.map { position in
        let (first, none) = (mean(.firstWishes, position), mean(.unranked, position))
        return .init(
          label: entries[position].sentence(language),
          counts: [
            first, max(0, mean(.placedEnd, position) - first - none), none, mean(.unplaced, position),
          ])
      },
      words: .init(axis: text(.profileAxis), plan: text(.candidate), total: text(.total)),
      decimals: comparisons == nil ? 0 : 1, number: language.chartNumber)
  }
}
