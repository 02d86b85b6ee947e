public import PlacementDomain

/// What re-checking a plan came to.
public struct VerificationReport: Hashable, Sendable {
  /// Everything that is wrong; empty: the plan is accepted.
  public var findings: [Finding]
  /// The status the document states; nil when it cannot be read.
  public var status: Plan.Status?
  /// One for each stage the document states, in order, as far as the stages are those of the goals.
  public var stages: [StageCheck]
  /// How many people and placements were looked at.
  public var counts: Counts

  /// True when nothing is wrong.
  public var isAccepted: Bool { findings.isEmpty }

  /// How many people and placements were looked at.
  public struct Counts: Hashable, Sendable {
    /// Students of the session.
    public var students: Int
    /// (Student, rotation) pairs to be placed.
    public var needed: Int
    /// Assignments the document states.
    public var placed: Int
    /// Rotations it states as unplaced.
    public var unplaced: Int
  }

  /// One stage: what the document states and what was found.
  public struct StageCheck: Hashable, Sendable {
    /// `Stage.key`.
    public var key: String
    /// True when more is better.
    public var isMaximised: Bool
    /// The value the document states.
    public var statedValue: Int
    /// The value counted from its plan, or from the stage's witness.
    public var value: Int
    /// The bound the document states.
    public var statedBound: Int?
    /// The bound derived from the certificate; nil when it carries none.
    public var bound: Int?
    /// True when no plan that keeps the earlier stages does better, all of them proved, as checked here.
    public var isProved: Bool
  }
}
