import Foundation
import PlacementDomain
import Reports
import TestWorkbooks
import Testing

@testable import Exchange

/// Rejected rows come back whole, say what to do, and are as good as new once corrected.
@Suite struct RejectTests {
  /// The roster as plain texts.
  private struct Texts {
    /// Rows of each table, the header first.
    var tables: [[[String]]] = Roster.tables.map { table in
      [table.headers.map(\.french)] + table.rows.map { $0.map(Texts.text) }
    }
    /// A workbook beside the files.
    var workbook: [UInt8]? = nil

    private static func text(_ value: Roster.Value) -> String {
      switch value {
      case .text(let text), .number(let text), .date(let text): text
      case .time(let minutes): "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
      case .blank: ""
      }
    }

    /// Reads them as CSV files, without those of `left`.
    func read(without left: Int? = nil) throws -> SessionReading {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "hspplan-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      var files = ["session.yaml": "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\n"]
      for (number, rows) in tables.enumerated() where number != left {
        files[Roster.tables[number].english + ".csv"] = rows.map { row in
          row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") + "\n"
        }.joined()
      }
      for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      if let workbook { try Data(workbook).write(to: folder.appendingPathComponent("session.xlsx")) }
      return SessionFolder.read(folder.path, keepsRejects: true)
    }
  }

  /// The cells of a sheet as any program would read them.
  private static func cells(_ sheet: String, _ bytes: [UInt8]) throws -> [[String]] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let workbook = try Workbook(path: file.path)
    let cells = try workbook.cells(of: #require(workbook.sheets.first { $0.name == sheet }))
    return cells.rows.indices.map { row in
      var texts: [String] = []
      for cell in cells.cells(ofRow: row) {
        while texts.count <= Int(cell.column) { texts.append("") }
        texts[Int(cell.column)] = cells.value(cell).written
      }
      return texts
    }
  }

  /// The handed back table of this name in French.
  private static func table(_ name: String, _ workbook: OutputWorkbook) throws -> OutputTable {
    try #require(workbook.sheets.first { $0.name == name }?.onlyTable)
  }

  private static let sheetNames = [
    "Étudiants", "Blocs", "Codes de quart", "Destinations", "Stages", "Préférences",
  ]

  @Test func `one wrong cell, corrected in the workbook and put back, is the scenario it should have been`()
    throws
  {
    let whole = Texts()
    let digest = try #require(try whole.read().scenario?.digest())
    var count = 0
    for table in whole.tables.indices {
      for row in 1..<whole.tables[table].count {
        for column in whole.tables[table][row].indices {
          var broken = whole
          broken.tables[table][row][column] = "??? ;"
          let reading = try broken.read()
          guard let rejected = reading.rejects.first(where: { $0.table == Self.name(table) }) else {
            continue
          }
          #expect(reading.scenario == nil)
          #expect(rejected.rows.map(\.line).contains(row + 1))
          var workbook = try #require(RejectWorkbook(reading)).workbook(.fr)
          let sheet = try #require(workbook.sheets.firstIndex { $0.name == Self.sheetNames[table] })
          var corrected = try Self.table(Self.sheetNames[table], workbook)
          let position = try #require(rejected.rows.firstIndex { $0.line == row + 1 })
          #expect(corrected.rows[position][column].value == .text("??? ;"))
          #expect(corrected.rows[position][column].emphasis == .bad)
          corrected.rows[position][column] = .text(whole.tables[table][row][column])
          workbook.sheets[sheet] = OutputSheet(Self.sheetNames[table], corrected)
          let back = try Self.cells(Self.sheetNames[table], workbook.xlsx())
          #expect(back[0] == whole.tables[table][0] + ["Problème", "Que faire"])
          var mended = broken
          for (number, row) in rejected.rows.enumerated() {
            let cells = back[number + 1] + Array(repeating: "", count: rejected.titles.count)
            mended.tables[table][row.line - 1] = Array(cells.prefix(rejected.titles.count))
          }
          #expect(try mended.read().scenario?.digest() == digest, "\(table):\(row):\(column)")
          count += 1
        }
      }
    }
    #expect(count > 30)
  }

  private static func name(_ table: Int) -> TableName { TableName(fileName: Roster.tables[table].english)! }

