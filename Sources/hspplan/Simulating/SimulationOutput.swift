import Charts
import Exchange
import PlacementDomain
import Reports
import Requests
import Store

/// Hands out what a simulation found: on the screen, in a file, in the store.
struct SimulationOutput {
  let order: SimulationOrder
  let access: StoreAtHand

  /// What was found.
  struct Found {
    let document: JSONValue
    let rows: [[String]]
    let report: (Language) -> Report
    let charts: (Language) -> [any Chart]
    /// What kind of result it is, as the store names it.
    let kind: String
    let replications: Int
    var traces: [TraceReport] = []
  }

  /// Writes the file that was asked for, keeps the result where there is a store, and shows it.
  func show(
    _ found: Found, of experiment: Experiment, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> ExitCode {
    let language = surroundings.language.chosen
    surroundings.clearStatus()
    if let path = order.output {
      do throws(WholeFile.Failure) {
        try WholeFile(path: path).write(text(found, for: path, language))
      } catch { return OutputFailure(path: path, failure: error).complain(in: surroundings) }
    }
    var kept: StoredSimulation?
    if let store = try access.existing(in: surroundings) {
      kept = try access.attempt(in: surroundings) { () throws(StoreError) in
        try store.keep(
          simulation: found.document, kind: found.kind, inputs: experiment.scenario.digest(),
          replications: found.replications, by: access.authorship)
      }
    }
    if order.isJSON {
      surroundings.output.write(found.document.text)
      return .done
    }
    surroundings.print(found.report(language))
    for trace in found.traces { surroundings.print(trace.report(language)) }
    if let kept {
      var report = Report()
      report.say(SimulationPhrase.kept.text(language, ["n": .number(kept.number)]), .faint)
      surroundings.tell(report)
    }
    return .done
  }

  /// What a file of that name holds: figures, every replication, a page or a picture.
  private func text(_ found: Found, for path: String, _ language: Language) -> String {
    switch path.split(separator: ".").last?.lowercased() {
    case "csv": OutputCSV.text(found.rows)
    case "html", "htm":
      found.report(language).page(
        language, charts: found.charts(language) + found.traces.compactMap { $0.chart(language) })
    case "svg": found.charts(language).first?.svg ?? ""
    default: found.document.text
    }
  }
}

extension SimulationOutput.Found {
  /// A replay, or a comparison.
  init(_ report: SimulationReport, kind: String, replications: Int, traces: [TraceReport] = []) {
    self.init(
      document: report.document, rows: report.rows, report: report.report, charts: report.charts, kind: kind,
      replications: replications, traces: traces)
  }

  /// What the answer depends on.
  init(_ report: SensitivityReport, replications: Int) {
    self.init(
      document: report.document, rows: report.rows, report: report.report, charts: report.charts,
      kind: "sensitivity", replications: replications)
  }

  /// What is fragile.
  init(_ report: FragilityReport) {
    self.init(
      document: report.document, rows: report.rows, report: report.report, charts: { _ in [] },
      kind: "fragility", replications: report.replications)
  }

  /// Seasons in a row.
  init(_ report: SeasonsReport) {
    self.init(
      document: report.document, rows: report.rows, report: { report.report($0) }, charts: { _ in [] },
      kind: "seasons", replications: report.courses.count)
  }
}
