import PlacementDomain

/// What a branch of the search tree fixes.
struct Restrictions: Sendable {
  /// A student and a spot.
  struct Use: Hashable, Sendable {
    let student: Int32
    let spot: Int32
  }

  /// Bounds of y where they are tighter than 0…copies.
  var opened: [Int32: ClosedRange<Int>] = [:]
  /// Spots students may not take.
  var forbidden: Set<Use> = []
  /// Spots students must take.
  var forced: Set<Use> = []

  /// Bounds of y of a spot.
  func range(_ spot: Int32, in problem: PlacingProblem) -> ClosedRange<Int> {
    opened[spot] ?? 0...problem.spots.all[Int(spot)].copies
  }

  /// The students whose schedules are restricted.
  var students: Set<Int32> { Set(forbidden.map(\.student)).union(forced.map(\.student)) }
}
