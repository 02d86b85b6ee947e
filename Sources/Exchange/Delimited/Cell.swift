import Foundation
import PlacementDomain

/// The bytes of one cell, without surrounding space; good until the next record is read.
struct Cell {
  /// UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>

  /// A cell with nothing in it.
  static var blank: Cell { Cell(bytes: UnsafeBufferPointer(start: nil, count: 0)) }

  /// True when nothing but space is in it.
  var isBlank: Bool { bytes.isEmpty }

  /// True when normal form C cannot differ: all ASCII.
  var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

  /// The text in normal form C.
  var text: String { isASCII ? written : written.precomposedStringWithCanonicalMapping }

  /// The text as it is written.
  var written: String { String(decoding: bytes, as: UTF8.self) }

  /// The value of plain digits, nil for anything else or more than 9 digits.
  var digits: Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The day written `2026-02-28`; nil for any other form.
  var isoDay: Day? {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func value(_ range: Range<Int>) -> Int? {
      var sum = 0
      for digit in bytes[range] {
        guard (0x30...0x39).contains(digit) else { return nil }
        sum = sum * 10 + Int(digit - 0x30)
      }
      return sum
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The part of `bytes` without spaces, no-break spaces and tabs around it.
  init(trimming bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var end = bytes.count
    while start < end, let step = Cell.space(bytes, at: start, before: end) { start += step }
    while end > start, let step = Cell.spaceBefore(bytes, end, from: start) { end -= step }
    self.bytes = UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The same without the apostrophe that keeps a spreadsheet from reading the text of a CSV file as a formula
  /// (`'=…`). Apostrophes that were there before have one more (`''=…`), so none is lost.
  var unescaped: Cell {
    guard bytes.first == 0x27, let sign = bytes.first(where: { $0 != 0x27 }), Cell.isFormulaSign(sign) else {
      return self
    }
    return Cell(bytes: UnsafeBufferPointer(rebasing: bytes.dropFirst()))
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// `= + - @`: what CSV export escapes.
  static func isFormulaSign(_ byte: UInt8) -> Bool {
    byte == 0x3D || byte == 0x2B || byte == 0x2D || byte == 0x40
  }

  /// Length of the space that starts at `position`: ASCII white space, U+00A0, U+202F, U+FEFF.
  private static func space(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> Int? {
    let byte = bytes[position]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    if byte == 0xC2, position + 1 < end, bytes[position + 1] == 0xA0 { return 2 }
    if position + 2 < end, isWideSpace(bytes, position) { return 3 }
    return nil
  }

  private static func spaceBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, from start: Int) -> Int? {
    let byte = bytes[end - 1]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    if byte == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 { return 2 }
    if end - 3 >= start, isWideSpace(bytes, end - 3) { return 3 }
    return nil
  }

  private static func isWideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    bytes[position] == 0xE2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0xAF
      || bytes[position] == 0xEF && bytes[position + 1] == 0xBB && bytes[position + 2] == 0xBF
  }
}
