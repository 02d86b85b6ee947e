import Foundation
import PlacementDomain

/// A table of the session as its file has it, to be changed and written again: its columns, their order and headers, its
/// separator, encoding and line ends are kept.
struct SessionTable {
  let format: TableFormat
  /// The file's name in the folder.
  let name: String
  /// True when there is no such file yet.
  let isNew: Bool
  var titles: [String]
  /// Cells by column; a row may be shorter than the headers.
  var rows: [[String]] = []
  /// Line of each row in the file.
  var lines: [Int] = []
  private let isFrench: Bool
  private let form: TextForm

  /// A table without a file.
  init(new format: TableFormat, isFrench: Bool) {
    self.format = format
    self.isFrench = isFrench
    name = (isFrench ? format.name.french : format.name.rawValue) + ".csv"
    isNew = true
    titles = []
    form = TextForm(separator: isFrench ? 0x3B : 0x2C)
  }

  /// Reads the file at `path`; reports why it cannot be read and gives nil.
  init?(_ format: TableFormat, name: String, path: String, isFrench: Bool, problems: ProblemList) {
    self.format = format
    self.name = name
    isNew = false
    let headers = SourceFile(path: path, problems: problems).flatMap { $0.grid($0.sheets[0]) }
    guard let grid = headers, let form = TextForm(path: path) else { return nil }
    self.form = form
    let titles = grid.rows.first?.cells ?? []
    self.titles = titles
    rows = grid.rows.dropFirst().map(\.cells)
    lines = grid.rows.dropFirst().map(\.line)
    let known = TableHeader(titles, of: format).positions
    let french = known.count { name, at in titles[at].folded != name.rawValue.folded }
    let same = known.count { name, _ in format[name]?.french.contains(name.rawValue) == true }
    self.isFrench = known.isEmpty ? isFrench : french > 0 || known.count == same && isFrench
  }

  /// Where a column stands, nil when the table has none.
  func position(of name: ColumnName) -> Int? { TableHeader(titles, of: format).positions[name] }

  /// Adds a column at the right; where it stands.
  mutating func add(_ name: ColumnName) -> Int {
    titles.append(isFrench ? format[name]?.french.first ?? name.rawValue : name.rawValue)
    return titles.count - 1
  }

  /// Adds a wide column of wishes; where it stands.
  mutating func addChoice(_ rank: Int) -> Int {
    titles.append(
      isFrench ? "\(SessionFormat.choiceWords[1])_\(rank)" : "\(SessionFormat.choiceWords[0])_\(rank)")
    return titles.count - 1
  }

  /// The whole file.
  var bytes: [UInt8] { form.bytes([titles] + rows) }
}

/// How a table is written as bytes.
struct TextForm {
  let separator: UInt8
  private let encoding: TextEncoding
  private let hasMark: Bool
  private let lineEnd: String

  /// As Excel reads it best: UTF-8 with a byte order mark, CRLF.
  init(separator: UInt8) {
    self.separator = separator
    encoding = .utf8
    hasMark = true
    lineEnd = "\r\n"
  }

  /// As the file at `path` is written; nil when it cannot be read.
  init?(path: String) {
    guard let source = try? FileSource(path: path), let found = try? EncodingDetection.detect(source),
      let separator = try? Separator.detect(TextSource(path: path)),
      let file = FileHandle(forReadingAtPath: path)
    else { return nil }
    defer { try? file.close() }
    let start = [UInt8]((try? file.read(upToCount: 1 << 16)) ?? Data())
    let isWide = found.encoding != .utf8 && found.encoding != .windows1252
    self.separator = separator
    encoding = isWide ? .utf8 : found.encoding
    hasMark = isWide || found.markLength > 0
    lineEnd = isWide || start.contains(0x0D) ? "\r\n" : "\n"
  }

  /// Records as bytes; a text the encoding cannot hold turns the file into UTF-8 with a byte order mark.
  func bytes(_ records: [[String]]) -> [UInt8] {
    let mark = String(Unicode.Scalar(separator))
    var text = ""
    for record in records {
      var isFirst = true
      for cell in record {
        if !isFirst { text += mark }
        isFirst = false
        text += written(cell)
      }
      text += lineEnd
    }
    if encoding == .windows1252, let bytes = TextEncoding.windows1252(text) { return bytes }
    return (hasMark || encoding == .windows1252 ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  /// Quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe.
  private func written(_ cell: String) -> String {
    let isFormula = cell.utf8.first.map(Cell.isFormulaSign) == true && Double(cell) == nil
    let text = isFormula ? "'" + cell : cell
    let needsQuotes = text.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + text.replacing(scalar: "\"", with: "\"\"") + "\"" : text
  }
}

extension TextEncoding {
  /// The text in Windows-1252, nil when a character has no place in it.
  static func windows1252(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
        bytes.append(UInt8(scalar.value))
      } else if let place = windows1252Upper.firstIndex(where: { UInt32($0) == scalar.value && $0 != 0xFFFD })
      {
        bytes.append(UInt8(0x80 + place))
      } else {
        return nil
      }
    }
    return bytes
  }
}
