import Exchange
import Foundation
import PlacementDomain
import TestWorkbooks
import Testing

/// What a workbook is made of, and what becomes of it.
@Suite struct WorkbookTests {
  @Test func `a workbook gives the scenario its tables give as files`() throws {
    let reading = try WorkbookMaker.small.read()
    #expect(reading.places == [])
    let files = try SessionFiles.small.read()
    #expect(try #require(reading.scenario).digest() == files.scenario?.digest())
    #expect(reading.tables.map(\.rows).reduce(0, +) == files.tables.map(\.rows).reduce(0, +))
    #expect(reading.tables.contains { $0.file == "session.xlsx[etudiants]" && $0.rows == 3 && $0.used == 3 })
  }

  @Test func `a folder with the workbook is the same, and other files may complete it`() throws {
    let book = Data(WorkbookMaker.small.bytes)
    let alone = try SessionFiles([:]).with("Session.XLSX", data: book).read()
    #expect(alone.places == [])
    var without = WorkbookMaker.small
    without.sheets.removeAll { $0.name == "preferences" }
    let both = try SessionFiles([:]).with("session.xlsx", data: Data(without.bytes))
      .with("preferences.csv", "student,rank,target\nS1,1,HSL-4O\nS1,2,HSL-5E\nS2,1,HSL-4O\n").read()
    #expect(both.places == [])
    #expect(both.scenario?.digest() == alone.scenario?.digest())
    let twice = try SessionFiles([:]).with("session.xlsx", data: book).with("students.csv", "student\nS1\n")
      .read()
    #expect(twice.places == ["students.csv:-:- HSP-I007 error"])
  }

  @Test func `other workbooks of the folder are left alone and named`() throws {
    let reading = try SessionFiles.small.with("resultat.xlsx", "PK").with("~$session.xlsx", "x")
      .with("ancien.xls", "x").read()
    #expect(reading.places == ["ancien.xls:-:- HSP-I078 notice", "resultat.xlsx:-:- HSP-I078 notice"])
    #expect(reading.scenario != nil)
  }

  @Test func `a problem names the workbook, the sheet and the cell`() throws {
    let reading = try WorkbookMaker.small.with("preferences", row: 3, column: 3, .text("HSL-9Z")).read()
    #expect(reading.places == ["session.xlsx[preferences]:3:3 HSP-I012 error"])
    #expect(reading.problems.first?.value == "HSL-9Z")
    #expect(reading.failure == .inputRejected)
  }

  @Test func `missing sheets are missing input`() throws {
    let reading = try WorkbookMaker([.init("Feuil1", [])]).read()
    #expect(
      reading.problems.filter { $0.severity == .error }.map(\.kind) == [
        .sheetMissing(names: ["Settings", "Réglages"]), .sheetMissing(names: ["students", "etudiants"]),
        .sheetMissing(names: ["blocks", "blocs"]), .sheetMissing(names: ["places", "stages"]),
      ])
    #expect(reading.failure == .inputMissing)
  }

  @Test func `sheets of other names are passed over, hidden lists and explanations without a word`() throws {
    var book = WorkbookMaker.small
    book.sheets += [
      .init("Lisez-moi", WorkbookMaker.table("Bonjour")), .init("Listes", [], state: "hidden"),
      .init("Brouillon de Julie", [[.error("#REF!")]]), .init("etudiant", WorkbookMaker.table("x")),
    ]
    let reading = try book.read()
    #expect(
      reading.places == [
        "session.xlsx[Brouillon de Julie]:-:- HSP-I080 notice", "session.xlsx[etudiant]:-:- HSP-I080 warning",
      ])
    #expect(reading.problems[1].kind == .sheetUnknown(suggestions: ["etudiants"]))
    #expect(reading.scenario != nil)
  }

  @Test func `two sheets of one table are an error, a hidden one is read and said`() throws {
    var book = WorkbookMaker.small
    book.sheets.append(.init("Students", WorkbookMaker.table("student", "S9")))
    #expect(try book.read().places == ["session.xlsx[Students]:-:- HSP-I007 error"])
    let hidden = try WorkbookMaker.small.with("etudiants") { $0.state = "veryHidden" }.read()
    #expect(hidden.places == ["session.xlsx[etudiants]:-:- HSP-I082 notice"])
    #expect(hidden.scenario?.students.count == 3)
  }

  @Test func `an optional sheet with a header only is as if it were not there`() throws {
    var book = WorkbookMaker.small
    book.sheets += [
      .init("cours", WorkbookMaker.table("cours|rotation")), .init("inscriptions", WorkbookMaker.table("x")),
      .init("organismes", []),
    ]
    let reading = try book.read()
    #expect(reading.places == [])
    #expect(try reading.scenario?.digest() == SessionFiles.small.read().scenario?.digest())
  }

  @Test func `elements may have a prefix, rows and cells no reference`() throws {
    var book = WorkbookMaker.small
    book.texts = .inline
    book.prefix = "x:"
    #expect(try book.read().places == [])
    var plain = WorkbookMaker.small
    plain.texts = .inline
    plain.extraParts = plain.parts.filter { $0.name.contains("worksheets") }.map { part in
      (
        part.name,
        Array(String(decoding: part.bytes, as: UTF8.self).replacing(/\ r="[A-Z]*[0-9]+"/, with: "").utf8)
      )
    }
    let reading = try plain.read()
    #expect(reading.places == [])
    #expect(reading.scenario?.wishes.values.count == 3)
  }
}
