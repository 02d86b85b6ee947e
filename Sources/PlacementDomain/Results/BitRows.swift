/// Rows of bits, contiguous.
public struct BitRows: Sendable {
  /// How many rows.
  public let count: Int
  /// How many bits a row.
  public let columns: Int
  /// Words a row.
  public let words: Int
  private var bits: [UInt64]

  /// All clear.
  public init(rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns) { _ in }
  }

  /// As `body` sets them: bit `column % 64` of word `row * words + column / 64`, all clear before.
  public init(rows: Int, columns: Int, _ body: (UnsafeMutableBufferPointer<UInt64>) -> Void) {
    count = rows
    self.columns = columns
    words = (columns + 63) / 64
    bits = Array(repeating: 0, count: rows * words)
    bits.withUnsafeMutableBufferPointer { body($0) }
  }

  subscript(row: Int, word: Int) -> UInt64 { bits[row * words + word] }

  /// True when the bit is set.
  public func holds(row: Int, column: Int) -> Bool { self[row, column / 64] >> UInt64(column % 64) & 1 == 1 }

  mutating func set(row: Int, column: Int) { bits[row * words + column / 64] |= 1 << UInt64(column % 64) }

  mutating func clear(row: Int, column: Int) {
    bits[row * words + column / 64] &= ~(1 << UInt64(column % 64))
  }

  /// The columns with a bit set in some row, in order.
  var usedColumns: [Int] {
    var union = Array(repeating: UInt64(0), count: words)
    for row in 0..<count {
      for word in 0..<words { union[word] |= bits[row * words + word] }
    }
    return (0..<columns).filter { union[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }

  /// Only these columns, in this order; no other has a bit set.
  func keeping(_ kept: [Int]) -> BitRows {
    var position = Array(repeating: 0, count: columns)
    for (new, old) in kept.enumerated() { position[old] = new }
    var rows = BitRows(rows: count, columns: kept.count)
    for row in 0..<count {
      for word in 0..<words {
        var rest = bits[row * words + word]
        while rest != 0 {
          rows.set(row: row, column: position[word * 64 + rest.trailingZeroBitCount])
          rest &= rest - 1
        }
      }
    }
    return rows
  }

  /// A number for each row, from 0 in the order they first come; equal rows have equal numbers.
  var classes: [Int32] {
    guard words > 0 else { return Array(repeating: 0, count: count) }
    var numbers: [ArraySlice<UInt64>: Int32] = [:]
    return (0..<count).map { row in
      let key = bits[row * words..<(row + 1) * words]
      if let known = numbers[key] { return known }
      numbers[key] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
  }
}
