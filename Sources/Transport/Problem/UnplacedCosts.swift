/// What it costs to leave a student without a seat.
public enum UnplacedCosts: Sendable, Equatable {
  /// The same for every student.
  case uniform(Int64)
  /// One cost for each student.
  case perStudent([Int64])

  /// What it costs to leave this student without a seat.
  @inline(__always)
  public func cost(student: Int) -> Int64 {
    switch self {
    case .uniform(let cost): cost
    case .perStudent(let costs): costs[student]
    }
  }
}
