import PlacementDomain

/// Ids may be written as texts in these tests.
extension Identifier: @retroactive ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
