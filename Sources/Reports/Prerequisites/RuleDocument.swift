import PlacementDomain
import Rules

/// What the rules found, for programs: keys, codes and dates that depend on no language; sentences in both.
struct RuleDocument {
  let check: RuleCheck
  /// Students whose verdicts are given whole.
  let students: [Student.Ordinal]
  /// Destinations for which it is said what their sites may know.
  let destinations: [Destination.Ordinal]

  private var scenario: Scenario { check.scenario }

  /// The member `rules` of `hspplan.check/1`.
  var json: JSONValue {
    let findings = check.findings
    var members: [JSONMember] = [
      JSONMember(key: "on", value: .string(findings.on.description)),
      JSONMember(key: "until", value: .string(findings.until.description)),
      JSONMember(
        key: "readiness",
        value: .object(
          RuleFindings.Readiness.allCases.map { state in
            JSONMember(key: state.key, value: .integer(findings.readiness.count { $0 == state }))
          })),
      JSONMember(key: "requirements", value: .array(findings.requirements.map(requirement))),
      JSONMember(key: "findings", value: .array(findings.findings.map(finding))),
      JSONMember(key: "expiries", value: .array(findings.expiries.map(expiry))),
      JSONMember(
        key: "students",
        value: .array(
          scenario.students.ordinals.map { student in
            .object([
              "student": .string(scenario.students[student].id.text),
              "readiness": .string(findings.readiness[student.position].key),
            ])
          })),
      JSONMember(key: "destinations", value: .array(scenario.destinations.ordinals.map(destination))),
      JSONMember(key: "waivers", value: .array(scenario.prerequisites.waivers.map(waiver))),
    ]
    if !students.isEmpty {
      members.append(JSONMember(key: "verdicts", value: .array(students.flatMap(verdicts))))
    }
    if !destinations.isEmpty {
      members.append(JSONMember(key: "sites", value: .array(destinations.map(site))))
    }
    return .object(members)
  }

  private func requirement(_ key: RequirementKey) -> JSONValue {
    guard let requirement = check.requirement(key) else { return .object(["requirement": .string(key.json)]) }
    return .object([
      "requirement": .string(key.json), "title": requirement.title.json,
      "advice": requirement.advice?.json ?? .null, "severity": .string(requirement.severity.rawValue),
      "timing": .string(requirement.timing.key), "lead-days": .integer(requirement.leadDays),
    ])
  }

  private func finding(_ finding: RuleFinding) -> JSONValue {
    .object([
      "student": .string(scenario.students[finding.student].id.text),
      "requirement": .string(finding.requirement.json), "severity": .string(finding.severity.rawValue),
      "status": .string(finding.status.key), "reasons": .array(finding.reasons.map(\.json)),
      "periods": .array(finding.periods.map(\.json)), "places": places(finding.places),
      "removes-places": .bool(finding.removesPlaces), "fix-by": .string(finding.fixBy.description),
      "late": .bool(check.isLate(finding)),
    ])
  }

  private func expiry(_ expiry: RuleExpiry) -> JSONValue {
    .object([
      "student": .string(scenario.students[expiry.student].id.text),
      "requirement": .string(expiry.requirement.json), "last": .string(expiry.last.description),
      "places": places(expiry.places), "fix-by": .string(expiry.fixBy.description),
      "late": .bool(expiry.fixBy < check.findings.on),
    ])
  }

  private func destination(_ destination: Destination.Ordinal) -> JSONValue {
    let state = check.findings.destinations[destination.position]
    return .object([
      "destination": .string(scenario.destinations[destination].id.text),
      "candidates": .integer(state.candidates), "allowed": .integer(state.allowed),
      "barred": .object(
        state.barred.map { JSONMember(key: $0.requirement.json, value: .integer($0.students)) }),
      "own-findings": .array(state.ownFindings.map { .string($0.json) }),
    ])
  }

  private func waiver(_ waiver: Waiver) -> JSONValue {
    let bearer =
      switch waiver.bearer {
      case .student(let one): ("student", scenario.students[one].id.text)
      case .destination(let one): ("destination", scenario.destinations[one].id.text)
      }
    return .object([
      JSONMember(key: bearer.0, value: .string(bearer.1)),
      JSONMember(key: "requirement", value: .string(waiver.requirement.json)),
      JSONMember(key: "from", value: .string(waiver.span.first.description)),
      JSONMember(key: "to", value: .string(waiver.span.last.description)),
      JSONMember(key: "reason", value: .string(waiver.reason)),
      JSONMember(key: "by", value: .string(waiver.signer)),
    ])
  }

  private func verdicts(_ student: Student.Ordinal) -> [JSONValue] {
    check.evaluation.verdicts(of: student).map { placed in
      .object([
        "student": .string(scenario.students[student].id.text), "period": placed.period.json,
        "places": places(placed.places), "verdict": placed.verdict.json,
      ])
    }
  }

  private func site(_ destination: Destination.Ordinal) -> JSONValue {
    .object([
      "destination": .string(scenario.destinations[destination].id.text),
      "students": .array(
        check.siteReadiness(at: destination).map {
          .object(["student": .string($0.student.text), "requirements-met": .bool($0.isSatisfied)])
        }),
    ])
  }

  private func places(_ places: [Place.Ordinal]) -> JSONValue {
    .array(places.map { .string(scenario.places[$0].id.text) })
  }
}

extension RequirementKey {
  /// `book:id`.
  var json: String { "\(book):\(id)" }
}

extension LocalText {
  /// In the languages there are.
  var json: JSONValue {
    .object(
      [("fr", french), ("en", english)].compactMap { language, text in
        text.map { JSONMember(key: language, value: .string($0)) }
      })
  }
}

extension DaySpan {
  /// Its first and last day.
  fileprivate var json: JSONValue {
    .object(["from": .string(first.description), "to": .string(last.description)])
  }
}

extension Verdict.Reason {
  /// Its code and the sentence in both languages.
  fileprivate var json: JSONValue {
    .object([
      "code": .string("\(VerdictReasonPhrase.phrase(self))".kebab),
      "message": .object(
        Language.allCases.map {
          JSONMember(key: $0.rawValue, value: .string(VerdictReasonPhrase.text(self, $0)))
        }),
    ])
  }
}

extension Verdict {
  /// The tree, shaped like the rule.
  fileprivate var json: JSONValue {
    let name =
      switch subject {
      case .requirement(let key): key.json
      case .test(let test): test.kind.rawValue
      case .all: "all"
      case .any: "any"
      case .not: "not"
      case .when: "when"
      }
    return .object([
      "of": .string(name), "status": .string(status.key), "reasons": .array(reasons.map(\.json)),
      "parts": .array(children.map(\.json)),
    ])
  }
}

extension String {
  /// `nothingOnFile` as `nothing-on-file`.
  fileprivate var kebab: String {
    reduce(into: "") { out, character in
      if character.isUppercase { out += "-" + character.lowercased() } else { out.append(character) }
    }
  }
}
