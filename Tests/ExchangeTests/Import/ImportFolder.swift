import Exchange
import Foundation
import TestWorkbooks

/// A session's folder and files to import into it, gone when it is.
final class ImportFolder {
  let path: String
  /// Where the files to import are.
  let sources: String

  init(_ files: [String: String] = [:]) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("hspplan-\(UUID().uuidString)")
      .path
    path = root + "/session"
    sources = root + "/sources"
    for folder in [path, sources] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

  /// Puts a file into the session's folder, with the folders it needs.
  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Puts a file to import beside it; its path.
  func source(_ name: String, _ text: String) throws -> String {
    let file = sources + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Puts a workbook to import beside it; its path.
  func source(_ name: String, _ sheets: [WorkbookMaker.Sheet]) throws -> String {
    let file = sources + "/" + name
    try Data(WorkbookMaker(sheets).bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// A file of the session; nil when there is none.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }
  /// What importing would do.
  func proposal(_ files: String..., mapping: String? = nil, isFrench: Bool = true) -> ImportProposal {
    SessionImport.proposal(files: files, mapping: mapping, session: path, isFrench: isFrench)
  }

  /// Imports: writes what is proposed, as the command does.
  @discardableResult
  func take(_ files: String..., mapping: String? = nil, isFrench: Bool = true) throws -> ImportProposal {
    let proposal = SessionImport.proposal(files: files, mapping: mapping, session: path, isFrench: isFrench)
    for file in proposal.files {
      try Data(file.bytes).write(to: URL(fileURLWithPath: path + "/" + file.name))
    }
    return proposal
  }
}

extension ImportProposal {
  /// `added changed unchanged absent removed` of a table.
  func counts(_ table: TableName) -> [Int] {
    guard let change = changes.first(where: { $0.table == table }) else { return [] }
    return [change.added, change.changed, change.unchanged, change.absent, change.removed]
  }

  /// `file:line:column code` of each problem.
  var places: [String] {
    problems.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0) \($0.code)" }
  }

  /// True when rows in are rows used, rejected and set aside, in every source.
  var rowsAddUp: Bool {
    sources.allSatisfy { $0.read == $0.used + $0.rejected + $0.setAside && $0.used >= 0 && $0.rejected >= 0 }
  }
}
