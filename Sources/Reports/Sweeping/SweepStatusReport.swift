public import PlacementDomain
public import Sweeps

/// How far a sweep is.
public struct SweepStatusReport {
  /// What there is.
  public let status: SweepStatus
  /// Where its manifest stands.
  public let path: String

  /// A report.
  public init(_ status: SweepStatus, path: String) { (self.status, self.path) = (status, path) }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(SweepPhrase.statusTitle.text(language, ["path": .text(path)])))
    report.say(
      SweepPhrase.done.text(language, ["n": .number(status.done), "total": .number(status.total)]),
      status.isComplete ? .good : .plain, indent: 1)
    for (phrase, count) in [
      (SweepPhrase.missing, status.missing.count), (.damaged, status.damaged.count),
      (.leftovers, status.leftovers.count), (.foreign, status.foreign.count),
    ] where count > 0 {
      report.say(
        phrase.text(language, ["n": .number(count)]), phrase == .damaged ? .warning : .plain, indent: 1)
    }
    let next: SweepPhrase = status.isComplete ? .toMerge : .toRetry
    report.say(next.text(language, ["path": .text(path)]), .faint, indent: 1)
    return report
  }

  /// For programs: `hspplan.sweep-status/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.sweep-status/1"), "cells": .integer(status.total),
      "done": .integer(status.done), "missing": .integer(status.missing.count),
      "damaged": .integer(status.damaged.count), "temporary": .integer(status.leftovers.count),
      "foreign": .integer(status.foreign.count), "is-complete": .bool(status.isComplete),
    ])
  }
}
