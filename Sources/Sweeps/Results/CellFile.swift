import PlacementDomain

/// The file of one cell: a line of canonical JSON that says of what, how long and with which digest, then the bytes
/// of the work as they are. A file is whole when it is, to the byte, the one that would be written for what it holds.
enum CellFile {
  static let schema = "hspplan.sweep-result/1"

  static func bytes(of cell: SweepCell, result: some Collection<UInt8>) -> [UInt8] {
    var bytes = header(of: cell, result: result)
    bytes.append(contentsOf: result)
    return bytes
  }

  /// The bytes of the work; nil when the file is not whole, or not of this cell.
  static func result(of cell: SweepCell, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let newline = bytes.firstIndex(of: 0x0A) else { return nil }
    let result = bytes[(newline + 1)...]
    return header(of: cell, result: result) == Array(bytes[...newline]) ? result : nil
  }

  private static func header(of cell: SweepCell, result: some Collection<UInt8>) -> [UInt8] {
    let header: JSONValue = .object([
      "schema": .string(schema), "address": .string(cell.address), "cell": cell.content,
      "bytes": .integer(result.count), "digest": .string(SweepDigest(of: result).description),
    ])
    return header.canonicalBytes + [0x0A]
  }
}
