import Foundation
import PlacementDomain
import TestWorkbooks

/// One session written in many ways that all mean the same.
enum Roster {
  /// A value as a person thinks of it.
  enum Value {
    case text(String)
    case number(String)
    case date(String)
    /// Minutes after midnight.
    case time(Int)
    case blank
  }

  /// A table: its names and headers in English and French, and its rows.
  struct Table {
    let english: String
    let french: String
    let headers: [(english: String, french: String)]
    let rows: [[Value]]
  }

  static let tables: [Table] = [
    Table(
      english: "students", french: "étudiants",
      headers: [
        ("student", "Matricule"), ("last_name", "Nom"), ("first_name", "Prénom"), ("priority", "Priorité"),
      ],
      rows: [
        [.text("0012"), .text("Côté, Zoé"), .text("Zoé"), .number("1")],
        [.text("0034"), .text("L’Heureux"), .text("Noël"), .blank],
        [.text("A-5"), .text("Dubois; dit « Bob »"), .text("B."), .number("-2")],
      ]),
    Table(
      english: "blocks", french: "Blocs",
      headers: [("block", "Bloc"), ("start", "Début"), ("end", "Fin"), ("days", "Jours")],
      rows: [
        [.text("B1"), .date("2026-08-31"), .date("2026-10-23"), .text("lundi au mercredi")],
        [.text("B2"), .date("2026-11-02"), .date("2026-12-18"), .text("LMM")],
      ]),
    Table(
      english: "shift-codes", french: "Codes de quart",
      headers: [("code", "Code"), ("start", "Début"), ("end", "Fin"), ("hours", "Heures")],
      rows: [
        [.text("X1"), .time(450), .time(915), .number("7.25")],
        [.text("X2"), .time(960), .time(1440), .number("8")],
      ]),
    Table(
      english: "destinations", french: "Destinations",
      headers: [("destination", "Destination"), ("site", "Site"), ("service", "Service")],
      rows: [
        [.text("HSL-4O"), .text("Hôpital Saint-Luc"), .text("Médecine")],
        [.text("HSL-5E"), .text("Hôpital Saint-Luc"), .text("Chirurgie")],
      ]),
    Table(
      english: "places", french: "Stages",
      headers: [
        ("place", "Stage"), ("destination", "Destination"), ("block", "Bloc"), ("shift", "Quart"),
        ("seats", "Places"),
        ("status", "Statut"),
      ],
      rows: [
        [.text("P1"), .text("HSL-4O"), .text("B1"), .text("X1"), .number("2"), .text("acceptée")],
        [.text("P2"), .text("HSL-5E"), .text("B2"), .text("J8"), .number("1"), .text("confirmée")],
      ]),
    Table(
      english: "preferences", french: "Préférences",
      headers: [("student", "DA"), ("choice_1", "Choix 1"), ("choice_2", "Choix 2")],
      rows: [
        [.text("0012"), .text("HSL-4O"), .text("HSL-5E")],
        [.text("A-5"), .text("Hôpital Saint-Luc – Chirurgie"), .blank],
      ]),
  ]

  /// How many rows all tables have.
  static let rows = tables.reduce(0) { $0 + $1.rows.count }

  static func header(_ header: (english: String, french: String), _ isFrench: Bool) -> String {
    isFrench ? header.french : header.english
  }
}

/// The roster as CSV files.
struct RosterFiles {
  enum Encoding: CaseIterable { case utf8, marked, utf16Little, utf16Big, windows }
  enum Dates: String, CaseIterable {
    case iso = "y-m-d", slashed = "y/m/d", dayFirst = "d/m/y", dotted = "d.m.y", monthFirst = "m/d/y"
  }

  var encoding = Encoding.utf8
  var separator = ","
  var lineEnd = "\n"
  var point = "."
  var dates = Dates.iso
  var isFrench = false

