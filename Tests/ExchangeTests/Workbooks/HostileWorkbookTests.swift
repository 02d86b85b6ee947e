import Exchange
import Foundation
import PlacementDomain
import TestWorkbooks
import Testing

/// Workbooks made to do harm, or cut off: a reason within a second, never a crash. How much memory it takes is
/// tested from outside.
@Suite struct HostileWorkbookTests {
  /// Reads bytes in at most so many seconds of this thread; alone each takes a fifth of them, but other tests
  /// run beside it.
  private func read(_ bytes: [UInt8], as name: String = "session.xlsx", within seconds: Double = 2) throws
    -> SessionReading
  {
    let start = threadSeconds
    let reading = try WorkbookMaker.read(bytes, as: name)
    #expect(threadSeconds - start < seconds)
    return reading
  }

  private var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func read(part: String, _ text: String) throws -> [String] {
    var book = WorkbookMaker.small
    book.extraParts = [(part, Array(text.utf8))]
    return try read(book.bytes).places
  }

  private static let students = "xl/worksheets/sheet2.xml"

  @Test func `a bomb is refused, in a sheet, in the texts, in the list of parts`() throws {
    for part in [Self.students, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"] {
      var zip = ZipMaker()
      for one in WorkbookMaker.small.parts where one.name != part { zip.add(one.name, one.bytes) }
      zip.add(part, start: "<x>", repeating: 0x20, count: 400_000_000, end: "</x>")
      let codes = Set(try read(zip.bytes).problems.map(\.code))
      #expect(codes == ["HSP-I076"])
    }
  }

  @Test func `parts that are too large together are refused`() throws {
    // Four tables of 45 MB of cells that hold nothing, and the texts.
    var book = WorkbookMaker.small
    let line = "<row><c r=\"A1\" s=\"1\"/></row>"
    let blank =
      Array(
        "<worksheet><cols>".utf8) + [UInt8](repeating: 0x20, count: 45 << 20)
      + Array("</cols><sheetData>\(line)</sheetData></worksheet>".utf8)
    book.extraParts = (2...6).map { ("xl/worksheets/sheet\($0).xml", blank) }
    let reading = try read(book.bytes, within: 3)
    #expect(reading.problems.filter { $0.code == "HSP-I076" }.map(\.file) == ["session.xlsx[preferences]"])
  }

