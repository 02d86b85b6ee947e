import PlacementDomain

extension TableReader {
  /// The rows with an error as the table writes them; after the last row. Nil when there is none.
  func rejects() -> RejectedTable? {
    let lines = rejectedLines
    guard !lines.isEmpty else { return nil }
    let found = problems.problems(of: file, on: lines)
    var rows: [(line: Int, cells: [String])] = []
    do throws(RecordReader.Failure) {
      try records.restart()
      _ = try records.next()
      while rows.count < lines.count, try records.next() {
        guard lines.contains(line) else { continue }
        rows.append((line, (0..<max(records.count, header.titles.count)).map(written)))
      }
    } catch {
      problems.add(TableReader.problem(error, file))
    }
    // Beside the header only what holds anything.
    let columns = (0..<(rows.map(\.cells.count).max() ?? 0)).filter { position in
      header.titles.indices.contains(position)
        ? !header.aside.contains(position)
        : rows.contains { position < $0.cells.count && !$0.cells[position].isEmpty }
    }
    return RejectedTable(
      table: format.name, file: file, columns: columns.map { $0 + 1 },
      titles: columns.map { header.titles.indices.contains($0) ? header.titles[$0] : "" },
      rows: rows.map { line, cells in
        RejectedRow(
          line: line, cells: columns.map { $0 < cells.count ? cells[$0] : "" }, problems: found[line] ?? [])
      })
  }

  /// The text of a cell. A date that only the other rows of its column tell to be day or month first is
  /// written so that it needs them no more.
  private func written(_ position: Int) -> String {
    if let shown = records.flaws.first(where: { $0.position == position })?.value { return shown }
    let text = records.cell(position).written
    guard case .either(let first, let second, let year) = DateText(text),
      let name = header.positions.first(where: { $0.value == position })?.key, format[name]?.kind == .date,
      let order = dateOrder(of: name), let day = DateText.day(first, second, year, order)
    else { return text }
    return day.description
  }
}
