import Foundation
import PlacementDomain

/// Brings tables of other systems, or of a session, into the folder of a session.
public enum SessionImport {
  /// What importing `files` into the folder `session` would do. `mapping`: a mapping's name or path, nil to detect one.
  /// New files get French names and headers where the session has more of those, or has none and `isFrench`. Nothing is
  /// thrown and nothing is written.
  public static func proposal(
    files: [String], mapping: String?, session: String, isFrench: Bool
  ) -> ImportProposal {
    let problems = ProblemList()
    var work = ImportWork(session: session, isFrench: isFrench, problems: problems)
    if work.openSession() { work.take(files, mapping: mapping) }
    return work.proposal()
  }
}

/// One import under way.
private struct ImportWork {
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
  private mutating func merge(_ format: TableFormat) -> TableMerge? {
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

  // MARK: The files

  mutating func take(_ files: [String], mapping: String?) {
    let library = MappingLibrary(session: session, problems: problems)
    let asked = mapping.flatMap(library.mapping)
    guard mapping == nil || asked != nil else { return }
    for path in files {
      guard let file = SourceFile(path: path, problems: problems) else { continue }
      if let asked {
        take(file, asked)
      } else if !takeOwn(file) {
        detect(file, library)
      }
    }
  }

  /// Imports the sheets that are tables of a session; false when none is, or one is only by its name.
  private mutating func takeOwn(_ file: SourceFile) -> Bool {
    var found: [(MappingSection, SourceGrid)] = []
    for sheet in file.sheets where TableName(fileName: sheet).flatMap(SessionFormat.importable) != nil {
      guard let grid = file.grid(sheet) else { return true }
      if grid.rows.isEmpty { continue }
      guard let section = OwnTable.section(of: sheet, grid) else { return false }
      found.append((section, grid))
    }
    for (section, grid) in found {
      OwnTable.report(section, grid, problems)
      if OwnTable.isOfRejectedRows(section, grid), let merge = merge(section.format) {
        merge.correct(lines: rejectedLines(of: merge.table.name))
      }
      take(section, grid, file, mapping: nil)
    }
    return !found.isEmpty
  }

  /// Lines of a file of the session that reading the session rejects.
  private func rejectedLines(of file: String) -> Set<Int> {
    let problems = SessionFolder.read(session).problems
    return Set(problems.filter { $0.file == file && $0.severity == .error }.compactMap(\.line))
  }

  /// Imports with the mapping that uses most columns, if there is one.
  private mutating func detect(_ file: SourceFile, _ library: MappingLibrary) {
    let all = library.all()
    guard !problems.hasErrors else { return }
    let fitting = all.map { ($0, score($0, file)) }.filter { $0.1 > 0 }
    guard !problems.hasErrors else { return }
    let best = fitting.filter { $0.1 == fitting.map(\.1).max() }.map(\.0)
    if best.count == 1 { return take(file, best[0]) }
    let names = (best.isEmpty ? all : best).map { Choice(english: $0.names[0], french: $0.names.last!) }
    problems.add(
      InputProblem(
        best.isEmpty ? .tableUnrecognised(names: names) : .mappingAmbiguous(names: names), file: file.name))
  }

  /// How many columns of a file a mapping uses; 0 when it does not fit.
  private func score(_ mapping: Mapping, _ file: SourceFile) -> Int {
    var score = 0
    for section in mapping.sections {
      guard let sheet = file.sheet(named: section.sheets), let grid = file.grid(sheet),
        let binding = try? SectionBinding(section, grid, in: file)
      else {
        if section.isOptional { continue }
        return 0
      }
      score = max(score, binding.score)
    }
    return score
  }

  private mutating func take(_ file: SourceFile, _ mapping: Mapping) {
    var isUsed = false
    var missing: InputProblem?
    for section in mapping.sections {
      guard let sheet = file.sheet(named: section.sheets) else {
        missing = missing ?? InputProblem(.sheetMissing(names: section.sheets), file: file.name)
        if !section.isOptional { return problems.add(missing!) }
        continue
      }
      guard let grid = file.grid(sheet) else { return }
      do throws(SectionBinding.Missing) {
        let binding = try SectionBinding(section, grid, in: file)
        isUsed = true
        take(section, binding, grid, mapping: mapping)
      } catch {
        missing =
          missing
          ?? InputProblem(
            .columnMissing(headers: error.headers), file: grid.name, columnName: error.headers.first)
        if !section.isOptional { return problems.add(missing!) }
      }
    }
    guard isUsed else { return missing.map(problems.add) ?? () }
    notes += mapping.notes.filter { !notes.contains($0) }
    settings = settings ?? mapping.settings
  }

  private mutating func take(
    _ section: MappingSection, _ grid: SourceGrid, _ file: SourceFile, mapping: Mapping?
  ) {
    guard let binding = try? SectionBinding(section, grid, in: file) else { return }
    take(section, binding, grid, mapping: mapping)
  }

  private mutating func take(
    _ section: MappingSection, _ binding: SectionBinding, _ grid: SourceGrid, mapping: Mapping?
  ) {
    guard let merge = merge(section.format) else { return }
    var incoming = SectionRows(section, binding, grid, problems).incoming()
    merge.take(&incoming)
    sources.append(
      ImportSource(
        source: grid.name, table: section.format.name,
        mapping: mapping.map { Choice(english: $0.names[0], french: $0.names.last!) },
        columns: incoming.columns.enumerated().map { at, column in
          .init(
            name: column.name, french: section.format[column.name]?.french.first ?? column.name.rawValue,
            origin: column.origin, isPersonal: incoming.isPersonal(at))
        },
        sample: incoming.firstRows(5).map { values in
          values.enumerated().map { at, value in
            let isHidden =
              incoming.isPersonal(at)
              || incoming.columns[at].name == .student && PersonalText.looksLikeName(value)
            return isHidden ? "" : ProblemList.shortened(value)
          }
        },
        read: incoming.read, rejected: incoming.rejected, setAside: incoming.setAside))
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
