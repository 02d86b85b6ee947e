/// The position of an entity in its table, 0-based, in the byte order of the ids.
///
/// Ids are interned once, at the border; everything inside speaks in ordinals.
public struct OrdinalNumber<Entity>: Hashable, Comparable, Sendable {
  /// The position, 0-based.
  public let raw: Int32

  /// The ordinal of position `position`, which must fit 31 bits.
  public init(_ position: Int) { raw = Int32(position) }

  /// The position as an array index.
  public var position: Int { Int(raw) }

  /// Order of the ids.
  public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}
