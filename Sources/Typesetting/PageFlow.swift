/// Puts blocks one under the other and begins a new sheet where one is full.
struct PageFlow {
  let canvas: Canvas
  private(set) var sheets: [[Mark]] = []
  /// Where the next thing goes.
  var y = 0.0
  /// The lowest point of what is printed.
  let bottom: Double
  static let top = Canvas.margin
  var left: Double { Canvas.margin }
  var width: Double { canvas.bodyWidth }

  init(canvas: Canvas) {
    self.canvas = canvas
    bottom = canvas.paper.height - Canvas.margin
  }

  /// All sheets; a document of nothing has one.
  func finished() -> [[Mark]] { sheets.isEmpty ? [[]] : sheets }

  /// A section, on a sheet of its own.
  mutating func add(_ section: [PrintedBlock]) {
    beginSheet()
    for (position, block) in section.enumerated() {
      add(block, before: position + 1 < section.count ? section[position + 1] : nil)
    }
  }

  mutating func beginSheet() {
    sheets.append([])
    y = PageFlow.top
  }

  /// True when nothing stands on the sheet yet.
  var isAtTop: Bool { y == PageFlow.top }

  /// Begins a new sheet when less than `height` is left; one that has nothing on it is kept.
  mutating func keep(_ height: Double) {
    if y + height > bottom, !isAtTop { beginSheet() }
  }

  mutating func put(_ mark: Mark) { sheets[sheets.count - 1].append(mark) }

  /// Lines one under the other, at most to the foot of the sheet, then on the next.
  mutating func put(_ lines: [String], _ style: TextStyle, x: Double? = nil) {
    for line in lines {
      keep(style.lineHeight)
      put(.text(line, style, x: x ?? left, y: y, .left))
      y += style.lineHeight
    }
  }

  private mutating func add(_ block: PrintedBlock, before next: PrintedBlock?) {
    switch block {
    case .heading(let text, let level):
      let style: TextStyle = level == 1 ? .title : level == 2 ? .heading : .label
      let lines = canvas.lines(of: text, style, width: width)
      if level == 2, !isAtTop { y += 10 }
      // A heading never stands alone at the foot.
      keep(Double(lines.count) * style.lineHeight + (next.map(start) ?? 0))
      put(lines, style)
      y += level == 1 ? 6 : 4
    case .paragraph(let text):
      put(canvas.lines(of: text, .plain, width: width), .plain)
      y += 6
    case .alert(let text): addAlert(canvas.lines(of: text, .strong, width: width - 20))
    case .lines(let lines): addLines(lines)
    case .table(let table): addTable(table)
    case .month(let month): addMonth(month)
    case .gap: y += 10
    }
  }

  /// What of a block must stand under its heading.
  private func start(of block: PrintedBlock) -> Double {
    switch block {
    case .table(let table): start(of: table) + 4
    case .month(let month): height(of: month) + 4
    case .heading, .paragraph, .alert, .lines, .gap: 48
    }
  }

  private mutating func addAlert(_ lines: [String]) {
    let height = TextStyle.strong.lineHeight
    keep(min(Double(lines.count), 40) * height + 16)
    var rest = lines[...]
    while !rest.isEmpty {
      let fitting = max(1, Int((bottom - y - 16) / height))
      let part = rest.prefix(fitting)
      let boxHeight = Double(part.count) * height + 14
      put(.box(x: left, y: y, width: width, height: boxHeight, isShaded: true, isFramed: true))
      y += 7
      put(Array(part), .strong, x: left + 10)
      y += 7 + 8
      rest = rest.dropFirst(fitting)
      if !rest.isEmpty { beginSheet() }
    }
  }

  private mutating func addLines(_ lines: [PrintedBlock.Line]) {
    let widest = lines.map { canvas.width(of: $0.label, .label) }.max() ?? 0
    let column = min(widest + 14, width * 0.4)
    for line in lines {
      let label = canvas.lines(of: line.label, .label, width: column - 8)
      let text = canvas.lines(of: line.text, .plain, width: width - column)
      for position in 0..<max(label.count, text.count) {
        keep(TextStyle.plain.lineHeight)
        if position < label.count { put(.text(label[position], .label, x: left, y: y + 1, .left)) }
        if position < text.count { put(.text(text[position], .plain, x: left + column, y: y, .left)) }
        y += TextStyle.plain.lineHeight
      }
      y += 3
    }
    y += 4
  }
}
