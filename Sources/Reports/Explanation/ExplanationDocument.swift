public import Allocator
public import PlacementDomain

/// `hspplan.explanation/1`: what was explained of a plan, for programs.
public struct ExplanationDocument {
  private var members: [JSONMember]

  /// A document about a plan, without any explanation yet.
  public init(_ plan: Plan) {
    members = [
      JSONMember(key: "schema", value: .string("hspplan.explanation/1")),
      JSONMember(key: "session", value: .string(plan.session)),
      JSONMember(key: "plan", value: .string(plan.name)),
      JSONMember(key: "inputs", value: .string(plan.inputs)),
      JSONMember(key: "status", value: .string(plan.status.rawValue)),
    ]
  }

  /// Why a student has these places.
  public mutating func add(_ explanation: StudentExplanation) {
    members += explanation.json.members ?? []
  }

  /// Why rotations have no place.
  public mutating func add(_ explanation: UnplacedExplanation) {
    members.append(JSONMember(key: "unplaced", value: explanation.json))
  }

  /// Why no plan is possible.
  public mutating func add(
    _ found: ContradictionSearch, in scenario: Scenario, _ eligibility: Eligibility
  ) {
    members += ContradictionDocument(found: found, scenario, eligibility).members
  }

  /// The document.
  public var json: JSONValue { .object(members) }
}
