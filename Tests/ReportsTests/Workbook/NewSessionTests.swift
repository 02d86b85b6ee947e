import Foundation
import PlacementDomain
import Testing

@testable import Exchange
@testable import Reports

/// What `new` makes.
@Suite struct NewSessionTests {
  private static func folder(_ language: Language) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hspplan-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in NewSession.files(inFolder: "x", language) {
      try Data(file.text.utf8).write(to: folder.appending(path: file.name))
    }
    return folder
  }

  @Test(arguments: Language.allCases)
  func `the folder reads without a problem, in the language it was asked for`(language: Language) throws {
    let folder = try Self.folder(language)
    defer { try? FileManager.default.removeItem(at: folder) }
    let reading = SessionFolder.read(folder.path(percentEncoded: false))
    #expect(reading.problems == [])
    #expect(reading.settings.language?.rawValue == language.rawValue)
    #expect(reading.settings.rules == ScenarioRules() && reading.settings.goals == GoalRequest.standard)
    let scenario = try #require(reading.scenario)
    #expect(scenario.needed == 9 && scenario.students.first?.id.text == "0612345")
    #expect(reading.tables.count == SessionFormat.tables.count)
    // Evidence and waivers wait for a rule book, events until something happens.
    let waiting: [TableName] = [.evidence, .waivers, .events]
    #expect(reading.tables.allSatisfy { $0.used == (waiting.contains($0.table) ? 0 : 3) })
  }

  @Test(arguments: Language.allCases)
  func `every sheet and heading is read as the table and column it stands for`(language: Language) {
    for table in SessionFormat.tables {
      let name = TablePhrase(table.name).text(language)
      #expect(TableName(fileName: name) == table.name, "\(name)")
      for column in table.columns {
        let title = ColumnTitle.text(column, language)
        #expect(table.byHeader[title.folded] == column.name, "\(name): \(title)")
      }
    }
    let workbook = NewSession.workbook(named: "s.xlsx", language)
    #expect(workbook.sheets.count == SessionFormat.tables.count + 2)
  }

  @Test(arguments: Language.allCases)
  func `lists fit in a cell's rule and name columns that exist`(language: Language) throws {
    let sheets = NewSession.workbook(named: "s.xlsx", language).sheets
    for sheet in sheets {
      for column in sheet.onlyTable?.columns ?? [] {
        switch column.choices {
        case .words(let words): #expect(words.joined(separator: ",").count <= 255)
        case .column(let position, let name):
          let other = try #require(sheets.first { $0.name == name }?.onlyTable, "\(sheet.name): \(name)")
          #expect(position < other.columns.count)
        case nil: break
        }
      }
    }
  }

  @Test func `dates are dates and student numbers are text`() throws {
    let sheets = NewSession.workbook(named: "s.xlsx", .fr).sheets
    let blocks = try #require(sheets.first { $0.name == "Blocs" }?.onlyTable)
    #expect(blocks.rows[0][1].value == .date(Day(iso: "2026-08-31")!))
    let students = try #require(sheets.first { $0.name == "Étudiants" }?.onlyTable)
    #expect(students.rows[0][0].value == .text("0612345") && students.columns[0].filling == .text)
    let settings = try #require(sheets.first { $0.name == "Réglages" }?.onlyTable)
    let keys = settings.rows.map { $0[0].value }
    #expect(keys == SessionFormat.settings.filter { !$0.isSection }.map { .text($0.french) })
    #expect(settings.rows[1][1].value == .date(Day(iso: "2026-08-31")!))
    #expect(settings.rows.contains { $0[1].value == .text("placer; pires-rangs") })
  }

  @Test(arguments: Language.allCases)
  func `every sheet can be written, twice the same`(language: Language) throws {
    let workbook = NewSession.workbook(named: "s.xlsx", language)
    #expect(try workbook.xlsx() == workbook.xlsx())
  }
}
