import PlacementDomain

/// A proof in the solver's own terms: prices, or a branching whose leaves are prices.
indirect enum ProofTree {
  case prices(Prices)
  /// A student has no legal schedule left.
  case impossible
  case branch(BranchVariable, at: Int, low: ProofTree, high: ProofTree)

  /// How many leaves it has.
  var leaves: Int {
    guard case .branch(_, _, let low, let high) = self else { return 1 }
    return low.leaves + high.leaves
  }
}

/// What is branched on.
enum BranchVariable: Hashable {
  /// A shared variable.
  case shared(Int32)
  /// Whether a student takes a spot, for any need or for one.
  case use(Restrictions.Use)
}
