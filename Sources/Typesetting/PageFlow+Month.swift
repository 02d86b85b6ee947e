extension PageFlow {
  private static let padding = 3.5
  /// The least height of a week: two months of five weeks go on a sheet.
  private static let leastWeek = 48.0

  /// A month broken to the size that lets it stand on a sheet.
  private struct FittedMonth {
    let size: Double
    let weeks: [[BrokenDay?]]
    let heights: [Double]
    var height: Double { PageFlow.head + heights.reduce(0, +) }
  }

  private static let head = TextStyle.heading.lineHeight + TextStyle.columnTitle.lineHeight + 12

  /// Where it is higher than a sheet, its text gets smaller, and at 5 points the last line of a day that still has
  /// too many becomes « … ».
  private func fitted(_ month: MonthGrid) -> FittedMonth {
    let room = bottom - PageFlow.top - PageFlow.head
    var size = 8.0
    var weeks = PageFlow.weeks(of: month, lines: broken(month, size))
    while PageFlow.height(of: weeks, size) > room, size > 5 {
      size -= 0.5
      weeks = PageFlow.weeks(of: month, lines: broken(month, size))
    }
    let most = room / Double(max(1, weeks.count))
    return FittedMonth(
      size: size, weeks: weeks,
      heights: PageFlow.height(of: weeks, size) <= room
        ? weeks.map { PageFlow.height(of: $0, size) }
        : weeks.map { min(PageFlow.height(of: $0, size), max(most, PageFlow.leastWeek)) })
  }

  /// How high a month is.
  func height(of month: MonthGrid) -> Double { fitted(month).height }

  /// A month, never parted.
  mutating func addMonth(_ month: MonthGrid) {
    let fitted = fitted(month)
    keep(fitted.height)
    put([month.title], .heading)
    y += 4
    let column = width / 7
    for (position, name) in month.weekdays.prefix(7).enumerated() {
      put(.text(name, .columnTitle, x: left + (Double(position) + 0.5) * column, y: y, .centre))
    }
    y += TextStyle.columnTitle.lineHeight + 2
    for (week, height) in zip(fitted.weeks, fitted.heights) {
      for (position, day) in week.enumerated() {
        guard let day else { continue }
        put(day, fitted.size, x: left + Double(position) * column, column, height)
      }
      y += height
    }
    y += 14
  }

  /// A day and its lines, broken to the width of a column.
  private struct BrokenDay {
    let cell: MonthGrid.Cell
    let lines: [String]
  }

  private func broken(_ month: MonthGrid, _ size: Double) -> [BrokenDay] {
    let room = width / 7 - 2 * PageFlow.padding
    return month.cells.map { cell in
      let style = TextStyle(size: size)
      return BrokenDay(cell: cell, lines: cell.lines.flatMap { canvas.lines(of: $0, style, width: room) })
    }
  }

  private static func weeks(of month: MonthGrid, lines days: [BrokenDay]) -> [[BrokenDay?]] {
    let padded = Array(repeating: BrokenDay?.none, count: month.offset) + days.map(Optional.some)
    return stride(from: 0, to: padded.count, by: 7).map { Array(padded[$0..<min($0 + 7, padded.count)]) }
  }

  private static func height(of week: [BrokenDay?], _ size: Double) -> Double {
    let lines = week.map { $0?.lines.count ?? 0 }.max() ?? 0
    return max(
      leastWeek,
      TextStyle.columnTitle.lineHeight + 1.5 + Double(lines) * TextStyle(size: size).lineHeight + 2 * padding)
  }

  private static func height(of weeks: [[BrokenDay?]], _ size: Double) -> Double {
    weeks.reduce(0) { $0 + height(of: $1, size) }
  }

  private mutating func put(_ day: BrokenDay, _ size: Double, x: Double, _ width: Double, _ height: Double) {
    put(.box(x: x, y: y, width: width, height: height, isShaded: day.cell.isShaded, isFramed: true))
    var top = y + PageFlow.padding
    put(.text(String(day.cell.day), .columnTitle, x: x + PageFlow.padding, y: top, .left))
    top += TextStyle.columnTitle.lineHeight + 1.5
    let style = TextStyle(size: size)
    let fitting = Int((y + height - PageFlow.padding / 2 - top) / style.lineHeight)
    let shown =
      day.lines.count <= fitting ? day.lines : Array(day.lines.prefix(max(0, fitting - 1))) + ["…"]
    for line in shown {
      put(.text(line, style, x: x + PageFlow.padding, y: top, .left))
      top += style.lineHeight
    }
  }
}
