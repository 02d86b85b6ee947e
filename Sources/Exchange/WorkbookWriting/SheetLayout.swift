extension OutputSheet {
  /// Narrowest a column is made for what is in it, in characters.
  static let leastWidth = 6

  /// How many rows the sheet takes.
  var rowCount: Int { blocks.reduce(0) { $0 + $1.rowCount } }

  /// How many columns its tables take, at least one.
  var columnCount: Int { max(1, tables.map(\.columns.count).max() ?? 1) }

  private var tables: [OutputTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The width of each column in characters: what is asked for, else the longest text in it.
  var columnWidths: [Int] {
    var widths = Array(repeating: OutputSheet.leastWidth, count: columnCount)
    for table in tables {
      for (position, column) in table.columns.enumerated() {
        // Room for the arrow of the filter.
        let longest = table.rows.reduce(column.headingWidth + 2) { max($0, $1[position].value.width) }
        let width = column.width ?? min(longest + 1, column.mostWidth)
        widths[position] = max(widths[position], width)
      }
    }
    if tables.isEmpty { widths[0] = 100 }
    return widths
  }
}

extension OutputColumn {
  /// The width of its heading on two lines, in characters.
  var headingWidth: Int {
    let lines = title.split(whereSeparator: \.isNewline)
    guard lines.count == 1 else { return lines.map(\.count).max() ?? 0 }
    let words = title.split(separator: " ").map(\.count)
    let oneLine = title.count
    return words.indices.dropLast().reduce(oneLine) { best, cut in
      let first = words[...cut].reduce(cut, +)
      return min(best, max(first, oneLine - first - 1))
    }
  }
}

extension OutputSheet.Block {
  /// How many rows it takes: a chart stands beside its table.
  var rowCount: Int {
    switch self {
    case .title, .heading, .paragraph, .gap: 1
    case .table(let table): 1 + table.rows.count
    case .bars: 0
    }
  }
}

extension OutputCell.Value {
  /// About how many characters it shows.
  var width: Int {
    switch self {
    case .empty: 0
    case .text(let text):
      text.utf8.count < 8 ? text.utf8.count : text.split { $0.isNewline }.map(\.count).max() ?? 0
    case .integer(let number): String(number).count + String(number).count / 4
    case .share: 7
    case .date: 10
    case .time: 5
    }
  }
}

extension String {
  /// How many lines the text takes when it is folded at this width, in characters; words stay whole.
  func lines(inWidth width: Int) -> Int {
    guard utf8.count > width || contains(where: \.isNewline) else { return 1 }
    var lines = 0
    for paragraph in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines += 1
      var used = 0
      for word in paragraph.split(separator: " ") {
        if used > 0, used + 1 + word.count > width {
          lines += 1
          used = 0
        }
        used += (used > 0 ? 1 : 0) + word.count
        if used > width, width > 0 {
          lines += (used - 1) / width
          used = (used - 1) % width + 1
        }
      }
    }
    return max(1, lines)
  }
}
