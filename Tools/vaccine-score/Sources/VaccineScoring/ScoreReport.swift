/// A score as lines of text.
public enum ScoreReport {
  private static let statuses = ["Valid", "Not Valid", "Extraneous", "Not Evaluated"]

  /// Figures, confusion table, then every disagreement.
  public static func lines(_ score: VaccineScore) -> [String] {
    let wrong = score.doses.filter { !$0.agrees }
    let otherReason = score.doses.filter { $0.agrees && $0.isExpectedNotValid && !$0.agreesWithReason }
    var lines = [
      "Cases: \(score.caseCount); doses: \(score.doses.count)",
      "Status agrees: \(percent(score.agreement)) (goal 98 %)",
      "Recall of non-valid doses: \(percent(score.recall)) (goal 95 %)",
      "Reasons of non-valid doses: \(percent(score.reasons)) (goal 95 %)",
      "", row("expected \\ found", statuses),
    ]
    for expected in statuses {
      let ofIt = score.doses.filter { $0.dose.status.lowercased() == expected.lowercased() }
      if ofIt.isEmpty { continue }
      lines.append(row(expected, statuses.map { found in String(ofIt.count { $0.status == found }) }))
    }
    lines.append("")
    lines += score.unknown.map { "Unknown to the schedule: \($0)" }
    lines.append("Disagreements: \(wrong.count) of status, \(otherReason.count) of reason only")
    for one in wrong + otherReason {
      lines.append(
        "\(one.name) dose \(one.number), CVX \(one.dose.cvx) on \(one.dose.day): expected "
          + "\(one.dose.status) \(one.dose.reason), found \(one.status) \(one.reason)")
      lines.append("  \(one.cause)")
    }
    return lines
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 10_000).rounded(.down))
    return "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(tenths % 100) %"
  }

  private static func row(_ head: String, _ cells: [String]) -> String {
    ([head] + cells).map { $0.count >= 16 ? $0 : $0 + String(repeating: " ", count: 16 - $0.count) }.joined()
  }
}
