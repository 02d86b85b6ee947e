/// Why a JSON document is not a plan: where, as a path of keys and positions.
public enum PlanDocumentError: Error, Equatable, Sendable {
  /// Not `hspplan.plan/1`.
  case schema(found: String?)
  /// Missing, or not of the kind the format asks for.
  case malformed(path: String)
}

extension Plan {
  /// The schema this version reads and writes.
  public static let schema = "hspplan.plan/1"

  /// The document with its seal.
  public var document: JSONValue {
    let body = unsealedMembers
    return .object(body + [JSONMember(key: "digest", value: .string(Plan.seal(of: .object(body))))])
  }

  /// `sha256:` + digits over the canonical bytes of the document without its `digest`.
  public static func seal(of document: JSONValue) -> String {
    let members = (document.members ?? []).filter { $0.key != "digest" }
    var hash = SHA256()
    hash.update(JSONValue.object(members).canonicalBytes)
    return "sha256:" + hash.finished()
  }

  private var unsealedMembers: [JSONMember] {
    let document: JSONValue = .object([
      "schema": .string(Plan.schema), "name": .string(name), "session": .string(session),
      "inputs": .string(inputs), "engine": .string(engine), "status": .string(status.rawValue),
      "goals": .array(goals.map(\.json)), "profile": .array(profile.map(JSONValue.integer)),
      "unranked": .integer(unranked), "assignments": .array(assignments.map(\.json)),
      "unplaced": .array(unplaced.map(\.json)), "certificate": certificate.json,
    ])
    let trial = whatIf.map { [JSONMember(key: "what-if", value: $0.json)] } ?? []
    return (document.members ?? []) + trial
      + (kept.map { [JSONMember(key: "kept", value: $0.json)] } ?? [])
  }

  /// Read a document. The seal is not judged here (`seal(of:)`); unknown keys are passed over.
  public init(document: JSONValue) throws(PlanDocumentError) {
    guard document["schema"]?.string == Plan.schema else {
      throw .schema(found: document["schema"]?.string)
    }
    let root = DocumentReader(value: document, path: "")
    self.init(
      name: try root.text("name"), session: try root.text("session"), inputs: try root.text("inputs"),
      engine: try root.text("engine"), status: try root.choice("status"),
      goals: try root.list("goals") { it throws(PlanDocumentError) in try GoalResult(reading: it) },
      profile: try root.list("profile") { it throws(PlanDocumentError) in try it.integer() },
      unranked: try root.integer("unranked"),
      assignments: try root.list("assignments") { it throws(PlanDocumentError) in try Assignment(reading: it)
      },
      unplaced: try root.list("unplaced") { it throws(PlanDocumentError) in try Unplaced(reading: it) },
      certificate: try Certificate(reading: root.member("certificate")),
      kept: try root.memberOrNil("kept").map { it throws(PlanDocumentError) in try KeptRecord(reading: it) })
    whatIf = try root.memberOrNil("what-if").map { it throws(PlanDocumentError) in try WhatIf(reading: it) }
  }
}

extension GoalResult {
  fileprivate var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember(key: "goal", value: .string(request.goal.rawValue)),
      JSONMember(key: "implied", value: .bool(request.isImplied)),
      JSONMember(key: "value", value: value.map(JSONValue.integer) ?? .null),
    ]
    if request.tolerance > 0 {
      members.append(JSONMember(key: "tolerance", value: .integer(request.tolerance)))
    }
    members.append(JSONMember(key: "stages", value: .array(stages.map(\.json))))
    return .object(members)
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    let tolerance = try it.integerOrNil("tolerance") ?? 0
    guard tolerance >= 0 else { throw .malformed(path: it.path + "/tolerance") }
    let stages = try it.list("stages") { it throws(PlanDocumentError) in try StageResult(reading: it) }
    self.init(
      request: GoalRequest(try it.choice("goal"), tolerance: tolerance, isImplied: try it.bool("implied")),
      stages: stages)
    guard try it.integerOrNil("value") == value else { throw .malformed(path: it.path + "/value") }
  }
}

extension StageResult {
  fileprivate var json: JSONValue {
    .object([
      "key": .string(key), "sense": .string(isMaximised ? "max" : "min"), "value": .integer(value),
      "bound": bound.map(JSONValue.integer) ?? .null, "proved": .bool(isProved),
      "conditional": .bool(isConditional),
    ])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    let sense = try it.text("sense")
    guard ["min", "max"].contains(sense) else { throw .malformed(path: it.path + "/sense") }
    self.init(
      key: try it.text("key"), isMaximised: sense == "max", value: try it.integer("value"),
      bound: try it.integerOrNil("bound"), isProved: try it.bool("proved"),
      isConditional: try it.boolOrNil("conditional") ?? false)
  }
}

extension Assignment {
  fileprivate var json: JSONValue {
    .object([
      "student": .string(student.text), "rotation": .string(rotation.text), "place": .string(place.text),
      "destination": .string(destination.text), "block": .string(block.text),
      "shift": .string(shift.text), "rank": rank.map(JSONValue.integer) ?? .null,
      "pinned": .bool(isPinned), "told": .bool(isTold),
    ])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    self.init(
      student: Identifier(try it.text("student")), rotation: Identifier(try it.text("rotation")),
      place: Identifier(try it.text("place")), destination: Identifier(try it.text("destination")),
      block: Identifier(try it.text("block")), shift: Identifier(try it.text("shift")),
      rank: try it.integerOrNil("rank"), isPinned: try it.bool("pinned"), isTold: try it.bool("told"))
  }
}

extension Unplaced {
  fileprivate var json: JSONValue {
    .object([
      "student": .string(student.text), "rotation": .string(rotation.text),
      "reason": .string(reason.rawValue),
      "because": .object(because.map { JSONMember(key: $0.cause, value: .integer($0.places)) }),
    ])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    var counts: [Count] = []
    for member in try it.member("because").members() {
      counts.append(Count(cause: member.key, places: try member.value.integer()))
    }
    self.init(
      student: Identifier(try it.text("student")), rotation: Identifier(try it.text("rotation")),
      reason: try it.choice("reason"), because: counts)
  }
}

extension KeptRecord {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "most-changes": mostChanges.map(JSONValue.integer) ?? .null,
      "frees-confirmed": .bool(freesConfirmed),
      "assignments": .array(
        entries.map {
          .object([
            "student": .string($0.student.text), "rotation": .string($0.rotation.text),
            "place": .string($0.place.text), "told": .bool($0.isTold),
          ])
        }),
    ])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    let mostChanges = try it.integerOrNil("most-changes")
    guard mostChanges ?? 0 >= 0 else { throw .malformed(path: it.path + "/most-changes") }
    self.init(
      name: try it.text("name"),
      entries: try it.list("assignments") { it throws(PlanDocumentError) in
        Entry(
          student: Identifier(try it.text("student")), rotation: Identifier(try it.text("rotation")),
          place: Identifier(try it.text("place")), isTold: try it.bool("told"))
      }, mostChanges: mostChanges, freesConfirmed: try it.bool("frees-confirmed"))
  }
}
