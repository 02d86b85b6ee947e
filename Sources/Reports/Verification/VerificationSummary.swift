public import PlacementDomain
public import Verification

/// What `verify` found, for people and for programs.
public struct VerificationSummary {
  /// What re-checking came to.
  public let verification: VerificationReport
  /// The document that was re-checked.
  public let document: JSONValue
  /// True when the plan follows other goals than the session's.
  public let hasOtherGoals: Bool

  /// How many findings are shown.
  static let shown = 40

  /// A summary.
  public init(verification: VerificationReport, document: JSONValue, hasOtherGoals: Bool) {
    self.verification = verification
    self.document = document
    self.hasOtherGoals = hasOtherGoals
  }

  /// The report in one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(
      .title(
        VerifyPhrase.title.text(
          language,
          [
            "name": .text(document["name"]?.string ?? "?"),
            "session": .text(document["session"]?.string ?? "?"),
          ])))
    report.add(.gap)
    guard verification.isAccepted else {
      sayFindings(&report, language)
      return report
    }
    report.say(acceptance.text(language), .good)
    let counts = verification.counts
    report.say(
      VerifyPhrase.looked.text(
        language,
        [
          "placed": .number(counts.placed), "needed": .number(counts.needed),
          "students": .number(counts.students),
        ]))
    if hasOtherGoals { report.say(VerifyPhrase.otherGoals.text(language), .warning) }
    addStages(&report, language)
    return report
  }

  private var acceptance: VerifyPhrase {
    switch verification.status {
    case .optimal: .acceptedOptimal
    case .infeasible: .acceptedInfeasible
    case .feasible, .unknown, nil: .accepted
    }
  }

  private func sayFindings(_ report: inout Report, _ language: Language) {
    let findings = verification.findings
    let faults = Set(findings.map(\.fault))
    let words = VerifyPhrase.allCases.filter(faults.contains).map { $0.text(language) }
    report.say(VerifyPhrase.refused.text(language, ["faults": .text(language.list(words))]), .bad)
    report.add(.heading(VerifyPhrase.findings.text(language, ["n": .number(findings.count)])))
    for finding in findings.prefix(VerificationSummary.shown) {
      report.say(finding.text(language), indent: 1)
    }
    let rest = findings.count - VerificationSummary.shown
    if rest > 0 { report.say(VerifyPhrase.more.text(language, ["n": .number(rest)]), .faint, indent: 1) }
  }

  private func addStages(_ report: inout Report, _ language: Language) {
    guard !verification.stages.isEmpty else { return }
    report.add(.heading(VerifyPhrase.stages.text(language)))
    let lines = StageLines(language: language)
    let results = verification.stages.map {
      StageResult(
        key: $0.key, isMaximised: $0.isMaximised, value: $0.value, bound: $0.bound, isProved: $0.isProved)
    }
    report.add(
      .table(ReportTable([.init(), .init(isNumeric: true), .init()], rows: lines.rows(of: results))))
  }

  /// `hspplan.verification/1`.
  public var json: JSONValue {
    .object([
      "schema": .string("hspplan.verification/1"), "accepted": .bool(verification.isAccepted),
      "name": document["name"] ?? .null, "session": document["session"] ?? .null,
      "inputs": document["inputs"] ?? .null, "digest": document["digest"] ?? .null,
      "status": verification.status.map { .string($0.rawValue) } ?? .null,
      "students": .integer(verification.counts.students), "needed": .integer(verification.counts.needed),
      "placed": .integer(verification.counts.placed), "unplaced": .integer(verification.counts.unplaced),
      "stages": .array(verification.stages.map(\.json)),
      "findings": .array(verification.findings.map(\.json)),
    ])
  }
}

extension VerificationReport.StageCheck {
  fileprivate var json: JSONValue {
    .object([
      "key": .string(key), "sense": .string(isMaximised ? "max" : "min"), "value": .integer(value),
      "bound": bound.map(JSONValue.integer) ?? .null, "proved": .bool(isProved),
    ])
  }
}

extension Finding {
  /// Its name and, for an illegal plan, the rule that is broken; the same in every language.
  fileprivate var json: JSONValue {
    var members = [JSONMember(key: "code", value: .string(caseName(of: self)))]
    if case .illegal(let violation, let witness) = self {
      members.append(JSONMember(key: "violation", value: .string(caseName(of: violation))))
      members.append(JSONMember(key: "witness", value: witness.map(JSONValue.string) ?? .null))
    }
    members.append(JSONMember(key: "message", value: .string(text(.en))))
    return .object(members)
  }
}

/// The name of a case as codes are written: `brokenSeal` is `broken-seal`.
private func caseName(of value: some Any) -> String {
  let name = Mirror(reflecting: value).children.first?.label ?? "\(value)"
  return name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
}
