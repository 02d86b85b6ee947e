public import PlacementDomain

/// Ids may be written as texts in these tests.
extension Identifier: ExpressibleByStringLiteral {
  /// The id that is written.
  public init(stringLiteral text: String) { self.init(text) }
}
