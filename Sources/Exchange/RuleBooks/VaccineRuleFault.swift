/// What cannot be in a vaccine schedule although each value has its form.
public enum VaccineRuleFault: Equatable, Sendable {
  /// A range that ends where it starts or before.
  case emptyRange
  /// The absolute minimum is above the minimum.
  case absoluteAboveMinimum
  /// An interval from a target dose that is not an earlier one.
  case notAnEarlierDose
  /// No product holds the antigen, so that no dose could be given.
  case noProduct
  /// Two series of a group are both its default.
  case twoDefaults
  /// A list that must hold something is empty.
  case nothingListed
  /// Exactly one of these keys is needed.
  case oneKeyNeeded(keys: [String])
}
