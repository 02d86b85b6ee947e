/// What a solve says: why it ended, and what it holds.
public struct SolveResult: Sendable, Hashable {
  /// Why the solve ended.
  public var status: TerminationStatus
  /// The best solution found, feasible within tolerances; `nil` if none was.
  public var solution: Solution?
  /// A value the objective of no solution can beat: at most the optimum when minimising, at least when
  /// maximising, within tolerances. `nil` if nothing was proved.
  public var bound: Double?
  /// Simplex iterations done by this solve.
  public var iterations: Int
  /// Branch-and-bound nodes opened by this solve; 0 for a linear program.
  public var nodes: Int

  /// A result given by its parts.
  public init(
    status: TerminationStatus, solution: Solution? = nil, bound: Double? = nil,
    iterations: Int = 0, nodes: Int = 0
  ) {
    self.status = status
    self.solution = solution
    self.bound = bound
    self.iterations = iterations
    self.nodes = nodes
  }
}
