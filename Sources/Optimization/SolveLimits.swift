/// When to give up. Nothing is limited unless asked.
///
/// Iterations and nodes give the same result on every machine; seconds do not.
public struct SolveLimits: Sendable {
  /// The largest number of simplex iterations of this solve, at least 0; all nodes together for integers.
  public var iterations: Int?
  /// The largest number of branch-and-bound nodes, at least 0.
  public var nodes: Int?
  /// The longest duration in seconds of the wall clock, at least 0.
  public var seconds: Double?
  /// Asked often, on the solving thread; `true` ends the solve with `TerminationStatus.stopped`. It must be
  /// quick and must not use the program being solved.
  public var shouldStop: (@Sendable () -> Bool)?

  /// Limits; what is left out is unlimited.
  public init(
    iterations: Int? = nil, nodes: Int? = nil, seconds: Double? = nil,
    shouldStop: (@Sendable () -> Bool)? = nil
  ) {
    self.iterations = iterations
    self.nodes = nodes
    self.seconds = seconds
    self.shouldStop = shouldStop
  }

  /// No limit at all.
  public static let none = SolveLimits()

  /// Throws if a limit is negative or not a number.
  public func validate() throws(LinearProgramError) {
    if let iterations, iterations < 0 { throw .indexOutOfRange(iterations, count: .max) }
    if let nodes, nodes < 0 { throw .indexOutOfRange(nodes, count: .max) }
    if let seconds {
      if seconds.isNaN { throw .notANumber(.limit, index: 0) }
      if seconds < 0 { throw .boundsCross(.limit, index: 0, lower: 0, upper: seconds) }
    }
  }
}
