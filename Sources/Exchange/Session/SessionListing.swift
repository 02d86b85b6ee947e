import Foundation
import PlacementDomain

/// Where the tables and settings of a session are: in the files of a folder, in the sheets of a workbook, or in
/// both.
struct SessionListing {
  /// Where a table or the settings are.
  enum Location {
    /// A file: its path.
    case file(String)
    /// A sheet.
    case sheet(Workbook.Sheet, Workbook)
  }

  /// What is read, and what problems call it.
  struct Source {
    let name: String
    let location: Location

    /// The name of the sheet, or of the file without its extension.
    var title: String {
      switch location {
      case .file: String(name.prefix { $0 != "." })
      case .sheet(let sheet, _): sheet.name
      }
    }
  }

  /// The source of each table.
  var tables: [TableName: Source] = [:]
  /// The source of the settings.
  private(set) var settings: Source?
  /// Tables that stand twice: neither is read.
  private(set) var doubled: Set<TableName> = []
  /// The files of rule books, by name: what problems call them, and their paths.
  private(set) var ruleBooks: [(name: String, path: String)] = []
  /// The paths of tables, settings and workbooks.
  private(set) var files: [String] = []
  /// The name of the workbook, when there are no files.
  private let workbookName: String?
  private let problems: ProblemList

  /// Lists the folder or workbook at `path`; reports what is missing, twice, unknown or not used. Nil when
  /// there is none that can be read.
  init?(path: String, problems: ProblemList) {
    self.problems = problems
    var status = stat()
    guard stat(path, &status) == 0 else {
      problems.add(InputProblem(errno == EACCES ? .folderUnreadable : .folderMissing, file: "", value: path))
      return nil
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      workbookName = nil
      guard takeFolder(path) else { return nil }
    } else {
      let name = String(path.split(separator: "/").last ?? "")
      guard WorkbookName.isWorkbook(name) else {
        problems.add(InputProblem(.folderIsAFile, file: "", value: path))
        return nil
      }
      workbookName = name
      guard takeWorkbook(path, name) else { return nil }
    }
    if settings == nil {
      problems.add(
        workbookName == nil
          ? missing("session.yaml", "reglages.yaml")
          : missing(SessionFormat.settingsSheets[0], SessionFormat.settingsSheets[1]))
    }
    for format in SessionFormat.tables where format.isRequired && tables[format.name] == nil {
      problems.add(missing(format.name))
    }
  }

  /// The problem that a table is not there.
  func missing(_ table: TableName) -> InputProblem {
    let suffix = workbookName == nil ? ".csv" : ""
    return missing(table.rawValue + suffix, table.french + suffix)
  }

  /// The problem that a file or sheet of these names is not there.
  private func missing(_ english: String, _ french: String) -> InputProblem {
    let (name, other) = isFrench ? (french, english) : (english, french)
    if let workbookName {
      return InputProblem(.sheetMissing(names: name == other ? [name] : [name, other]), file: workbookName)
    }
    return InputProblem(.fileMissing(otherName: name == other ? nil : other), file: name)
  }

  /// True when more tables have a French name than an English one: one that is missing is then called by its
  /// French name.
  private var isFrench: Bool {
    let balance = tables.reduce(0) { balance, table in
      guard table.key.rawValue != table.key.french else { return balance }
      return balance + (table.value.title.folded == table.key.french.folded ? 1 : -1)
    }
    return balance > 0
  }

  /// Reads a table from a file elsewhere, whatever else there is of it.
  mutating func take(_ path: String, as table: TableName) {
    let name = String(path.split(separator: "/").last ?? "")
    guard FileManager.default.isReadableFile(atPath: path) else {
      problems.add(InputProblem(.fileMissing(otherName: nil), file: path))
      return
    }
    doubled.remove(table)
    tables[table] = Source(name: name, location: .file(path))
  }

  private mutating func take(_ source: Source, as table: TableName) {
    note(source)
    if let other = tables[table] {
      doubled.insert(table)
      problems.add(InputProblem(.fileTwice(other: other.name), file: source.name))
    } else {
      tables[table] = source
    }
  }

  private mutating func takeSettings(_ source: Source) {
    note(source)
    if let other = settings {
      problems.add(InputProblem(.fileTwice(other: other.name), file: source.name))
    } else {
      settings = source
    }
  }

  /// A sheet stands in a workbook, which is noted once.
  private mutating func note(_ source: Source) {
    if case .file(let path) = source.location { files.append(path) }
  }

  // MARK: Files

