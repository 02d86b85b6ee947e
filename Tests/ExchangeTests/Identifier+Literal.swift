public import PlacementDomain

/// Ids may be written as texts in these tests.
extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
