/// A student's ranked wish, or one to avoid.
public struct Wish: Hashable, Sendable {
  /// What it is about.
  public let target: Target
  /// 1 is the first choice; nil for a wish to avoid.
  public let rank: Int?
  /// Only for this rotation; nil: for all.
  public let rotation: Rotation.Ordinal?

  /// A wish. Ranks lie in 1…`Wish.largestRank`.
  public init(target: Target, rank: Int?, rotation: Rotation.Ordinal? = nil) {
    precondition(rank.map { (1...Wish.largestRank).contains($0) } ?? true)
    self.target = target
    self.rank = rank
    self.rotation = rotation
  }

  /// The largest rank that is accepted.
  public static let largestRank = 999
}
