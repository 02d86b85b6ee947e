public import PlacementDomain
public import Sweeps

/// What a worker of a sweep did.
public struct SweepRunReport {
  /// What it did.
  public let outcome: SweepOutcome
  /// Its part.
  public let shard: SweepShard

  /// A report.
  public init(_ outcome: SweepOutcome, _ shard: SweepShard) { (self.outcome, self.shard) = (outcome, shard) }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    let name =
      shard == .whole
      ? SweepPhrase.whole.text(language)
      : SweepPhrase.shard.text(language, ["name": .text(shard.description)])
    var words = [SweepPhrase.computed.text(language, ["n": .number(outcome.computed)])]
    for (phrase, count) in [
      (SweepPhrase.repaired, outcome.repaired), (.found, outcome.skipped),
      (.failed, outcome.failures.count),
    ] where count > 0 {
      words.append(phrase.text(language, ["n": .number(count)]))
    }
    let colon = language == .fr ? "\u{A0}: " : ": "
    report.say(
      name + colon + words.joined(separator: ", ") + ".", outcome.failures.isEmpty ? .good : .bad)
    if outcome.isStopped { report.say(SweepPhrase.stopped.text(language), .warning) }
    return report
  }

  /// For programs: `hspplan.sweep-run/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.sweep-run/1"), "shard": .string(shard.description),
      "computed": .integer(outcome.computed), "repaired": .integer(outcome.repaired),
      "found": .integer(outcome.skipped), "failed": .integer(outcome.failures.count),
      "is-stopped": .bool(outcome.isStopped),
    ])
  }
}
