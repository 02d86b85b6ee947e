/// A word people wrote in evidence, such as a level, a vaccine or a mask, held once.
///
/// Two terms are about the same thing when their `plain` texts are equal; rules bind to terms once, not to
/// texts row by row.
public struct Term: Identified {
  /// As it was first written, in normal form C.
  public let id: ID
  /// A term of this text.
  public init(id: ID) { self.id = id }
}
