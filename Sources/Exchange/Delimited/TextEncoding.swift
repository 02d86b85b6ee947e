/// How the characters of a file are written as bytes.
enum TextEncoding: Equatable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252
}

/// What the whole of a file's bytes says about its encoding.
struct EncodingDetection: Equatable {
  /// The encoding.
  let encoding: TextEncoding
  /// Length of the byte order mark.
  let markLength: Int

  /// Reads all bytes of `source` from its start. Nil when they are no text: a NUL or another control
  /// character, or bytes that no encoding read here has. Refuses at the first such byte.
  static func detect(_ source: FileSource) throws(FileFailure) -> EncodingDetection? {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { room.deallocate() }
    try source.rewind()
    var count = try source.read(into: room)
    if count >= 2, room[0] == 0xFF, room[1] == 0xFE {
      return .init(encoding: .utf16LittleEndian, markLength: 2)
    }
    if count >= 2, room[0] == 0xFE, room[1] == 0xFF { return .init(encoding: .utf16BigEndian, markLength: 2) }
    let isMarked = count >= 3 && room[0] == 0xEF && room[1] == 0xBB && room[2] == 0xBF
    var validity = UTF8Validity()
    var isWindows = true
    while count > 0 {
      for byte in UnsafeRawBufferPointer(rebasing: room[..<count]) {
        if byte < 0x80 {
          if byte < 0x20, !TextEncoding.isTextControl(byte) { return nil }
          if validity.isInside { validity.isBroken = true }
        } else {
          validity.take(byte)
          if TextEncoding.isUnusedInWindows1252(byte) { isWindows = false }
        }
      }
      count = try source.read(into: room)
    }
    if !validity.isBroken, !validity.isInside {
      return .init(encoding: .utf8, markLength: isMarked ? 3 : 0)
    }
    return isMarked || !isWindows ? nil : .init(encoding: .windows1252, markLength: 0)
  }
}

extension TextEncoding {
  /// Tab, line feed, vertical tab, form feed, carriage return.
  static func isTextControl(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) }

  static func isUnusedInWindows1252(_ byte: UInt8) -> Bool {
    byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D
  }

  /// The Unicode scalars of Windows-1252's bytes 0x80…0x9F; 0xFFFD where there is none.
  static let windows1252Upper: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

/// Watches bytes of 0x80 and above for being well-formed UTF-8.
struct UTF8Validity {
  /// Continuation bytes still to come.
  private var pending = 0
  /// Bounds of the next continuation byte.
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF
  /// True once something was not UTF-8.
  var isBroken = false

  /// True in the middle of a character.
  var isInside: Bool { pending > 0 }

  /// Takes the next byte, which is 0x80 or more.
  mutating func take(_ byte: UInt8) {
    if pending > 0 {
      if byte < low || byte > high { isBroken = true }
      pending -= 1
      low = 0x80
      high = 0xBF
      return
    }
    switch byte {
    case 0xC2...0xDF: pending = 1
    case 0xE0...0xEF:
      pending = 2
      if byte == 0xE0 { low = 0xA0 }
      if byte == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      pending = 3
      if byte == 0xF0 { low = 0x90 }
      if byte == 0xF4 { high = 0x8F }
    default: isBroken = true
    }
  }
}
