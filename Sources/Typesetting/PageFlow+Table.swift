extension PageFlow {
  private static let padding = 4.0

  /// A table; its header comes again on each sheet, a row is parted only where it is higher than a sheet.
  mutating func addTable(_ table: PrintedTable) {
    let widths = widths(of: table)
    let titles = broken(table.columns.map(\.title), .columnTitle, widths)
    let titleHeight = height(of: titles, .columnTitle)
    keep(start(of: table))
    put(row: titles, .columnTitle, widths, table.columns)
    put(.rule(x: left, y: y - 1, width: width, isStrong: true))
    let wholeSheet = bottom - PageFlow.top - titleHeight
    for cells in table.rows {
      var rest = broken(cells, .cell, widths)
      repeat {
        let needed = height(of: rest, .cell)
        if y + needed > bottom, needed <= wholeSheet || y + 3 * TextStyle.cell.lineHeight > bottom {
          beginSheet()
          put(row: titles, .columnTitle, widths, table.columns)
          put(.rule(x: left, y: y - 1, width: width, isStrong: true))
        }
        let fitting = max(1, Int((bottom - y - 2 * PageFlow.padding) / TextStyle.cell.lineHeight))
        put(row: rest.map { Array($0.prefix(fitting)) }, .cell, widths, table.columns)
        put(.rule(x: left, y: y - 1, width: width, isStrong: false))
        rest = rest.map { Array($0.dropFirst(fitting)) }
      } while rest.contains { !$0.isEmpty }
    }
    y += 8
  }

  /// Its header and a little of its first row: they are not parted.
  func start(of table: PrintedTable) -> Double {
    let titles = broken(table.columns.map(\.title), .columnTitle, widths(of: table))
    return height(of: titles, .columnTitle) + 3 * TextStyle.cell.lineHeight
  }

  private func widths(of table: PrintedTable) -> [Double] {
    let weights = Double(table.columns.reduce(0) { $0 + max(1, $1.weight) })
    return table.columns.map { width * Double(max(1, $0.weight)) / weights }
  }

  private func broken(_ cells: [String], _ style: TextStyle, _ widths: [Double]) -> [[String]] {
    zip(cells, widths).map { canvas.lines(of: $0, style, width: $1 - 2 * PageFlow.padding) }
  }

  private func height(of row: [[String]], _ style: TextStyle) -> Double {
    Double(row.map(\.count).max() ?? 1) * style.lineHeight + 2 * PageFlow.padding
  }

  private mutating func put(
    row: [[String]], _ style: TextStyle, _ widths: [Double], _ columns: [PrintedTable.Column]
  ) {
    var x = left
    for (position, lines) in row.enumerated() {
      let isNumber = columns[position].isNumber
      let edge = isNumber ? x + widths[position] - PageFlow.padding : x + PageFlow.padding
      for (line, text) in lines.enumerated() {
        let top = y + PageFlow.padding + Double(line) * style.lineHeight
        put(.text(text, style, x: edge, y: top, isNumber ? .right : .left))
      }
      x += widths[position]
    }
    y += height(of: row, style)
  }
}