  /// False when the folder or the workbook in it cannot be read.
  private mutating func takeFolder(_ path: String) -> Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      problems.add(InputProblem(.folderUnreadable, file: "", value: path))
      return false
    }
    // `.…` are hidden files, `~$…` stand beside a workbook that is open in Excel.
    for name in names.sorted(by: { $0.precedesInBytes($1) })
    where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      guard takeFile(name, in: path) else { return false }
    }
    return true
  }

  private mutating func takeFile(_ name: String, in path: String) -> Bool {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let stem = String(name[..<dot])
    let source = Source(name: name, location: .file(path + "/" + name))
    func report(_ kind: ProblemKind, _ severity: InputProblem.Severity = .warning) {
      problems.add(InputProblem(kind, severity: severity, file: name))
    }
    switch name[dot...].dropFirst().lowercased() {
    case "csv", "tsv":
      guard let table = TableName(fileName: stem) else {
        let known = TableName.allCases.flatMap { [$0.rawValue + ".csv", $0.french + ".csv"] }
        report(.fileUnknown(suggestions: problems.suggestions.nearest(to: name, among: known)))
        break
      }
      take(source, as: table)
    case "yaml", "yml":
      guard SessionFormat.settingsNames.contains(stem.folded) else {
        let known = SessionFormat.settingsNames.map { $0 + ".yaml" }
        report(.fileUnknown(suggestions: problems.suggestions.nearest(to: name, among: known)))
        break
      }
      takeSettings(source)
    case _ where WorkbookName.isWorkbook(name):
      if WorkbookName.isOfSession(name) { return takeWorkbook(path + "/" + name, name) }
      report(.workbookNotUsed, .notice)
    case "" where SessionFormat.ruleFolders.contains(name.folded): takeRuleBooks(path + "/" + name, name)
    default: break
    }
    return true
  }

  /// The YAML files in a folder of rule books.
  private mutating func takeRuleBooks(_ path: String, _ folder: String) {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for file in files.sorted(by: { $0.precedesInBytes($1) }) where !file.hasPrefix(".") {
      guard ["yaml", "yml"].contains(file.split(separator: ".").last?.lowercased() ?? "") else { continue }
      ruleBooks.append(("\(folder)/\(file)", path + "/" + file))
    }
  }

  // MARK: Sheets

  /// False when the workbook cannot be read.
  private mutating func takeWorkbook(_ path: String, _ name: String) -> Bool {
    files.append(path)
    do throws(WorkbookFailure) {
      if name.lowercased().hasSuffix(".xlsm") { throw .hasMacros }
      let workbook = try Workbook(path: path)
      for sheet in workbook.sheets { take(sheet, of: workbook, name) }
      return true
    } catch {
      problems.add(InputProblem(error.problem, file: name))
      return false
    }
  }

  private mutating func take(_ sheet: Workbook.Sheet, of workbook: Workbook, _ file: String) {
    let source = Source(
      name: "\(file)[\(ProblemList.shortened(sheet.name))]", location: .sheet(sheet, workbook))
    func report(_ kind: ProblemKind, _ severity: InputProblem.Severity = .notice) {
      problems.add(InputProblem(kind, severity: severity, file: source.name))
    }
    if SessionFormat.settingsSheets.contains(where: { $0.folded == sheet.name.folded }) {
      takeSettings(source)
    } else if let table = TableName(fileName: sheet.name) {
      take(source, as: table)
    } else {
      // Lists behind drop-down cells stand in hidden sheets; a page of explanations is no table.
      let isAside = SessionFormat.sheetsAside.contains { $0.folded == sheet.name.folded }
      guard !sheet.isHidden, !isAside else { return }
      let known = TableName.allCases.flatMap { [$0.rawValue, $0.french] } + SessionFormat.settingsSheets
      let suggestions = problems.suggestions.nearest(to: sheet.name, among: known)
      return report(.sheetUnknown(suggestions: suggestions), suggestions.isEmpty ? .notice : .warning)
    }
    if sheet.isHidden { report(.sheetHidden) }
  }
}

extension SessionFolder {
  /// The paths of the files that the session at `path` is read from, in the order of their bytes: its tables and
  /// settings, its workbook, its rule books. None for what is no session.
  public static func inputs(of path: String) -> [String] {
    guard let listing = SessionListing(path: path, problems: ProblemList()) else { return [] }
    return Set(listing.files + listing.ruleBooks.map(\.path)).sorted { $0.precedesInBytes($1) }
  }

  /// True when the file at `path` is the workbook that the session at `session` is read from: nothing may be
  /// written over it.
  public static func isInput(_ path: String, of session: String) -> Bool {
    func place(_ path: String) -> [UInt64]? {
      var status = stat()
      return stat(path, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
    }
    guard let file = place(path) else { return false }
    let inside = (try? FileManager.default.contentsOfDirectory(atPath: session)) ?? []
    let workbooks = inside.filter { WorkbookName.isWorkbook($0) && WorkbookName.isOfSession($0) }
    return ([session] + workbooks.map { session + "/" + $0 }).contains { place($0) == file }
  }
}

/// What the name of a file says of it.
enum WorkbookName {
  /// True for what spreadsheet programs write, whether it is read or refused with a reason.
  static func isWorkbook(_ name: String) -> Bool {
    ["xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "ods"].contains(
      name.split(separator: ".").last?.lowercased() ?? "")
  }

  /// True for the workbook of a session's folder.
  static func isOfSession(_ name: String) -> Bool {
    name.split(separator: ".").dropLast().joined(separator: ".").folded == "session"
  }
}

extension SessionFormat {
  /// Names of the sheet of settings; the first is English, the second French.
  static let settingsSheets = ["Settings", "Réglages", "session"]

  /// Sheets for people, which are passed over.
  static let sheetsAside = ["Read me", "Lisez-moi"]
}
