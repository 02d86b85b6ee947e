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
    var shared = SharedParts(scenario)
    let found = findings.findings.map { finding($0, &shared) }
    let expiries = findings.expiries.map { expiry($0, &shared) }
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
      JSONMember(key: "findings", value: .array(found)),
      JSONMember(key: "expiries", value: .array(expiries)),
      JSONMember(key: "reasons", value: .array(shared.reasons)),
      JSONMember(key: "place-sets", value: .array(shared.placeSets)),
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
    guard let requirement = check.requirement(key) else {
      return .object(["requirement": .string(key.description)])
    }
    return .object([
      "requirement": .string(key.description), "title": requirement.title.json,
      "advice": requirement.advice?.json ?? .null, "severity": .string(requirement.severity.rawValue),
      "timing": .string(requirement.timing.key), "lead-days": .integer(requirement.leadDays),
    ])
  }

  private func finding(_ finding: RuleFinding, _ shared: inout SharedParts) -> JSONValue {
    .object([
      "student": .string(scenario.students[finding.student].id.text),
      "requirement": .string(finding.requirement.description), "severity": .string(finding.severity.rawValue),
      "status": .string(finding.status.key), "reasons": .array(finding.reasons.map { shared.number(of: $0) }),
      "periods": .array(finding.periods.map(\.json)), "place-set": shared.number(of: finding.places),
      "removes-places": .bool(finding.removesPlaces), "fix-by": .string(finding.fixBy.description),
      "late": .bool(check.isLate(finding)),
    ])
  }

  private func expiry(_ expiry: RuleExpiry, _ shared: inout SharedParts) -> JSONValue {
    .object([
      "student": .string(scenario.students[expiry.student].id.text),
      "requirement": .string(expiry.requirement.description), "last": .string(expiry.last.description),
      "place-set": shared.number(of: expiry.places), "fix-by": .string(expiry.fixBy.description),
      "late": .bool(expiry.fixBy < check.findings.on),
    ])
  }

  private func destination(_ destination: Destination.Ordinal) -> JSONValue {
    let state = check.findings.destinations[destination.position]
    return .object([
      "destination": .string(scenario.destinations[destination].id.text),
      "candidates": .integer(state.candidates), "allowed": .integer(state.allowed),
      "barred": .object(
        state.barred.map { JSONMember(key: $0.requirement.description, value: .integer($0.students)) }),
      "own-findings": .array(state.ownFindings.map { .string($0.description) }),
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
      JSONMember(key: "requirement", value: .string(waiver.requirement.description)),
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

/// Reasons and sets of places that many findings share: they are written once and findings tell their position.
private struct SharedParts {
  private struct PlaceSet: Hashable {
    let places: [Place.Ordinal]

    func hash(into hasher: inout Hasher) {
      hasher.combine(places.count)
      hasher.combine(places.first)
      hasher.combine(places.last)
    }
  }

  private let scenario: Scenario
  private var reasonNumbers: [Verdict.Reason: Int] = [:]
  private var setNumbers: [PlaceSet: Int] = [:]
  /// What findings refer to, by position.
  private(set) var reasons: [JSONValue] = []
  /// Ids of places, by position.
  private(set) var placeSets: [JSONValue] = []

  init(_ scenario: Scenario) { self.scenario = scenario }

  mutating func number(of reason: Verdict.Reason) -> JSONValue {
    if let known = reasonNumbers[reason] { return .integer(known) }
    reasonNumbers[reason] = reasons.count
    reasons.append(reason.json)
    return .integer(reasons.count - 1)
  }

  mutating func number(of places: [Place.Ordinal]) -> JSONValue {
    let set = PlaceSet(places: places)
    if let known = setNumbers[set] { return .integer(known) }
    setNumbers[set] = placeSets.count
    placeSets.append(.array(places.map { .string(scenario.places[$0].id.text) }))
    return .integer(placeSets.count - 1)
  }
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
      case .requirement(let key): key.description
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
