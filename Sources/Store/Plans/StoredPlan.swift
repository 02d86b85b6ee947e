import PlacementDomain
public import Requests

/// A plan the store keeps, without its document.
public struct StoredPlan: Hashable, Sendable {
  /// From 1.
  public let number: Int
  /// No two have the same.
  public let name: String
  /// `Plan.inputs`.
  public let inputs: String
  /// The seal of its document.
  public let digest: String
  /// `Plan.Status.rawValue`.
  public let status: String
  /// Rotations it places, of so many it had to place.
  public let placed: Int
  /// How many assignments were wanted.
  public let needed: Int
  /// True for one that tries changes on the session.
  public let triesChanges: Bool
  /// When it was kept.
  public let made: Moment
  /// Who kept it.
  public let by: String
  /// Oldest first.
  public let acceptances: [Acceptance]

  /// What the log keeps of it and of its acceptances.
  var logDigest: String {
    AuditChain.hash(
      of: JSONValue.object([
        "number": .integer(number), "name": .string(name), "inputs": .string(inputs),
        "digest": .string(digest), "status": .string(status), "placed": .integer(placed),
        "needed": .integer(needed), "tries": .bool(triesChanges), "made": .string(made.description),
        "by": .string(by), "acceptances": .array(acceptances.map(\.logged)),
      ]).canonicalBytes)
  }
}

/// That a plan was accepted (« retenu »): its assignments are those of the session.
public struct Acceptance: Hashable, Sendable {
  /// From 1.
  public let number: Int
  /// The plan's number.
  public let plan: Int
  /// When it was accepted.
  public let at: Moment
  /// Who accepted it.
  public let by: String
  /// Who else has looked at it.
  public let reviewedBy: String?
  /// What was noted with it.
  public let note: String?
  /// `Scenario.digest()` of the session it was accepted for.
  public let inputs: String
  /// True when it was made for other inputs.
  public let isStale: Bool

  fileprivate var logged: JSONValue {
    .object([
      "number": .integer(number), "at": .string(at.description), "by": .string(by),
      "reviewed_by": reviewedBy.map(JSONValue.string) ?? .null, "inputs": .string(inputs),
      "stale": .bool(isStale),
    ])
  }
}

/// Which plan is meant.
public enum PlanReference: Hashable, Sendable {
  case number(Int)
  case name(String)
  /// The one accepted last.
  case retained
}
