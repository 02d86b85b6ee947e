public import PlacementDomain
public import Sweeps

/// A sweep that was planned.
public struct SweepPlanReport {
  /// The sweep.
  public let manifest: SweepManifest
  /// Where its manifest stands.
  public let path: String

  /// A report.
  public init(_ manifest: SweepManifest, path: String) { (self.manifest, self.path) = (manifest, path) }

  private var replications: Int { manifest.blocks.map(\.count).reduce(0, +) }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.say(SweepPhrase.planned.text(language, ["path": .text(path)]), .good)
    report.say(
      SweepPhrase.axes.text(
        language,
        [
          "cells": .number(manifest.cells.count), "s": .number(manifest.scenarios.count),
          "p": .number(manifest.plans.count), "k": .number(manifest.policies.count),
          "b": .number(manifest.blocks.count), "n": .number(replications),
        ]), indent: 1)
    report.say(SweepPhrase.next.text(language, ["path": .text(path)]), .faint, indent: 1)
    return report
  }

  /// For programs: `hspplan.sweep-plan/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.sweep-plan/1"), "manifest": .string(path),
      "sweep": .string(manifest.digest.description), "cells": .integer(manifest.cells.count),
      "scenarios": .integer(manifest.scenarios.count), "plans": .integer(manifest.plans.count),
      "policies": .integer(manifest.policies.count), "blocks": .integer(manifest.blocks.count),
      "replications": .integer(replications),
    ])
  }
}
