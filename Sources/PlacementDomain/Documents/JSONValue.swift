/// A JSON document of integers, texts, truth values, arrays and objects. Numbers that are not integers of 64
/// bits do not occur in our documents and are refused.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// An object with these members in this order.
  public static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { JSONMember(key: $0.key, value: $0.value) })
  }

  /// The first member of an object with this key; nil for another key and for anything but an object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The integer, if it is one.
  public var integer: Int? { if case .integer(let it) = self { it } else { nil } }
  /// The text, if it is one.
  public var string: String? { if case .string(let it) = self { it } else { nil } }
  /// The truth value, if it is one.
  public var bool: Bool? { if case .bool(let it) = self { it } else { nil } }
  /// The elements, if it is an array.
  public var array: [JSONValue]? { if case .array(let it) = self { it } else { nil } }
  /// The members, if it is an object.
  public var members: [JSONMember]? { if case .object(let it) = self { it } else { nil } }
}

/// A key and its value in a JSON object.
public struct JSONMember: Hashable, Sendable {
  /// The key.
  public let key: String
  /// The value.
  public let value: JSONValue

  /// A member.
  public init(key: String, value: JSONValue) {
    self.key = key
    self.value = value
  }
}
