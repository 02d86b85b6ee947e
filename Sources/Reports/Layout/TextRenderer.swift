/// Lays a report out as lines of text for a screen or a file.
public struct TextRenderer: Sendable {
  /// Columns of the screen.
  public let width: Int
  /// True to colour with terminal codes.
  public let isColoured: Bool

  /// A renderer; `width` is at least 40.
  public init(width: Int = 100, isColoured: Bool = false) {
    self.width = max(40, width)
    self.isColoured = isColoured
  }

  /// The lines, each ended by a newline, without space at their ends.
  public func text(of report: Report) -> String {
    var lines: [String] = []
    for block in report.blocks {
      switch block {
      case .title(let title): lines.append(painted(title, .strong))
      case .heading(let title): lines += ["", painted(title, .strong)]
      case .paragraph(let text, let indent): lines += folded(text, indent: 2 * indent)
      case .table(let table): lines += self.lines(of: table)
      case .bars(let bars): lines += self.lines(of: bars)
      case .gap: lines.append("")
      }
    }
    return lines.map { TextRenderer.withoutTrailingSpace($0) + "\n" }.joined()
  }

  /// The text in one line.
  public func line(_ text: StyledText) -> String {
    text.parts.map { painted($0.text, $0.style) }.joined()
  }

  private func painted(_ text: String, _ style: StyledText.Style) -> String {
    guard isColoured, let code = TextRenderer.code(style) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// Select Graphic Rendition (ECMA-48) of each style.
  private static func code(_ style: StyledText.Style) -> Int? {
    switch style {
    case .plain: nil
    case .strong: 1
    case .good: 32
    case .warning: 33
    case .bad: 31
    case .faint: 2
    }
  }

  private static func withoutTrailingSpace(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Folded at ordinary spaces; a no-break space never ends a line.
  private func folded(_ text: StyledText, indent: Int) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var used = indent
    var isAtStart = true
    for part in text.parts {
      for (position, word) in part.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        let gap = position > 0 && !isAtStart ? 1 : 0
        if gap == 1, used + gap + word.displayWidth > width {
          lines.append(line)
          line = String(repeating: " ", count: indent)
          used = indent
        } else if gap == 1 {
          line += " "
          used += 1
        }
        line += painted(String(word), part.style)
        used += word.displayWidth
        isAtStart = false
      }
    }
    return lines + [line]
  }

  private func lines(of table: ReportTable) -> [String] {
    let titles = table.columns.map { StyledText($0.title, .faint) }
    let hasTitles = table.columns.contains { !$0.title.isEmpty }
    let all = (hasTitles ? [titles] : []) + table.rows
    let widths = table.columns.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    return all.flatMap { self.lines(of: $0, in: table, widths: widths) }
  }

  /// A row; its last cell is folded below itself where the screen is too narrow for it.
  private func lines(of row: [StyledText], in table: ReportTable, widths: [Int]) -> [String] {
    var head = String(repeating: " ", count: 2 * table.indent)
    for (column, cell) in row.enumerated().dropLast() {
      let space = String(repeating: " ", count: widths[column] - cell.displayWidth)
      head += (table.columns[column].isNumeric ? space + line(cell) : line(cell) + space) + "  "
    }
    guard let last = row.last, let column = table.columns.last else { return [head] }
    let indent = 2 * table.indent + widths.dropLast().reduce(0) { $0 + $1 + 2 }
    if column.isNumeric {
      return [head + String(repeating: " ", count: widths[row.count - 1] - last.displayWidth) + line(last)]
    }
    guard indent + last.displayWidth > width, width - indent >= 24 else { return [head + line(last)] }
    let lines = folded(last, indent: indent)
    return [head + lines[0].dropFirst(indent)] + lines.dropFirst()
  }

  private func lines(of bars: [ReportBar]) -> [String] {
    let longest = bars.map(\.count).max() ?? 0
    let labels = bars.map(\.label.displayWidth).max() ?? 0
    let numbers = bars.map(\.written.displayWidth).max() ?? 0
    let shares = bars.map(\.share.displayWidth).max() ?? 0
    let room = min(40, max(10, width - labels - numbers - shares - 8))
    return bars.map { bar in
      let drawn = TextRenderer.bar(
        eighths: longest == 0 ? 0 : bar.count * room * 8 / longest, isEmpty: bar.count == 0)
      return "  " + bar.label + String(repeating: " ", count: labels - bar.label.displayWidth) + "  "
        + painted(drawn, .good) + String(repeating: " ", count: room - drawn.displayWidth) + "  "
        + String(repeating: " ", count: numbers - bar.written.displayWidth) + bar.written + "  "
        + painted(String(repeating: " ", count: shares - bar.share.displayWidth) + bar.share, .faint)
    }
  }

  /// Block elements, to an eighth of a column; what is not nothing shows at least an eighth.
  private static func bar(eighths: Int, isEmpty: Bool) -> String {
    let count = isEmpty ? 0 : max(1, eighths)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: count / 8) + parts[count % 8]
  }
}
