import Exchange
import Foundation
import PlacementDomain
import TestWorkbooks
import Testing

/// What the cells of a sheet may hold, and what is made of it.
@Suite struct CellTests {
  private static let book = WorkbookMaker.small

  /// The cohort (any text) that a cell of the students' sheet gives.
  private static func cohort(
    _ cell: WorkbookMaker.Cell, _ change: (inout WorkbookMaker) -> Void = { _ in }
  ) throws -> (text: String?, places: [String]) {
    var book = book.with("etudiants") { $0.rows[0].cells.append(.text("cohorte")) }
    change(&book)
    let reading = try book.with("etudiants", row: 2, column: 2, cell).read()
    return (reading.scenario?.students[.init(0)].cohort, reading.places)
  }

  @Test(arguments: [
    ("12", "12"), ("0.1", "0.1"), ("1.0000000000000001E-2", "0.01"), ("0.30000000000000004", "0.3"),
    ("1E3", "1000"), ("2412345", "2412345"), ("-4", "-4"), ("7.50", "7.5"), ("123456789012", "123456789012"),
    ("1e-7", "0.0000001"), ("99999.99999999999", "100000"), ("1.5E+20", "150000000000000000000"), ("-0", "0"),
  ])
  func `a number is its digits, without exponent and binary noise`(written: String, text: String) throws {
    #expect(try Self.cohort(.number(written)) == (text, []))
  }

  @Test func `a text stays as it is, leading zeros and all`() throws {
    let long = String(repeating: "é", count: 32_767)
    for text in ["0012", "=1+1", "a\nb", "e\u{301}cole 🩺", "_x0041_ _x00", "a & b < c", long] {
      for texts in WorkbookMaker.Texts.allCases {
        let escaped = text.replacing("_x", with: "_x005F_x")
        let found = try Self.cohort(.text(escaped)) { $0.texts = texts }
        #expect(found.text == text.precomposedStringWithCanonicalMapping)
        #expect(found.places == [])
      }
    }
    #expect(try Self.cohort(.text("a\rb")).text == "a\rb")
    #expect(try Self.cohort(.text("_xD83D__xDE00_ _x0007_")).text == "😀 _x0007_")
    #expect(try Self.cohort(.formatted("12345", 4)).text == "0012345")
    #expect(try Self.cohort(.boolean(true)).text == "true")
  }

  @Test func `space in a run counts only where the run says so`() throws {
    let runs = "<is><r><t xml:space=\"preserve\">4e </t></r><r><t> Ouest </t></r></is></c>"
    #expect(try Self.cohort(.raw(" t=\"inlineStr\">" + runs)).text == "4e Ouest")
  }

  @Test(arguments: [
    (false, "46265", "2026-08-31"), (true, "44803", "2026-08-31"), (false, "1", "1900-01-01"),
    (false, "59", "1900-02-28"), (false, "60", "60"), (false, "61", "1900-03-01"), (true, "0", "1904-01-01"),
    (false, "2958465", "9999-12-31"), (false, "2958466", "2958466"),
    (false, "46264.9999999999", "2026-08-31"),
    (false, "-1", "-1"),
  ])
  func `a date is that of its system`(from1904: Bool, serial: String, text: String) throws {
    for format in [1, 3] {
      #expect(try Self.cohort(.formatted(serial, format)) { $0.datesStartIn1904 = from1904 } == (text, []))
    }
  }

  @Test(arguments: [
    ("h:mm", "0.3125", "07:30"), ("[$-409]h:mm AM/PM;@", "0.98", "23:31:12"), ("[h]:mm", "1.5", "36:00"),
    ("dd/mm/yyyy hh:mm", "46265.5", "2026-08-31 12:00"), ("yyyy-mm-dd h:mm:ss", "46265", "2026-08-31"),
    ("mmm\\-yy", "46265", "2026-08-31"), ("0.00\" dh\"", "5", "5"), ("[Red]0;\\d\\d", "5", "5"),
    ("#,##0.00\\ \"$\"", "5.5", "5.5"), ("mm:ss", "0.3125", "07:30"), ("0%", "0.5", "0.5"),
    ("GENERAL", "3", "3"),
    ("_(* #,##0_)", "12", "12"), ("aaaa", "46265", "46265"),
  ])
  func `a number format says what a number is`(code: String, number: String, text: String) throws {
    #expect(try Self.cohort(.formatted(number, 1)) { $0.formats[1] = code } == (text, []))
  }

  @Test func `built-in formats and ISO cells are dates and times too`() throws {
    func built(_ number: Int) -> (inout WorkbookMaker) -> Void {
      {
        $0.extraParts = [
          ("xl/styles.xml", Array("<s><cellXfs><xf numFmtId=\"\(number)\"/></cellXfs></s>".utf8))
        ]
      }
    }
    #expect(try Self.cohort(.formatted("46265", 0), built(14)).text == "2026-08-31")
    #expect(try Self.cohort(.formatted("46265.25", 0), built(22)).text == "2026-08-31 06:00")
    #expect(try Self.cohort(.formatted("0.25", 0), built(20)).text == "06:00")
    #expect(try Self.cohort(.formatted("0.25", 0), built(10)).text == "0.25")
    for (written, text) in [
      ("2026-08-31T00:00:00", "2026-08-31"), ("2026-08-31T00:00:00.000Z", "2026-08-31"),
      ("2026-08-31", "2026-08-31"), ("2026-08-31T07:30:00", "2026-08-31 07:30"),
    ] {
      #expect(try Self.cohort(.raw(" t=\"d\"><v>\(written)</v></c>")).text == text)
    }
  }

