/// Which section of which mapping reads which sheet.
extension ImportWork {
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
    for sheet in file.sheets where TableName(fileName: sheet) != nil {
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
}
