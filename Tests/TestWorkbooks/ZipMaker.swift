/// A zip archive put together part by part; every number in it can be made wrong.
public struct ZipMaker {
  private var parts: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without parts.
  public init() {}

  /// Adds a part as it is.
  public mutating func add(_ name: String, _ bytes: [UInt8], flags: Int = 0) {
    add(name, packed: bytes, length: bytes.count, checksum: ZipMaker.checksum(bytes), method: 0, flags: flags)
  }

  /// Adds a part of `start`, a byte repeated, and `end`, packed as tightly as deflate can.
  public mutating func add(_ name: String, start: String, repeating byte: UInt8, count: Int, end: String) {
    var bits = BitWriter()
    bits.write(1, 1)
    bits.write(1, 2)
    for byte in start.utf8 { bits.literal(byte) }
    bits.literal(byte)
    for _ in 0..<((count - 1) / 258) { bits.repeatLast258() }
    for _ in 0..<((count - 1) % 258) { bits.literal(byte) }
    for byte in end.utf8 { bits.literal(byte) }
    bits.end()
    // The checksum is wrong: nobody gets as far as to see it.
    add(
      name, packed: bits.bytes, length: start.utf8.count + count + end.utf8.count, checksum: 0, method: 8,
      flags: 0)
  }

  /// The whole archive.
  public var bytes: [UInt8] {
    let end = [
      ZipMaker.little(0x0605_4B50, 4), ZipMaker.little(0, 4), ZipMaker.little(count, 2),
      ZipMaker.little(count, 2), ZipMaker.little(directory.count, 4), ZipMaker.little(parts.count, 4),
      ZipMaker.little(0, 2),
    ]
    return parts + directory + end.joined()
  }

  private mutating func add(
    _ name: String, packed: [UInt8], length: Int, checksum: Int, method: Int, flags: Int
  ) {
    let name = Array(name.utf8)
    let common = [
      ZipMaker.little(20, 2), ZipMaker.little(flags, 2), ZipMaker.little(method, 2), ZipMaker.little(0, 4),
      ZipMaker.little(checksum, 4), ZipMaker.little(packed.count, 4), ZipMaker.little(length, 4),
      ZipMaker.little(name.count, 2), ZipMaker.little(0, 2),
    ].joined()
    let start = parts.count
    parts += ZipMaker.little(0x0403_4B50, 4) + common + name + packed
    directory += ZipMaker.little(0x0201_4B50, 4) + ZipMaker.little(20, 2) + common
    directory += ZipMaker.little(0, 10) + ZipMaker.little(start, 4) + name
    count += 1
  }

  private static func little(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> ($0 * 8) : 0) }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    let value = bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
    return Int(~value)
  }
}

/// Writes deflate with its fixed codes.
private struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var buffer = 0
  private var used = 0

  /// Low bits first.
  mutating func write(_ value: Int, _ count: Int) {
    buffer |= value << used
    used += count
    while used >= 8 {
      bytes.append(UInt8(buffer & 0xFF))
      buffer >>= 8
      used -= 8
    }
  }

  /// High bits first, as codes are.
  private mutating func code(_ value: Int, _ count: Int) {
    for bit in (0..<count).reversed() { write(value >> bit & 1, 1) }
  }

  /// A byte below 144.
  mutating func literal(_ byte: UInt8) { code(0x30 + Int(byte), 8) }

  /// 258 times the byte before.
  mutating func repeatLast258() {
    code(0b1100_0101, 8)
    code(0, 5)
  }

  mutating func end() {
    code(0, 7)
    write(0, 7)
  }
}
