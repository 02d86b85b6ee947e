/// What keeps a plan from being shown best.
public enum PlanFlaw: Error, Sendable, Equatable {
  /// The number of students or of totals is not the problem's.
  case wrongShape
  /// A student takes an arc he does not have.
  case unknownArc(student: Int)
  /// A student who must have a seat has none.
  case leftOut(student: Int)
  /// A place receives more students than it has seats.
  case overfull(place: Int)
  /// A goal does not come to what is stated.
  case wrongTotal(goal: Int)
  /// The proofs do not speak of each goal once, in order, with weights that put earlier goals first.
  case wrongGoals(proof: Int)
  /// A price is not allowed: below 0, or on a place that is not full.
  case wrongPrice(proof: Int, place: Int)
  /// A student could do better at the prices.
  case betterChoice(proof: Int, student: Int)
  /// The sums of a proof leave 128 bits.
  case numbersTooLarge(proof: Int)
}
