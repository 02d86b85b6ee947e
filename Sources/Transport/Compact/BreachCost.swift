/// How sure the cost of leaving out somebody who must have a seat is to be high enough.
enum BreachCost {
  /// A few times what anything else costs: mostly enough, and quicker, since prices have less to climb.
  case moderate
  /// More than any chain of displacements can cost.
  case certain
}
