import Foundation

/// The name of an element without its prefix; good until the handler returns.
struct XMLName {
  private let characters: UnsafePointer<CChar>

  init(_ characters: UnsafePointer<CChar>) {
    let colon = strchr(characters, 0x3A)
    self.characters = colon.map { UnsafePointer($0 + 1) } ?? characters
  }

  static func ~= (pattern: StaticString, name: XMLName) -> Bool {
    strcmp(UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self), name.characters) == 0
  }
}

/// The attributes of an element; good until the handler returns.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// The characters of the attribute of exactly this name, up to a NUL.
  func characters(_ name: StaticString) -> UnsafePointer<CChar>? {
    let wanted = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    var pair = pairs
    while let found = pair[0] {
      if strcmp(found, wanted) == 0 { return pair[1] }
      pair += 2
    }
    return nil
  }

  /// The value of the attribute of exactly this name.
  subscript(name: StaticString) -> String? { characters(name).map { String(cString: $0) } }

  /// The value of the attribute of this name behind some prefix.
  func prefixed(_ name: String) -> String? {
    var pair = pairs
    while let found = pair[0] {
      if String(cString: found).hasSuffix(":" + name) { return pair[1].map { String(cString: $0) } }
      pair += 2
    }
    return nil
  }

  /// A whole number; nil for anything else or more than 9 digits.
  func number(_ name: StaticString) -> Int? {
    guard var character = characters(name) else { return nil }
    var value = 0
    var digits = 0
    while character.pointee != 0 {
      guard (0x30...0x39).contains(character.pointee), digits < 9 else { return nil }
      value = value * 10 + Int(character.pointee - 0x30)
      digits += 1
      character += 1
    }
    return digits > 0 ? value : nil
  }

  /// True for `1` and `true`.
  func isTrue(_ name: StaticString) -> Bool { ["1", "true"].contains(self[name]) }
}
