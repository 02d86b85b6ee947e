import Foundation
import PlacementDomain

/// One import under way.
struct ImportWork {
  let session: String
  var isFrench: Bool
  let problems: ProblemList
  var names: [String] = []
  var merges: [TableName: TableMerge] = [:]
  var order: [TableName] = []
  var sources: [ImportSource] = []
  var notes: [Choice] = []
  var settings: String?

  init(session: String, isFrench: Bool, problems: ProblemList) {
    self.session = session
    self.isFrench = isFrench
    self.problems = problems
  }

  // MARK: The session

  /// False after reporting why there is no folder to import into.
  mutating func openSession() -> Bool {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: session, isDirectory: &isDirectory) else {
      problems.add(InputProblem(.folderMissing, file: "", value: session))
      return false
    }
    guard isDirectory.boolValue else {
      let kind: ProblemKind = WorkbookName.isWorkbook(session) ? .sessionIsWorkbook : .folderIsAFile
      problems.add(InputProblem(kind, file: "", value: session))
      return false
    }
    guard let found = try? FileManager.default.contentsOfDirectory(atPath: session) else {
      problems.add(InputProblem(.folderUnreadable, file: "", value: session))
      return false
    }
    names = found.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.sorted { $0.precedesInBytes($1) }
    if let workbook = names.first(where: { WorkbookName.isWorkbook($0) && WorkbookName.isOfSession($0) }) {
      problems.add(InputProblem(.sessionIsWorkbook, file: workbook, value: workbook))
      return false
    }
    let balance = names.reduce(0) { balance, name in
      guard let table = ImportWork.table(ofFile: name), table.rawValue != table.french else { return balance }
      return balance + (name.prefix { $0 != "." }.folded == table.french.folded ? 1 : -1)
    }
    if balance != 0 { isFrench = balance > 0 }
    return true
  }

  private static func table(ofFile name: String) -> TableName? {
    guard let dot = name.lastIndex(of: "."), ["csv", "tsv"].contains(name[dot...].dropFirst().lowercased())
    else { return nil }
    return TableName(fileName: String(name[..<dot]))
  }

  /// The table of the session to change, read once; nil after reporting why it cannot be read.
  mutating func merge(_ format: TableFormat) -> TableMerge? {
    if let known = merges[format.name] { return known }
    let files = names.filter { ImportWork.table(ofFile: $0) == format.name }
    if files.count > 1 {
      problems.add(InputProblem(.fileTwice(other: files[0]), file: files[1]))
      return nil
    }
    var table = SessionTable(new: format, isFrench: isFrench)
    if let file = files.first {
      guard
        let found = SessionTable(
          format, name: file, path: session + "/" + file, isFrench: isFrench, problems: problems)
      else { return nil }
      table = found
    }
    let merge = TableMerge(table, problems: problems)
    merges[format.name] = merge
    order.append(format.name)
    return merge
  }

  // MARK: The proposal

  func proposal() -> ImportProposal {
    let tables = order.map { (merges[$0]!, merges[$0]!.finish()) }
    let changes = tables.map(\.0.change).filter { !$0.isEmpty }
    var files: [ImportProposal.File] = []
    if !problems.hasErrors {
      files = tables.filter { $0.0.change.writes }.map { .init(name: $1.name, bytes: $1.bytes) }
      let hasSettings = names.contains { name in
        SessionFormat.settingsNames.contains { name.prefix { $0 != "." }.folded == $0 }
          && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
      }
      if let settings, !hasSettings {
        files.append(.init(name: (isFrench ? "reglages" : "session") + ".yaml", bytes: Array(settings.utf8)))
      }
    }
    return ImportProposal(
      sources: sources, changes: changes, notes: notes, problems: problems.sorted,
      severityCounts: problems.severities, files: files)
  }
}
