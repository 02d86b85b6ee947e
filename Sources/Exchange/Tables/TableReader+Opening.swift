import PlacementDomain

extension TableReader {
  /// Opens the table in the file at `path`; reports what is wrong and gives nil when it cannot be read.
  convenience init?(_ format: TableFormat, file: String, path: String, problems: ProblemList) {
    do throws(RecordReader.Failure) {
      try self.init(format, file: file, rows: TableReader.records(path), problems: problems)
    } catch {
      problems.add(TableReader.problem(error, file))
      return nil
    }
  }

  /// The records of the file at a path.
  static func records(_ path: String) throws(RecordReader.Failure) -> RecordReader {
    let source: TextSource
    let separator: UInt8
    do throws(TextSource.Failure) {
      source = try TextSource(path: path)
      separator = try Separator.detect(source)
    } catch { throw .text(error) }
    return try RecordReader(source, separator: separator)
  }

  /// Reads all rows apart for what they say of the order of day and month. Where they cannot be read to the end,
  /// whoever reads the table says so.
  func findDateOrders() -> [ColumnName: DateOrder?] {
    let columns = header.positions.filter { format[$0.key]?.use == .used && format[$0.key]?.isDate == true }
    var evidence: [ColumnName: DateOrderEvidence] = [:]
    guard let records = try? records.again(), (try? records.next()) == true else { return [:] }
    while (try? records.next()) == true {
      for (name, position) in columns where !records.cell(position).isBlank {
        guard records.cell(position).isoDay == nil else { continue }
        for part in ListText.parts(records.cell(position).text) {
          for date in part.split(separator: "/", maxSplits: 1).count == 2 && Day(iso: part.prefix(10)) != nil
            ? [] : [part]
          { evidence[name, default: .init()].take(date) }
        }
      }
    }
    return evidence.mapValues(\.order)
  }

  /// Reports what is wrong with a header; false when the table cannot be read.
  static func report(
    _ header: TableHeader, _ format: TableFormat, _ file: String, line: Int, _ problems: ProblemList
  ) -> Bool {
    for (position, first) in header.repeated {
      problems.add(
        InputProblem(
          .columnTwice(first: first + 1), file: file, line: line, column: position + 1,
          columnName: header.titles[position]))
    }
    let missing = header.missing(of: format)
    for column in missing {
      problems.add(
        InputProblem(
          .columnMissing(headers: column.headers), file: file, line: line, columnName: column.name.rawValue))
    }
    for column in header.unknown(of: format, problems) {
      problems.add(
        InputProblem(
          .columnUnknown(suggestions: column.near), severity: column.near.isEmpty ? .notice : .warning,
          file: file, line: line, column: column.position + 1, columnName: column.title))
    }
    return missing.isEmpty && header.repeated.isEmpty
  }

  /// The problem a failed reading is.
  static func problem(_ failure: RecordReader.Failure, _ file: String) -> InputProblem {
    switch failure {
    case .text(.notText): InputProblem(.notText, file: file)
    case .text(.file(.missing)), .text(.file(.unreadable)): InputProblem(.fileUnreadable, file: file)
    case .text(.file(.notAFile)): InputProblem(.fileIsNotAFile, file: file)
    case .recordTooLong(let line):
      InputProblem(.recordTooLong(limit: RecordReader.longestRecord), file: file, line: line)
    case .quoteNotClosed(let line): InputProblem(.quoteNotClosed, file: file, line: line)
    }
  }
}
