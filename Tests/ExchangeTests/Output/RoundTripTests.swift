import Foundation
import PlacementDomain
import Reports
import Testing

@testable import Exchange

/// What is handed out and read again is what it was, to the last character.
@Suite struct RoundTripTests {
  private static let texts: [String] = [
    "007", "0", "1e5", "=1+1", "+514", "-3", "@x", "'=1", "''=1", "'''+1", "'abc", "'", "'-", "=", "é",
    "e\u{301}",
    "👩‍⚕️ 🇨🇦", "\u{1F600}", "a\nb", "a\n\nb\nc", "a\tb", "a;b,c|d", "\"quoted\"", "\"", "\"\u{301}",
    "a\"\u{301};\u{301}b", "<&>", "_x0041_", "#N/A",
    "TRUE", "2026-01-12", "03/04/2026", "1,5", "L’Heureux – « x »", "𝒜 \u{200D}\u{FE0F}",
    String(repeating: "é", count: 32_767), String(repeating: "😀", count: 16_383),
  ]

  private static func scalars(_ texts: [String]) -> [[Unicode.Scalar]] {
    texts.map { Array($0.unicodeScalars) }
  }

  private static func inFile<Value>(
    _ name: String, _ bytes: [UInt8], _ body: (String) throws -> Value
  ) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hspplan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(name).path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try body(path)
  }

  /// The texts of a column below the header, of the first sheet.
  private static func column(_ number: Int, _ workbook: OutputWorkbook) throws -> [String] {
    try inFile("a.xlsx", workbook.xlsx()) { path in
      let workbook = try Workbook(path: path)
      let cells = try workbook.cells(of: #require(workbook.sheets.first))
      return cells.rows.indices.dropFirst().map { row in
        cells.cells(ofRow: row).first { $0.column == number }.map { cells.value($0).written } ?? ""
      }
    }
  }

  @Test(arguments: [nil, OutputColumn.Filling.text])
  func `texts of a workbook come back`(filling: OutputColumn.Filling?) throws {
    let table = OutputTable(
      [OutputColumn("Texte", filling: filling), OutputColumn("Rang")],
      rows: Self.texts.enumerated().map { [.text($1), .integer($0)] })
    let workbook = OutputWorkbook(title: "T", pageNumber: "P", sheets: [OutputSheet("Textes", table)])
    #expect(try Self.scalars(Self.column(0, workbook)) == Self.scalars(Self.texts))
  }

  @Test(arguments: [DelimitedDialect.french, .english])
  func `texts of a CSV file come back`(dialect: DelimitedDialect) throws {
    let table = OutputTable(
      [OutputColumn("=Texte"), OutputColumn("Rang")],
      rows: Self.texts.enumerated().map { [.text($1), .integer($0)] })
    let back = try Self.inFile("a.csv", Array(table.csv(dialect).utf8)) { path in
      let source = try TextSource(path: path)
      let records = try RecordReader(source, separator: Separator.detect(source))
      var texts: [String] = []
      while try records.next() { texts.append(records.cell(0).written) }
      return texts
    }
    #expect(Self.scalars(back) == Self.scalars(["=Texte"] + Self.texts))
  }

  @Test func `a quote in a table of the session is doubled, also where an accent follows it`() {
    let bytes = TextForm(separator: 0x3B).bytes([["\"\u{301}", "a"]])
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("\"\"\"\u{301}\";a\r\n".utf8))
  }

  @Test func `outer space and the apostrophe behind it do not touch the text itself`() {
    for text in ["  '=1", "\u{A0}=1", "\t''@x"] {
      let table = OutputTable([OutputColumn("A")], rows: [[.text(text)]])
      let line = table.csv(.english).split(separator: "\r\n")[1].filter { $0 != "\"" }
      let back = Array(line.utf8).withUnsafeBufferPointer { Cell(trimming: $0).unescaped.written }
      let plain = Array(text.utf8).withUnsafeBufferPointer { Cell(trimming: $0).written }
      #expect(back == plain)
    }
  }

  @Test func `texts of rejected rows come back, from CSV and from a workbook`() throws {
    let table = OutputTable(
      ["student", "last_name"].map { OutputColumn($0) }, rows: Self.texts.map { [.empty, .text($0)] })
    let files = SessionFiles.small.with("students.csv", table.csv(.french))
    var sheet = OutputWorkbook(title: "T", pageNumber: "P", sheets: [OutputSheet("students", table)])
    let book = SessionFiles.small.with("students.csv", nil).with("session.xlsx", data: Data(try sheet.xlsx()))
    for session in [files, book] {
      let reading = try session.read(keepsRejects: true)
      #expect(reading.rejects.first { $0.table == .students }?.rows.count == Self.texts.count)
      sheet = try #require(RejectWorkbook(reading)).workbook(.fr)
      #expect(try Self.scalars(Self.column(1, sheet)) == Self.scalars(Self.texts))
    }
  }

  @Test func `student numbers with zeros, signs, accents and emoji are the same from every kind of file`()
    throws
  {
    let numbers = ["007", "=7", "'=7", "-7", "É7", "E\u{301}8", "😀", "a b"]
    let table = OutputTable([OutputColumn("student")], rows: numbers.map { [.text($0)] })
    let wishes = "student,rank,target\n"
    let small = SessionFiles.small.with("preferences.csv", wishes)
    let csv = try small.with("students.csv", table.csv(.english)).read()
    let workbook = OutputWorkbook(title: "T", pageNumber: "P", sheets: [OutputSheet("students", table)])
    let xlsx = try small.with("students.csv", nil).with("session.xlsx", data: Data(workbook.xlsx())).read()
    let digest = try #require(csv.scenario?.digest())
    #expect(xlsx.scenario?.digest() == digest)
    let read = csv.scenario?.students.map(\.id.text) ?? []
    #expect(Set(read) == Set(numbers.map(\.precomposedStringWithCanonicalMapping)))
    #expect(csv.scenario?.students.count == numbers.count)
  }
}
