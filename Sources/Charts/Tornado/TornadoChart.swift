/// What changing one thing at a time does to a result: bars around the result of the base, the longest on top.
public struct TornadoChart: Chart {
  /// One thing that is changed.
  public struct Row: Hashable, Sendable {
    /// What is changed.
    public var label: String
    /// What it is set to on its low side, as it is written.
    public var lowSetting: String
    /// What it is set to on its high side, as it is written.
    public var highSetting: String
    /// The result on its low side.
    public var atLow: Double
    /// The result on its high side.
    public var atHigh: Double

    /// A row; both results may lie on the same side of the base.
    public init(label: String, lowSetting: String, highSetting: String, atLow: Double, atHigh: Double) {
      self.label = label
      self.lowSetting = lowSetting
      self.highSetting = highSetting
      self.atLow = atLow
      self.atHigh = atHigh
    }
  }

  /// The words of the chart.
  public struct Words: Hashable, Sendable {
    /// What the axis measures.
    public var axis: String
    /// Head of the column of labels.
    public var label: String
    /// Head of the column of what low sides are set to.
    public var lowSetting: String
    /// Head of the column of what high sides are set to.
    public var highSetting: String
    /// Said of the result on a low side.
    public var atLow: String
    /// Said of the result on a high side.
    public var atHigh: String
    /// Said of the result of the base.
    public var base: String

    /// The words.
    public init(
      axis: String, label: String, lowSetting: String, highSetting: String, atLow: String, atHigh: String,
      base: String
    ) {
      self.axis = axis
      self.label = label
      self.lowSetting = lowSetting
      self.highSetting = highSetting
      self.atLow = atLow
      self.atHigh = atHigh
      self.base = base
    }
  }

  /// The words around the chart.
  public let caption: ChartCaption
  private let base: Double
  /// The greatest reach first; equal ones as they were given.
  private let sorted: [Row]
  private let words: Words
  private let decimals: Int
  private let number: NumberWriter

  /// A chart of `rows` around the result `base`; results are written with `decimals` digits.
  ///
  /// The longest bars come first: from the least to the greatest of both results and the base.
  public init(
    _ caption: ChartCaption, base: Double, rows: [Row], words: Words, decimals: Int,
    number: @escaping NumberWriter
  ) throws(ChartError) {
    try ChartError.check(base, of: words.base)
    for row in rows { try ChartError.check(row.atLow, row.atHigh, of: row.label) }
    func reach(_ row: Row) -> Double { max(row.atLow, row.atHigh, base) - min(row.atLow, row.atHigh, base) }
    self.caption = caption
    self.base = base
    self.sorted = rows.enumerated().sorted {
      (-reach($0.element), $0.offset) < (-reach($1.element), $1.offset)
    }
    .map(\.element)
    self.words = words
    self.decimals = decimals
    self.number = number
  }

  /// The values of the chart, the longest bars first.
  public var table: ChartTable {
    ChartTable(
      header: [words.label, words.lowSetting, words.atLow, words.highSetting, words.atHigh, words.base],
      rows: sorted.map {
        [
          $0.label, $0.lowSetting, number($0.atLow, decimals), $0.highSetting, number($0.atHigh, decimals),
          number(base, decimals),
        ]
      },
      numericColumns: [1, 2, 3, 4, 5])
  }

  /// The picture.
  public func svg(identifier: String) -> String {
    var drawing = Drawing(caption, identifier: identifier)
    guard !sorted.isEmpty else {
      drawing.nothing()
      return drawing.document()
    }
    Legend(entries: [
      (.area(TornadoChart.lowFill), words.atLow), (.area(TornadoChart.highFill), words.atHigh),
    ]).draw(on: &drawing)

    let labels = LabelColumn(sorted.map(\.label))
    let texts = sorted.map { row in
      (low: text(row.atLow, row.lowSetting), high: text(row.atHigh, row.highSetting))
    }
    let room = texts.reduce(0) { max($0, $1.low.width, $1.high.width) } + 8
    let right = drawing.width - Drawing.margin
    let scale = Scale(
      holding: sorted.flatMap { [$0.atLow, $0.atHigh] } + [base], start: labels.end + room, end: right - room,
      padding: 0)
    let axis = ValueAxis(scale, number: number, left: Drawing.margin, right: right)
    let origin = scale.position(base)

    let name = TextLines(
      "\(words.base) — \(number(base, decimals))", size: Drawing.smallSize, width: right - labels.end)
    let half = name.width / 2
    drawing.text(
      name, x: min(max(origin, Drawing.margin + half), right - half), top: drawing.y, anchor: .middle)
    drawing.y += name.height + 4

    let heights = sorted.indices.map { labels.height($0, atLeast: 36) }
    let top = drawing.y
    let bottom = top + heights.reduce(0, +)
    axis.drawGrid(on: &drawing, top: top, bottom: bottom)
    for (index, row) in sorted.enumerated() {
      labels.draw(index, on: &drawing, top: drawing.y, height: heights[index])
      draw(row, texts[index], on: &drawing, scale: scale, y: drawing.y + heights[index] / 2)
      drawing.y += heights[index]
    }
    drawing.line(x1: origin, y1: top - 2, x2: origin, y2: bottom, width: 1.5)
    axis.draw(on: &drawing, title: words.axis)
    return drawing.document()
  }

  private static let lowFill = Fill.category(0)
  private static let highFill = Fill.category(1)

  private func text(_ result: Double, _ setting: String) -> TextLines {
    let written = number(result, decimals)
    return TextLines(
      setting.isEmpty ? written : "\(written) (\(setting))", size: Drawing.smallSize, width: 110)
  }

  /// Bars on both sides share the height; on one side they stand one above the other.
  private func draw(
    _ row: Row, _ texts: (low: TextLines, high: TextLines), on drawing: inout Drawing, scale: Scale, y: Double
  ) {
    let origin = scale.position(base)
    let lowLeft = row.atLow != base ? row.atLow < base : row.atHigh >= base
    let highLeft = row.atHigh != base ? row.atHigh < base : !lowLeft
    let isOpposite = lowLeft != highLeft
    for (isLow, result, isLeft, text) in [
      (true, row.atLow, lowLeft, texts.low), (false, row.atHigh, highLeft, texts.high),
    ] {
      let end = scale.position(result)
      let top = isOpposite ? y - 10 : (isLow ? y - 14 : y)
      let height = isOpposite ? 20.0 : 14
      let setting = isLow ? row.lowSetting : row.highSetting
      let name = isLow ? words.atLow : words.atHigh
      let hint = [row.label, name, setting, number(result, decimals)].filter { !$0.isEmpty }
      if result != base {
        drawing.area(
          x: min(origin, end), y: top, width: max(0.5, (end - origin).magnitude), height: height,
          fill: isLow ? TornadoChart.lowFill : TornadoChart.highFill, hint: hint.joined(separator: " — "))
      }
      drawing.text(
        text, x: isLeft ? end - 5 : end + 5, top: top + (height - text.height) / 2,
        anchor: isLeft ? .end : .start)
    }
  }
}
