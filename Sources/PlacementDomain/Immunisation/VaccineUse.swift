/// A vaccine that may meet a target dose.
public struct VaccineUse: Hashable, Sendable {
  /// The vaccine.
  public let vaccine: Vaccine.Ordinal
  /// The ages at which it may.
  public let ages: AgeRange
  /// The product it must be, as the dose records it; nil: any.
  public let product: String?

  /// A use.
  public init(_ vaccine: Vaccine.Ordinal, at ages: AgeRange = .any, product: String? = nil) {
    self.vaccine = vaccine
    self.ages = ages
    self.product = product
  }
}
