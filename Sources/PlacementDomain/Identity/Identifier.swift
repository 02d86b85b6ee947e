/// The name a person gave to one thing: a student number, a destination code.
///
/// Two kinds of ids never mix. Ids are ordered by their UTF-8 bytes, so that the order never depends on a
/// locale. Whoever makes one from outside text gives it in normal form C without surrounding space.
public struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as people write it.
  public let text: String

  /// An id with this text.
  public init(_ text: String) { self.text = text }

  /// The text itself.
  public var description: String { text }

  /// Order of the UTF-8 bytes.
  public static func < (left: Self, right: Self) -> Bool { left.text.precedesInBytes(right.text) }
}

extension String {
  /// True when the UTF-8 bytes of this text come before those of `other`.
  public func precedesInBytes(_ other: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { left.lexicographicallyPrecedes($0) }
    }?.flatMap(\.self) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
