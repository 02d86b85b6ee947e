public import PlacementDomain

import Allocator

extension StudentExplanation {
  /// The members of `hspplan.explanation/1` that are about the student.
  public var json: JSONValue {
    let words = ExplanationWords(outlook, scenario, eligibility, .en)
    var members: [JSONMember] = [
      JSONMember(key: "student", value: .string(scenario.students[student].id.text)),
      JSONMember(
        key: "rotations",
        value: .array(
          StudentExplanation.outcomes(of: student, in: scenario, outlook).map { outcome in
            .object([
              "rotation": .string(scenario.rotations[outcome.rotation].id.text),
              "place": outcome.assignment.map { .string($0.place.text) } ?? .null,
              "rank": outcome.assignment?.rank.map(JSONValue.integer) ?? .null,
              "pinned": .bool(outcome.assignment?.isPinned ?? false),
              "better": .array(outcome.better.map { words.json($0, student, outcome.rotation) }),
              "not-offered": .array(
                outcome.notOffered.map { .string(scenario.code(of: $0.target)) }),
            ])
          })),
    ]
    if let whyNot {
      members.append(
        JSONMember(
          key: "why-not",
          value: .object([
            "target": .string(scenario.code(of: whyNot.target)),
            "answers": .array(
              whyNot.answer.answers.map { json($0.answer, $0.rotation, words) }),
          ])))
    }
    return .object(members)
  }

  private func json(
    _ answer: WhyNot.Answer, _ rotation: Rotation.Ordinal, _ words: ExplanationWords
  ) -> JSONValue {
    func object(_ kind: String, _ more: [JSONMember] = []) -> JSONValue {
      .object(
        [
          JSONMember(key: "rotation", value: .string(scenario.rotations[rotation].id.text)),
          JSONMember(key: "answer", value: .string(kind)),
        ] + more)
    }
    switch answer {
    case .given: return object("given")
    case .notOffered: return object("not-offered")
    case .unknown: return object("unknown")
    case .removed(let options):
      return object(
        "removed",
        [JSONMember(key: "places", value: .array(options.map { words.json($0, student, rotation) }))])
    case .impossible(let sets):
      let premises = PremiseWords(scenario, eligibility, .en)
      return object(
        "impossible",
        [JSONMember(key: "contradictions", value: .array(sets.map { .array($0.map(premises.json)) }))])
    case .costs(let comparison):
      return object("costs", comparison.members)
    }
  }
}

extension ReplanningCost {
  /// Its stages and moves for programs.
  var members: [JSONMember] {
    [
      JSONMember(
        key: "stages",
        value: .array(
          changes.map {
            .object(["key": .string($0.key), "before": .integer($0.before), "after": .integer($0.after)])
          })),
      JSONMember(
        key: "moves",
        value: .array(
          moves.map {
            .object([
              "student": .string($0.student.text), "rotation": .string($0.rotation.text),
              "from": $0.from.map { .string($0.text) } ?? .null,
              "to": $0.to.map { .string($0.text) } ?? .null,
            ])
          })),
    ]
  }
}
