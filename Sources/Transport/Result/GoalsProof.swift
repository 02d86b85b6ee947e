/// Seat prices that prove some consecutive goals, minimised together as one weighted sum.
///
/// With prices p, no plan costs less than Σ over students of min(cost + p, cost of no seat) − Σ capacity · p
/// (linear programming duality); a plan that costs just that is best. The weights are large enough that the weighted
/// sum orders plans as the goals one after the other do.
public struct GoalsProof: Sendable, Equatable {
  /// Which goals.
  public var goals: Range<Int>
  /// What one unit of each of them weighs; the last weighs 1.
  public var weights: [Int128]
  /// The price of a seat of each place, in units of the weighted sum. Negative only where an earlier proof has a
  /// price above 0: such a place is full in every plan that is still considered.
  public var prices: [Int128]

  /// A proof by its parts.
  public init(goals: Range<Int>, weights: [Int128], prices: [Int128]) {
    self.goals = goals
    self.weights = weights
    self.prices = prices
  }
}
