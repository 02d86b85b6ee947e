import Foundation
import PlacementDomain

/// The files of a session folder, by what they are.
struct FolderListing {
  /// File name of each table.
  private(set) var tables: [TableName: String] = [:]
  /// Tables that stand in two files: neither is read.
  private(set) var doubled: Set<TableName> = []
  /// File name of the settings.
  private(set) var settings: String?

  /// Lists the folder at `path`; reports what is missing, twice, unknown or not used. Nil when there is no
  /// such folder.
  init?(path: String, problems: ProblemList) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      problems.add(InputProblem(errno == EACCES ? .folderUnreadable : .folderMissing, file: "", value: path))
      return nil
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      problems.add(InputProblem(.folderIsAFile, file: "", value: path))
      return nil
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      problems.add(InputProblem(.folderUnreadable, file: "", value: path))
      return nil
    }
    for name in names.sorted(by: { $0.precedesInBytes($1) }) where !name.hasPrefix(".") {
      take(name, in: path, problems)
    }
    if settings == nil {
      problems.add(FolderListing.missing("session.yaml", "reglages.yaml", isFrench))
    }
    for format in SessionFormat.tables where format.isRequired && tables[format.name] == nil {
      problems.add(missing(format.name))
    }
  }

  /// The problem that a table is not there.
  func missing(_ table: TableName) -> InputProblem {
    FolderListing.missing(table.rawValue + ".csv", table.french + ".csv", isFrench)
  }

  private static func missing(_ english: String, _ french: String, _ isFrench: Bool) -> InputProblem {
    let (name, other) = isFrench ? (french, english) : (english, french)
    return InputProblem(.fileMissing(otherName: name == other ? nil : other), file: name)
  }

  /// True when more files of the folder have a French name than an English one: one that is missing is then
  /// called by its French name.
  private var isFrench: Bool {
    let names = tables.map { ($0.key.rawValue, $0.key.french, $0.value) }
    let balance = names.reduce(0) { balance, name in
      guard name.0 != name.1 else { return balance }
      return balance + (name.2.prefix { $0 != "." }.folded == name.1.folded ? 1 : -1)
    }
    return balance > 0
  }

  private mutating func take(_ name: String, in path: String, _ problems: ProblemList) {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let stem = String(name[..<dot])
    let suffix = name[dot...].dropFirst().lowercased()
    func report(_ kind: ProblemKind, _ severity: InputProblem.Severity = .warning) {
      problems.add(InputProblem(kind, severity: severity, file: name))
    }
    switch suffix {
    case "csv", "tsv":
      guard let table = TableName(fileName: stem) else {
        let known = TableName.allCases.flatMap { [$0.rawValue + ".csv", $0.french + ".csv"] }
        return report(.fileUnknown(suggestions: problems.suggestions.nearest(to: name, among: known)))
      }
      guard SessionFormat.table(table) != nil else { return report(.fileNotUsed) }
      if let other = tables[table] {
        doubled.insert(table)
        return report(.fileTwice(other: other), .error)
      }
      tables[table] = name
    case "yaml", "yml":
      guard SessionFormat.settingsNames.contains(stem.folded) else {
        let known = SessionFormat.settingsNames.map { $0 + ".yaml" }
        return report(.fileUnknown(suggestions: problems.suggestions.nearest(to: name, among: known)))
      }
      if let other = settings { return report(.fileTwice(other: other), .error) }
      settings = name
    case "xlsx", "xlsm", "xls", "ods":
      report(.fileNotUsed)
    case "":
      guard SessionFormat.laterFolders.contains(name) else { return }
      let contents = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + name)) ?? []
      if !contents.isEmpty { report(.fileNotUsed) }
    default: break
    }
  }
}