  var session: SessionFiles {
    var files = SessionFiles([
      "session.yaml": "session: {id: A26, start: 2026-08-31}\n".replacing("}", with: ", end: 2026-12-18}")
    ])
    for table in Roster.tables {
      let header = table.headers.map { quoted(Roster.header($0, isFrench)) }
      let rows = [header] + table.rows.map { $0.map { quoted(text($0)) } }
      let whole = rows.map { $0.joined(separator: separator) + lineEnd }.joined()
      files.files["\(isFrench ? table.french : table.english).csv"] = data(whole)
    }
    return files
  }

  private func text(_ value: Roster.Value) -> String {
    switch value {
    case .text(let text): return text
    case .number(let text): return text.replacing(".", with: point)
    case .time(let minutes): return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    case .blank: return ""
    case .date(let iso):
      let parts = iso.split(separator: "-")
      return String(
        dates.rawValue.flatMap {
          $0 == "y" ? Array(parts[0]) : $0 == "m" ? Array(parts[1]) : $0 == "d" ? Array(parts[2]) : [$0]
        })
    }
  }

  private func quoted(_ text: String) -> String {
    text.contains { ",;\t\"".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private func data(_ text: String) -> Data {
    switch encoding {
    case .utf8: Data(text.utf8)
    case .marked: Data([0xEF, 0xBB, 0xBF] + text.utf8)
    case .utf16Little: text.data(using: .utf16LittleEndian).map { [0xFF, 0xFE] + $0 }!
    case .utf16Big: text.data(using: .utf16BigEndian).map { [0xFE, 0xFF] + $0 }!
    case .windows: text.data(using: .windowsCP1252)!
    }
  }
}

/// The roster as a workbook.
struct RosterWorkbook {
  var datesStartIn1904 = false
  var texts = WorkbookMaker.Texts.shared
  /// How many sheets come last instead of first.
  var turn = 0
  /// How many blank rows, and a title, stand between the others.
  var blankRows = 0
  var isFrench = false
  /// Numbers, dates and times as texts.
  var isText = false

  var book: WorkbookMaker {
    var sheets = Roster.tables.map { table in
      var rows = [table.headers.map { WorkbookMaker.Cell.text(Roster.header($0, isFrench)) }]
      rows += table.rows.map { $0.map(cell) }
      var sheet = WorkbookMaker.Sheet(isFrench ? table.french : table.english, rows)
      if blankRows > 0 {
        sheet.rows = sheet.rows.map { (3 + $0.number * (blankRows + 1), $0.cells) }
        sheet.rows.insert((1, [.blank, .text("Cégep de l’Exemple")]), at: 0)
        sheet.rows.append((4000, [.text("  "), .raw(" s=\"1\"/>")]))
      }
      return sheet
    }
    sheets.append(
      .init(
        isFrench ? "RÉGLAGES" : "Settings",
        [
          [.text(isFrench ? "session.code" : "session.id"), .text("A26")],
          [.text("session.start"), cell(.date("2026-08-31"))],
          [.text("session.fin"), cell(.date("2026-12-18"))],
        ]))
    var book = WorkbookMaker(Array(sheets[turn...] + sheets[..<turn]))
    book.texts = texts
    book.datesStartIn1904 = datesStartIn1904
    return book
  }

  private func cell(_ value: Roster.Value) -> WorkbookMaker.Cell {
    switch value {
    case .blank: return .blank
    case .text(let text): return .text(text)
    case .number(let text): return isText ? .text(text) : .number(text)
    case .time(let minutes):
      return isText
        ? .text("\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60)")
        : .formatted("\(Double(minutes) / 1440)", 2)
    case .date(let iso):
      let serial =
        Int(Day(iso: iso)!.number) - Int(Day(iso: datesStartIn1904 ? "1904-01-01" : "1899-12-30")!.number)
      return isText ? .text(iso) : .formatted("\(serial)", 3)
    }
  }
}
