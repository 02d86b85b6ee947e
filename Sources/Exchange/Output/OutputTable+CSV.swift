import PlacementDomain

/// How a spreadsheet program of a country wants its CSV.
public struct DelimitedDialect: Hashable, Sendable {
  /// Between the cells of a row.
  public let separator: Character
  /// Between the units and the tenths of a number.
  public let decimalMark: Character
  /// Whether a byte order mark tells Excel that it is UTF-8.
  public let hasMark: Bool

  /// Excel in French Canada: `;` and `,`.
  public static let french = DelimitedDialect(separator: ";", decimalMark: ",", hasMark: true)
  /// Excel in English Canada: `,` and `.`.
  public static let english = DelimitedDialect(separator: ",", decimalMark: ".", hasMark: true)
  /// What programs exchange (RFC 4180): `,`, `.` and no mark.
  public static let rfc4180 = DelimitedDialect(separator: ",", decimalMark: ".", hasMark: false)
}

extension OutputTable {
  /// The table as CSV: UTF-8, CRLF, ISO dates. Text that starts with `= + - @` gets an
  /// apostrophe before it, which importing takes away again: no program reads it as a formula.
  public func csv(_ dialect: DelimitedDialect) -> String {
    let head = columns.map { OutputTable.quoted(OutputTable.escaped($0.title)) }
    let body = rows.map { row in row.map { OutputTable.written($0.value, dialect) } }
    return (dialect.hasMark ? "\u{FEFF}" : "")
      + ([head] + body).map { $0.joined(separator: String(dialect.separator)) + "\r\n" }.joined()
  }

  private static func written(_ value: OutputCell.Value, _ dialect: DelimitedDialect) -> String {
    switch value {
    case .empty: ""
    case .text(let text): quoted(escaped(text))
    case .integer(let number): String(number)
    case .share(let part, let whole):
      quoted(share(part, of: whole).replacing(".", with: String(dialect.decimalMark)))
    case .date(let day): day.description
    case .time(let time): time.description
    }
  }

  /// With four decimals, rounded half up.
  private static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0, part >= 0 else { return "0" }
    let digits = String((20_000 * part + whole) / (2 * whole))
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return padded.dropLast(4) + "." + padded.suffix(4)
  }

  /// Before the sign, after the space that reading takes away, and whatever apostrophes stand there already.
  private static func escaped(_ text: String) -> String {
    guard let start = text.firstIndex(where: { !$0.isWhitespace }),
      let sign = text[start...].utf8.first(where: { $0 != 0x27 }), Cell.isFormulaSign(sign)
    else { return text }
    return text[..<start] + "'" + text[start...]
  }

  /// Quoted where any program could see a separator, a line end or a quote, or would trim space.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { !",;\t\r\n\"|".utf8.contains($0) }
    if isPlain, text.first?.isWhitespace != true, text.last?.isWhitespace != true { return text }
    return "\"" + text.replacing(scalar: "\"", with: "\"\"") + "\""
  }
}