  @Test func `a document type is refused, whatever part has it`() throws {
    let laughs =
      "<!DOCTYPE x [<!ENTITY a \"ha\">" + (1...30).map { "<!ENTITY a\($0) \"&a;&a;&a;&a;\">" }.joined() + "]>"
    let places = try read(part: Self.students, laughs + "<worksheet>&a30;</worksheet>")
    #expect(places.first == "session.xlsx[etudiants]:-:- HSP-I075 error")
    #expect(
      try read(part: "xl/workbook.xml", "<!DOCTYPE workbook SYSTEM \"file:///etc/passwd\"><workbook/>")
        == ["session.xlsx:-:- HSP-I075 error"])
    #expect(try read(part: "_rels/.rels", "<!DOCTYPE x><x/>") == ["session.xlsx:-:- HSP-I075 error"])
    let undefined = try read(part: Self.students, "<worksheet>&nothing;</worksheet>")
    #expect(undefined.first == "session.xlsx[etudiants]:-:- HSP-I070 error")
  }

  @Test func `elements without end in depth or length are refused`() throws {
    let deep = String(repeating: "<row>", count: 100_000)
    #expect(
      try read(part: Self.students, "<worksheet><sheetData>" + deep).first
        == "session.xlsx[etudiants]:-:- HSP-I070 error")
    for start in ["<!--", "<worksheet a=\"", "<?x "] {
      let long = start + String(repeating: "x", count: 20_000_000)
      #expect(try read(part: Self.students, long).first == "session.xlsx[etudiants]:-:- HSP-I076 error")
    }
  }

  @Test func `macros, links to other workbooks, passwords and other formats are refused with their reason`()
    throws
  {
    let small = WorkbookMaker.small
    #expect(try read(small.bytes, as: "session.xlsm").places == ["session.xlsm:-:- HSP-I073 error"])
    var macros = small
    macros.extraParts = [("xl/vbaProject.bin", [1])]
    #expect(try read(macros.bytes).places == ["session.xlsx:-:- HSP-I073 error"])
    var links = small
    links.extraRelationships =
      "<Relationship Id=\"e\" Type=\"http://x/relationships/externalLink\" Target=\"externalLinks/e.xml\"/>"
    #expect(try read(links.bytes).places == ["session.xlsx:-:- HSP-I074 error"])
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 2040)
    #expect(try read(old, as: "session.xls").places == ["session.xls:-:- HSP-I071 error"])
    let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
    #expect(try read(old[..<1152] + name + old[1184...]).places == ["session.xlsx:-:- HSP-I072 error"])
    var locked = ZipMaker()
    for part in small.parts { locked.add(part.name, part.bytes, flags: 1) }
    #expect(try read(locked.bytes).places == ["session.xlsx:-:- HSP-I072 error"])
    for other in ["student,name\n", "<html><table>", ""] {
      #expect(try read(Array(other.utf8)).places == ["session.xlsx:-:- HSP-I077 error"])
    }
    var ods = ZipMaker()
    ods.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    #expect(try read(ods.bytes, as: "session.ods").places == ["session.ods:-:- HSP-I077 error"])
    #expect(try read(small.bytes, as: "session.xlsx").failure == nil)
    #expect(try read(old, as: "session.xls").failure == .inputRejected)
  }

  @Test func `a file cut off anywhere is damaged`() throws {
    let bytes = WorkbookMaker.small.bytes
    for length in stride(from: 4, to: bytes.count - 1, by: bytes.count / 40) {
      #expect(try read(Array(bytes[..<length])).places == ["session.xlsx:-:- HSP-I070 error"])
    }
  }

  @Test func `a changed byte of a part is found by its checksum`() throws {
    var bytes = WorkbookMaker.small.bytes
    let text = Array("P1</t>".utf8)
    let at = try #require(
      bytes.indices.dropLast(10).first { bytes[$0..<$0 + text.count].elementsEqual(text) })
    bytes[at] = 0x51
    #expect(try read(bytes).problems.map(\.code).contains("HSP-I070"))
  }

  @Test func `a million blank rows are read as none`() throws {
    var rows = ""
    for number in 5...1_048_576 { rows += "<row r=\"\(number)\"><c r=\"A\(number)\" s=\"1\"/></row>" }
    let page = String(
      decoding: WorkbookMaker.small.parts.first { $0.name == Self.students }!.bytes, as: UTF8.self)
    var book = WorkbookMaker.small
    book.extraParts = [
      (Self.students, Array(page.replacing("</sheetData>", with: rows + "</sheetData>").utf8))
    ]
    let reading = try read(book.bytes, within: 5)
    #expect(reading.places == [])
    #expect(reading.tables.first { $0.table == .students }?.rows == 3)
  }

  @Test func `rows and cells out of order or place are damage`() throws {
    for data in [
      "<row r=\"0\"/>", "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"9999999\"/>", "<row r=\"x\"/>",
      "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"A2\"/></row>",
      "<row r=\"1\"><c r=\"XFE1\"/></row>", "<row r=\"1\"><c r=\"A1\" t=\"q\"/></row>", "<c/>",
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>", "<row r=\"1\"><c r=\"A1\"><v>x</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", "<row>",
    ] {
      let places = try read(part: Self.students, "<worksheet><sheetData>\(data)</sheetData></worksheet>")
      #expect(places.first == "session.xlsx[etudiants]:-:- HSP-I070 error", "\(data)")
    }
  }
}
