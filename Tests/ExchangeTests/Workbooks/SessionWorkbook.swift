import Exchange
import Foundation
import TestWorkbooks

/// Sessions in a workbook, read from a file of their own that is gone afterwards.
extension WorkbookMaker {
  /// Reads the workbook as a session.
  func read(as name: String = "session.xlsx") throws -> SessionReading {
    try WorkbookMaker.read(bytes, as: name)
  }

  /// Reads bytes as a session's workbook.
  static func read(
    _ bytes: [UInt8], as name: String = "session.xlsx", keepsRejects: Bool = false
  ) throws -> SessionReading {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hspplan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return SessionFolder.read(file.path, keepsRejects: keepsRejects)
  }

  /// The small session of `SessionFiles` as a workbook.
  static let small = WorkbookMaker([
    Sheet(
      "Réglages",
      table("Clé|Valeur", "session.code|A26", "session.debut|2026-08-31", "session.fin|2026-12-18")),
    Sheet("etudiants", table("matricule", "S1", "S2", "S3")),
    Sheet("blocs", table("bloc|debut|fin|jours", "B1|2026-08-31|2026-10-23|Mo Tu We")),
    Sheet("destinations", table("destination|site|service", "HSL-4O|HSL|Med", "HSL-5E|HSL|Chir")),
    Sheet(
      "stages",
      table(
        "stage|destination|bloc|quart|places|statut", "P1|HSL-4O|B1|D8|2|acceptée",
        "P2|HSL-5E|B1|E8|1|envoyée")),
    Sheet("preferences", table("matricule|rang|cible", "S1|1|HSL-4O", "S1|2|HSL-5E", "S2|1|HSL-4O")),
  ])

  /// Rows of texts, cells parted by `|`.
  static func table(_ rows: String...) -> [[Cell]] {
    rows.map { row in
      row.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? .blank : .text(String($0)) }
    }
  }

  /// The same with one sheet's rows changed.
  func with(_ sheet: String, _ change: (inout Sheet) -> Void) -> WorkbookMaker {
    var copy = self
    if let number = sheets.firstIndex(where: { $0.name == sheet }) { change(&copy.sheets[number]) }
    return copy
  }

  /// The same with a cell changed; row and column from 1.
  func with(_ sheet: String, row: Int, column: Int, _ cell: Cell) -> WorkbookMaker {
    with(sheet) { sheet in
      guard let index = sheet.rows.firstIndex(where: { $0.number == row }) else { return }
      while sheet.rows[index].cells.count < column { sheet.rows[index].cells.append(.blank) }
      sheet.rows[index].cells[column - 1] = cell
    }
  }
}