  @Test func `a formula is its value, and refused without one`() throws {
    #expect(try Self.cohort(.raw("><f>1+1</f><v>2</v></c>")).text == "2")
    #expect(try Self.cohort(.raw(" t=\"str\"><f>\"\"</f><v></v></c>")) == (nil, []))
    for xml in ["><f>1+1</f></c>", "><f>1+1</f><v></v></c>", "><f>1+1</f><v/></c>"] {
      #expect(try Self.cohort(.raw(xml)).places == ["session.xlsx[etudiants]:2:2 HSP-I086 error"])
    }
    let stale = try Self.cohort(.raw("><f>1+1</f><v>0</v></c>")) {
      $0.calculation = "<calcPr fullCalcOnLoad=\"1\"/>"
    }
    #expect(stale.places == ["session.xlsx[etudiants]:2:2 HSP-I086 error"])
  }

  @Test func `an error rejects its row by cell, once, and only where the column is acted on`() throws {
    let reading = try Self.book.with("preferences", row: 3, column: 3, .error("#N/A")).read()
    #expect(reading.places == ["session.xlsx[preferences]:3:3 HSP-I085 error"])
    #expect(reading.problems.first?.value == "#N/A")
    #expect(reading.tables.first { $0.table == .preferences }?.rejected == 1)
    #expect(reading.rowsAddUp)
    let remark = try Self.book.with("etudiants") { sheet in
      sheet.rows[0].cells += [.text("moyenne")]
      sheet.rows[1].cells += [.error("#DIV/0!")]
    }.read()
    #expect(remark.places == ["session.xlsx[etudiants]:1:2 HSP-I018 notice"])
    #expect(remark.scenario != nil)
    let named = try Self.book.with("etudiants") { sheet in
      sheet.rows[0].cells.append(.text("nom"))
      sheet.rows[1].cells.append(.error("#NAME?"))
    }.read()
    #expect(named.places == ["session.xlsx[etudiants]:2:2 HSP-I085 error"])
    #expect(named.problems.first?.value == nil)
  }

  @Test func `blank rows, formatted or not, are no rows`() throws {
    let reading = try Self.book.with("etudiants") { sheet in
      sheet.rows.insert((7, [.text(" ")]), at: 4)
      sheet.rows.append((900, [.raw(" s=\"1\"/>"), .raw(" t=\"s\"/>")]))
      sheet.rows.append((1_048_576, [.blank]))
    }.read()
    #expect(reading.places == [])
    #expect(reading.tables.first { $0.table == .students }?.rows == 3)
  }

  @Test func `titles above the header are passed over and said`() throws {
    let reading = try Self.book.with("etudiants") { sheet in
      sheet.rows = sheet.rows.map { ($0.number + 4, $0.cells) }
      sheet.rows.insert((1, [.text("Collège de Rosemont")]), at: 0)
      sheet.rows.insert((3, [.text("Étudiant")]), at: 1)
      sheet.rows[2].cells.append(.text("nom"))
      sheet.after = "<mergeCells><mergeCell ref=\"A1:H1\"/></mergeCells>"
    }.read()
    #expect(reading.places == ["session.xlsx[etudiants]:-:- HSP-I083 notice"])
    #expect(reading.problems.first?.kind == .titleRows(count: 2))
    #expect(reading.scenario?.students.count == 3)
    let none = try Self.book.with("stages") { $0.rows.removeFirst() }.read()
    #expect(none.problems.contains { $0.code == "HSP-I017" && $0.line == 2 })
  }

  @Test func `merged cells of the table are refused, row by row`() throws {
    func merged(_ range: String) throws -> SessionReading {
      try Self.book.with("preferences") {
        $0.after = "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>"
      }.read()
    }
    let down = try merged("A2:A3")
    #expect(
      down.places == [
        "session.xlsx[preferences]:2:1 HSP-I084 error", "session.xlsx[preferences]:3:1 HSP-I084 error",
      ])
    #expect(down.problems.first?.kind == .cellsMerged(range: "A2:A3"))
    #expect(down.tables.first { $0.table == .preferences }?.rejected == 2)
    #expect(try merged("A2:C2").places == ["session.xlsx[preferences]:2:1 HSP-I084 error"])
    #expect(try merged("E2:F9").places == [])
    #expect(try merged("A40:C50").places == [])
  }

  @Test func `a note beside the table is passed over and said once`() throws {
    let reading = try Self.book.with("stages", row: 2, column: 9, .text("à voir"))
      .with("stages", row: 3, column: 9, .text("aussi")).read()
    #expect(reading.places == ["session.xlsx[stages]:2:9 HSP-I087 notice"])
  }
}
