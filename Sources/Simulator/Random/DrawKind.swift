/// What a draw decides: a refusal, a delay, a withdrawal.
///
/// Known by its name alone, so that a new kind moves no other. The name becomes 32 bits; two of 50 kinds share them
/// with a probability of 3 in 10 million, and a list of kinds is tested for it.
public struct DrawKind: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name, part of what makes the draw: to rename a kind is to draw anew.
  public let name: String
  let bits: UInt32

  /// The kind of this name.
  public init(_ name: String) {
    self.name = name
    bits = UInt32(truncatingIfNeeded: SipHash.hash(name.utf8))
  }

  /// The kind of this name.
  public init(stringLiteral name: String) { self.init(name) }
}
