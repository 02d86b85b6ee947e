import PlacementDomain

/// An option of a need, with what it costs at the prices of the round.
struct Candidate {
  /// Over 2^scale.
  let value: Int
  let option: Int32
  let spot: Int32
  let kind: SpotKind
}
