import PlacementDomain

/// An option of a need, with what it costs at the prices of the round.
struct Candidate {
  /// Over 2^scale.
  let value: Int
  /// What decides which options are looked at, and in what order: the value, or where burdens and disciplines
  /// matter the least cost of a schedule that takes the option (`TallyFloors.bound`).
  let bound: Int
  let option: Int32
  let spot: Int32
  let kind: SpotKind
}
