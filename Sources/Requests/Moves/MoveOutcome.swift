/// What a move that was made brings with it.
public struct MoveOutcome: Hashable, Sendable {
  /// The request before and after.
  public let before: PlacementRequest
  /// The request as the move left it.
  public internal(set) var after: PlacementRequest
  /// The part requests it made, or others it moved with it.
  public var others: [PlacementRequest.Number]
  /// Live assignments it ended or made temporary.
  public var lost: [StandingAssignment]
  /// Notices to give.
  public var notices: [SiteNotice]
  /// What to know although the move was made.
  public var warnings: [Warning]

  /// What to know although the move was made.
  public enum Warning: Hashable, Sendable {
    case overAllocated(PlacementRequest.Number, assigned: Int, seats: Int)
    /// So many of those on it stand for somebody not yet known; they stay temporary.
    case placeholders(Int)
  }

  /// An outcome with nothing beside.
  public init(before: PlacementRequest, after: PlacementRequest) {
    self.before = before
    self.after = after
    others = []
    lost = []
    notices = []
    warnings = []
  }
}
