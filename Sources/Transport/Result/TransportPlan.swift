/// A seat for each student and the prices that prove that no plan is better.
public struct TransportPlan: Sendable, Equatable {
  /// For each student the arc taken, counted from 0 within the row; −1 for nobody's seat.
  public var chosen: [Int32]
  /// The value of each goal.
  public var totals: [Int128]
  /// Prices for each run of goals minimised together, in the order of the goals.
  public var proofs: [GoalsProof]

  /// A plan by its parts.
  public init(chosen: [Int32], totals: [Int128], proofs: [GoalsProof]) {
    self.chosen = chosen
    self.totals = totals
    self.proofs = proofs
  }
}
