public import PlacementDomain

/// A dose that somebody was given.
public struct GivenDose: Hashable, Sendable {
  /// The vaccine.
  public let vaccine: Vaccine.Ordinal
  /// The day it was given.
  public let day: Day
  /// The product, where the record says it.
  public let product: String?

  /// A dose.
  public init(_ vaccine: Vaccine.Ordinal, on day: Day, product: String? = nil) {
    self.vaccine = vaccine
    self.day = day
    self.product = product
  }
}
