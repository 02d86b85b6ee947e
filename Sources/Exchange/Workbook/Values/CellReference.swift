/// The place of a cell as spreadsheets write it: `C48`.
public enum CellReference {
  /// How many rows and columns a sheet can have.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  /// The letters of a 1-based column: `A`, `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(0x41 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The 1-based row and column of `C48`; nil when it is no cell of a sheet.
  static func parse(_ characters: UnsafePointer<CChar>) -> (row: Int, column: Int)? {
    var at = characters
    var (row, column) = (0, 0)
    while case let letter = UInt8(bitPattern: at.pointee) & 0xDF, (0x41...0x5A).contains(letter),
      at.pointee >= 0x41
    {
      column = column * 26 + Int(letter - 0x40)
      at += 1
      guard column <= mostColumns else { return nil }
    }
    while (0x30...0x39).contains(at.pointee) {
      row = row * 10 + Int(at.pointee - 0x30)
      at += 1
      guard row <= mostRows else { return nil }
    }
    return at.pointee == 0 && row > 0 && column > 0 ? (row, column) : nil
  }
}

/// A rectangle of cells, 1-based and with both ends.
struct CellRange: Equatable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// `B2:D5`; nil for anything else.
  init?(_ text: String) {
    let ends = text.split(separator: ":").compactMap { $0.withCString { CellReference.parse($0) } }
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else { return nil }
    rows = ends[0].row...ends[1].row
    columns = ends[0].column...ends[1].column
  }
}

extension CellRange: CustomStringConvertible {
  var description: String {
    func name(_ row: Int, _ column: Int) -> String { CellReference.letters(ofColumn: column) + String(row) }
    return name(rows.lowerBound, columns.lowerBound) + ":" + name(rows.upperBound, columns.upperBound)
  }
}
