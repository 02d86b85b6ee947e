/// What each arc costs, arc by arc or shared by students whose costs are alike.
public enum ArcCosts: Sendable, Equatable {
  /// One cost for each arc, in the order of the arcs.
  case perArc([Int64])
  /// The k-th arc of every student costs the k-th value; at least as many values as the longest row.
  case byChoice([Int64])
  /// Every arc costs the same.
  case uniform(Int64)

  /// The cost of an arc: its number among all arcs, and its place in the student's row (from 0).
  @inline(__always)
  public func cost(arc: Int, ordinal: Int) -> Int64 {
    switch self {
    case .perArc(let costs): costs[arc]
    case .byChoice(let costs): costs[ordinal]
    case .uniform(let cost): cost
    }
  }
}
