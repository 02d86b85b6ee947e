public import PlacementDomain

/// A plan with a policy that looks after it: what is compared.
public struct Candidate: Sendable {
  /// What it is called, such as `A · weekly`; each once in a comparison.
  public let name: String
  /// The plan; nil: what the policy makes of the session.
  public let plan: [Certificate.Triple]?
  /// The policy.
  public let policy: any Policy

  /// A candidate.
  public init(name: String, plan: [Certificate.Triple]?, policy: any Policy) {
    (self.name, self.plan, self.policy) = (name, plan, policy)
  }
}