  @Test func `a corrected sheet is read as it is, without a word about what was said beside it`() throws {
    let whole = Texts()
    let expected = try whole.read()
    for table in whole.tables.indices {
      var broken = whole
      // A place without an id gets one.
      let column = Self.name(table) == .places ? 1 : 0
      for row in 1..<whole.tables[table].count { broken.tables[table][row][column] = "" }
      let reading = try broken.read()
      for language in Language.allCases {
        var workbook = try #require(RejectWorkbook(reading)).workbook(language)
        let sheet = try #require(
          workbook.sheets.first { TableName(fileName: $0.name) == Self.name(table) })
        var corrected = try #require(sheet.onlyTable)
        #expect(corrected.rows.count == whole.tables[table].count - 1)
        for row in corrected.rows.indices {
          #expect(corrected.rows[row][column] == OutputCell(.empty, .bad))
          corrected.rows[row][column] = .text(whole.tables[table][row + 1][column])
        }
        workbook.sheets = [OutputSheet(sheet.name, corrected)]
        broken.workbook = try workbook.xlsx()
        let again = try broken.read(without: table)
        #expect(again.scenario?.digest() == expected.scenario?.digest(), "\(sheet.name): \(again.places)")
        #expect(again.problems.count == expected.problems.count, "\(again.places)")
        // Rejected again, what was said before does not come back with it.
        corrected.rows[0][column] = .empty
        workbook.sheets = [OutputSheet(sheet.name, corrected)]
        broken.workbook = try workbook.xlsx()
        let twice = try broken.read(without: table).rejects.first { $0.table == Self.name(table) }
        #expect(twice?.titles == whole.tables[table][0])
      }
    }
  }

  @Test func `rows in are rows used and rows handed back, each once with all that is wrong in it`() throws {
    var random = SplitMix(seed: 3)
    let junk = ["", "???", "#N/A", "03/04/2026", "99999999999", "M", "0012", "HSL-4O", "B1", "a;b", "😀"]
    for round in 0..<300 {
      var texts = Texts()
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let table = texts.tables.indices.randomElement(using: &random)!
        let row = Int.random(in: 1..<texts.tables[table].count, using: &random)
        if Int.random(in: 0..<8, using: &random) == 0 {
          texts.tables[table].append(texts.tables[table][row] + ["surplus"])
        }
        let column = texts.tables[table][row].indices.randomElement(using: &random)!
        texts.tables[table][row][column] = junk.randomElement(using: &random)!
      }
      let reading = try texts.read()
      #expect(reading.rowsAddUp && reading.rejectsAddUp, "\(round): \(reading.places)")
      for rejected in reading.rejects {
        let table = try #require(Roster.tables.firstIndex { $0.english == rejected.table.rawValue })
        for row in rejected.rows {
          let given = texts.tables[table][row.line - 1]
          #expect(row.cells.prefix(given.count).elementsEqual(given), "\(round): \(rejected.file)")
        }
      }
    }
  }

  @Test func `every rejected row comes back, also those whose problems are too many to show`() throws {
    let rows = (0..<2500).map { "S\($0),0,HSL-4O\n" }.joined()
    let session = SessionFiles.small.with("preferences.csv", "student,rank,target\n" + rows)
    let reading = try session.read(keepsRejects: true)
    #expect(reading.rejects.map(\.rows.count) == [2500] && reading.rejectsAddUp)
    #expect(reading.problems.count { $0.severity == .error } < 2500)
    #expect(try session.read().rejects.isEmpty)
  }

  @Test func `a row that is wrong twice over is counted once`() throws {
    let wide = "student,choice_1,choice_2,choice_3\nS1,HSL-4O,HSL-4O,nowhere\nS1,HSL-4O,,\n"
    let reading = try SessionFiles.small.with("preferences.csv", wide).read(keepsRejects: true)
    #expect(reading.rowsAddUp && reading.rejectsAddUp)
    let summary = try #require(reading.tables.first { $0.table == .preferences })
    #expect(summary.rows == 2 && summary.rejected == 1, "\(reading.places)")
  }

  @Test func `a date that only its column made clear comes back in full`() throws {
    let blocks = "block,start,end,days\nB1,31/08/2026,23/10/2026,L\nB2,03/11/2026,05/11/2026,M\n"
    let reading = try SessionFiles.small.with("blocks.csv", blocks).read(keepsRejects: true)
    #expect(reading.rejects.first?.rows.map(\.cells) == [["B2", "2026-11-03", "2026-11-05", "M"]])
  }

  @Test func `what is wrong and what to do are two sentences, whatever is quoted in them`() {
    let problem = InputProblem(
      .wordUnknown(choices: [], suggestions: []), file: "f.csv", line: 2, column: 1, columnName: "a; b",
      value: "x; y? z")
    let advice = ProblemPhrase.advice(for: problem, .fr)
    #expect(advice.problem == "«\u{A0}x; y? z\u{A0}» n’est pas un mot accepté ici")
    #expect(advice.toDo.hasPrefix("Écrivez"))
    let day = InputProblem(.tuesdayOrWednesday, file: "f.csv", line: 2, column: 1, value: "M")
    #expect(
      ProblemPhrase.advice(for: day, .fr)
        == ("Le M de «\u{A0}M\u{A0}», est-ce mardi ou mercredi?", "Écrivez Ma ou Me"))
  }

  @Test func `the headings of what is added are those that reading passes over`() throws {
    let reading = try SessionFiles.small.with("students.csv", "student,year\nS1,2\n,2\n").read(
      keepsRejects: true)
    for language in Language.allCases {
      let table = try #require(
        RejectWorkbook(reading)?.workbook(language).sheets.first?.onlyTable)
      #expect(table.columns.suffix(2).allSatisfy { SessionFormat.columnsAside.contains($0.title) })
    }
  }
}
