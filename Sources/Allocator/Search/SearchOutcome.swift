public import PlacementDomain

/// What a search came to.
public struct SearchOutcome: Sendable {
  /// Why it ended.
  public enum Ending: Hashable, Sendable {
    /// Every stage is proved, or infeasibility is.
    case complete
    /// The limit of deterministic work.
    case work
    /// The limit of wall time.
    case time
    /// `shouldStop` answered true.
    case interrupted
    /// Every stage is within the gap that was asked for.
    case withinGap
    /// The search found no way to close the gap (numbers too hard, or a proof larger than a document may
    /// hold); the plan is legal and its bounds true.
    case stalled
  }

  /// The plan; its status says whether there is one.
  public let plan: Plan
  /// Why the search ended.
  public let ending: Ending
  /// What the next search of this session, or of one that an event changed, may begin with.
  public let start: SearchStart

  /// An outcome.
  public init(plan: Plan, ending: Ending, start: SearchStart = .nothing) {
    self.plan = plan
    self.ending = ending
    self.start = start
  }
}
