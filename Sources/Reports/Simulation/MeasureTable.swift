import PlacementDomain
import Simulator

/// A table of figures: the mean of every candidate, then the difference of each from the first, with its interval.
struct MeasureTable {
  /// A line of it.
  struct Row {
    /// What it is about.
    let label: String
    /// The measure.
    let measure: SessionMeasures.Measure
    /// Of each candidate.
    let means: [Double]
    /// Of each candidate but the first; nil: nothing was compared.
    let comparison: MeasureComparison?
  }

  /// The candidates.
  let entries: [SimulationReport.Entry]
  /// The heading of the first column.
  let title: String
  /// The lines.
  let rows: [Row]

  /// In one language.
  func table(_ language: Language) -> ReportTable {
    var columns: [ReportTable.Column] = [.init(title)]
    columns += entries.map { .init($0.name, isNumeric: true) }
    if rows.contains(where: { $0.comparison != nil }) {
      columns += entries.dropFirst().map {
        .init(
          SimulationPhrase.difference.text(
            language, ["name": .text($0.name), "first": .text(entries[0].name)]),
          isNumeric: true)
      }
    }
    return ReportTable(columns, rows: rows.map { cells($0, language) }, indent: 1)
  }

  private func cells(_ row: Row, _ language: Language) -> [StyledText] {
    func written(_ number: Double) -> String { row.measure.written(number, language) }
    return [StyledText(row.label)] + row.means.map { StyledText(written($0)) }
      + (row.comparison?.differences ?? []).map { difference in
        let interval = difference.paired.interval
        return StyledText(
          SimulationPhrase.interval.text(
            language,
            [
              "value": .text(written(difference.paired.difference.mean)),
              "low": .text(written(interval.lower)), "high": .text(written(interval.upper)),
            ]), difference.isConclusive ? .strong : .faint)
      }
  }
}

extension MeasureComparison.Difference {
  /// For programs; `name`: the candidate's.
  func document(_ name: String) -> JSONValue {
    .object([
      "candidate": .string(name),
      "mean": .string(SimulationReport.exact(paired.difference.mean)),
      "low": .string(SimulationReport.exact(paired.interval.lower)),
      "high": .string(SimulationReport.exact(paired.interval.upper)),
      "median": .string(SimulationReport.exact(signedRank.median)),
      "median-low": .string(SimulationReport.exact(signedRank.interval.lower)),
      "median-high": .string(SimulationReport.exact(signedRank.interval.upper)),
      "p-value": .string(SimulationReport.exact(pValue)),
      "is-conclusive": .bool(isConclusive),
    ])
  }
}

extension SimulationReport.Entry {
  /// What it is, in words.
  func sentence(_ language: Language) -> String {
    let phrase: SimulationPhrase = plan == nil ? .candidateNone : .candidatePlan
    return phrase.text(
      language,
      [
        "name": .text(name), "plan": .text(plan ?? ""), "policy": .text(words(language)),
      ])
  }

  /// For programs.
  var document: JSONValue {
    .object([
      "name": .string(name), "plan": plan.map(JSONValue.string) ?? .null, "policy": .string(policy.rawValue),
      "amount": amount.map(JSONValue.integer) ?? .null,
    ])
  }
}
