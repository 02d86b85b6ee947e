public import PlacementDomain
public import Simulator
public import Sweeps

/// The figures of a sweep put together: one comparison a scenario, every candidate on the same luck.
public struct SweepResults: Sendable {
  /// A plan with a policy, as the sweep names them.
  public struct Candidate: Sendable {
    /// The plan's name; nil: what the policy makes.
    public let plan: String?
    /// The policy.
    public let policy: PolicyName
    /// Its number; nil where it takes none.
    public let amount: Int?

    /// A candidate.
    public init(plan: String?, policy: PolicyName, amount: Int?) {
      (self.plan, self.policy, self.amount) = (plan, policy, amount)
    }
  }

  /// What was computed.
  public let manifest: SweepManifest
  /// The plans with the policies, the policy changing fastest; the first is what the others are compared with.
  public let candidates: [Candidate]
  /// Replications that share what is believed of uncertain figures.
  public let groupSize: Int
  private var runs: [SweepCell: [SessionMeasures]] = [:]

  /// No figures yet.
  public init(_ manifest: SweepManifest, _ candidates: [Candidate], groupSize: Int) {
    (self.manifest, self.candidates, self.groupSize) = (manifest, candidates, groupSize)
  }

  /// Takes the figures of a cell.
  public mutating func add(_ figures: [SessionMeasures], of cell: SweepCell) { runs[cell] = figures }

  /// Every cell has its figures.
  public var isComplete: Bool { runs.count == manifest.cells.count }

  /// A scenario and what its replications say; nil: fewer than can be compared.
  private struct Part {
    let scenario: SweepChoice
    let common: Int
    let report: SimulationReport?
  }

  private var parts: [Part] {
    let width = candidates.count * manifest.blocks.count
    return manifest.scenarios.enumerated().map { number, scenario in
      let cells = manifest.cells[number * width..<(number + 1) * width]
      return part(scenario, Array(cells))
    }
  }

  /// Only replications that every candidate has are compared.
  private func part(_ scenario: SweepChoice, _ cells: [SweepCell]) -> Part {
    var common: [[SessionMeasures]] = []
    for block in manifest.blocks.indices {
      let found = candidates.indices.compactMap { runs[cells[$0 * manifest.blocks.count + block]] }
      guard found.count == candidates.count else { continue }
      for replication in found[0].indices { common.append(found.map { $0[replication] }) }
    }
    // Groups with gaps would mix what was believed.
    let size = isComplete ? groupSize : 1
    let comparisons = SessionMeasures.Measure.allCases.compactMap {
      try? MeasureComparison($0, common, groupSize: size)
    }
    guard comparisons.count == SessionMeasures.Measure.allCases.count, common.count >= SweepResults.fewest
    else { return Part(scenario: scenario, common: common.count, report: nil) }
    return Part(
      scenario: scenario, common: common.count,
      report: SimulationReport(
        session: scenario.name, entries: entries, runs: common, comparisons: comparisons,
        origin: ChanceOrigin(sessions: max(1, scenario.settings["past"]?.count ?? 0), isGiven: false),
        stopsEarly: false))
  }

  /// As few as can be compared.
  private static let fewest = 6

  private var entries: [SimulationReport.Entry] {
    candidates.enumerated().map { position, candidate in
      .init(
        name: SweepResults.letters(position), plan: candidate.plan, policy: candidate.policy,
        amount: candidate.amount)
    }
  }

  /// A, B, …, Z, AA, AB, ….
  static func letters(_ position: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(position % 26)))
    return position < 26 ? last : letters(position / 26 - 1) + last
  }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var reports: [Report] = []
    if !isComplete {
      var report = Report()
      report.say(
        SweepPhrase.partial.text(
          language, ["n": .number(runs.count), "total": .number(manifest.cells.count)]), .warning)
      reports.append(report)
    }
    for part in parts {
      if let found = part.report {
        reports.append(found.report(language))
      } else {
        var report = Report()
        report.say(
          SweepPhrase.tooFew.text(
            language, ["name": .text(part.scenario.name), "n": .number(part.common)]), .warning)
        reports.append(report)
      }
    }
    return Report(reports)
  }

  /// For programs: `hspplan.sweep-results/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.sweep-results/1"), "sweep": .string(manifest.digest.description),
      "cells": .integer(manifest.cells.count), "merged": .integer(runs.count),
      "scenarios": .array(
        parts.map {
          .object([
            "name": .string($0.scenario.name), "replications": .integer($0.common),
            "simulation": $0.report?.document ?? .null,
          ])
        }),
    ])
  }

  /// Every figure of every replication there is, with a line of headings: scenario, plan (empty: none), policy, seed,
  /// replication from 1, measures.
  public var rows: [[String]] {
    var rows = [
      ["scenario", "plan", "policy", "seed", "replication"] + SessionMeasures.Measure.allCases.map(\.rawValue)
    ]
    let plans = Dictionary(
      uniqueKeysWithValues: manifest.plans.map { ($0.name, $0.settings["file"] == nil ? "" : $0.name) })
    for cell in manifest.cells {
      for (number, run) in zip(cell.block.replications, runs[cell] ?? []) {
        rows.append(
          [
            cell.scenario.name, plans[cell.plan.name] ?? "", cell.policy.name, String(cell.block.seed),
            String(number + 1),
          ] + SessionMeasures.Measure.allCases.map { SimulationReport.exact(run[$0]) })
      }
    }
    return rows
  }
}
