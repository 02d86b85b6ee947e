/// Why a problem cannot be stated or solved.
public enum TransportError: Error, Equatable, Sendable {
  /// `firstArc` does not begin at 0, descends, or does not end at the number of arcs.
  case rowsOutOfOrder
  /// An arc leads to a place that does not exist; its number among all arcs.
  case unknownPlace(arc: Int)
  /// A place has fewer than no seats; its number.
  case negativeCapacity(place: Int)
  /// A list of costs or duties of a goal is shorter than what it speaks of; the goal's number (from 0), or nil for
  /// the duties.
  case listTooShort(goal: Int?)
  /// There is no goal.
  case noGoal
  /// 2³¹ − 1 or more arcs, students and places together.
  case tooLarge
  /// Costs so large that the engine's sums would leave 128 bits; the first goal (from 0) they occur in.
  case costsTooLarge(goal: Int)
}
