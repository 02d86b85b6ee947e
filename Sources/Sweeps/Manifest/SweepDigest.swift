import PlacementDomain

/// SHA-256 of the bytes of something, as documents write it: `sha256:` and 64 digits.
public struct SweepDigest: Hashable, Sendable, CustomStringConvertible {
  /// The 64 hexadecimal digits, small letters.
  public let digits: String

  /// The digest of these bytes.
  public init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    hash.update(bytes)
    digits = hash.finished()
  }

  /// The digest of a file, read piece by piece.
  public init(ofFile path: String) throws(SweepStoreError) {
    var hash = SHA256()
    let isThere = try ResultFile.read(path) { hash.update($0) }
    guard isThere else { throw .cannotRead(path: path, code: ResultFile.missingCode) }
    digits = hash.finished()
  }

  /// A digest as documents write it; nil for anything else.
  public init?(_ text: String) {
    guard text.hasPrefix(SweepDigest.prefix) else { return nil }
    self.init(digits: String(text.dropFirst(SweepDigest.prefix.count)))
  }

  init?(digits: String) {
    guard digits.utf8.count == 64,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.digits = digits
  }

  /// As documents write it.
  public var description: String { SweepDigest.prefix + digits }

  private static let prefix = "sha256:"
}
