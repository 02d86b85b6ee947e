/// Values found by a solver. `SolveResult.status` says what they are worth.
public struct Solution: Sendable, Hashable {
  /// The objective at `values`, in the program's own sense.
  public var objective: Double
  /// The value of each column.
  public var values: [Double]
  /// The dual of each row: by how much the objective changes for one unit more on the row's active bound
  /// (d objective / d right-hand side), in the program's own sense. Minimising, a row held at its lower bound
  /// has a dual ≥ 0 and one held at its upper bound ≤ 0; maximising, the other way round. Empty for a
  /// mixed-integer program.
  public var rowDuals: [Double]
  /// The reduced cost of each column: its cost less its coefficients times the row duals. Empty for a
  /// mixed-integer program.
  public var reducedCosts: [Double]
  /// The basis of the values; `nil` for a mixed-integer program.
  public var basis: Basis?

  /// A solution given by its parts.
  public init(
    objective: Double, values: [Double], rowDuals: [Double] = [], reducedCosts: [Double] = [],
    basis: Basis? = nil
  ) {
    self.objective = objective
    self.values = values
    self.rowDuals = rowDuals
    self.reducedCosts = reducedCosts
    self.basis = basis
  }
}
