/// Estimates with their intervals beside a line at zero.
///
/// Rows whose interval holds zero stand apart below the others, hollow and dashed: they rank nothing.
public struct IntervalChart: Chart {
  /// An estimate and its interval.
  public struct Row: Hashable, Sendable {
    /// What is estimated.
    public var label: String
    /// The estimate; it may lie outside the interval.
    public var estimate: Double
    /// Lower end of the interval.
    public var low: Double
    /// Upper end of the interval.
    public var high: Double
    /// Whether something may be concluded from the row.
    public var isConclusive: Bool

    /// A row. Without `isConclusive`, it is conclusive when zero is outside the interval; to give it is for
    /// conclusions the interval alone does not tell, such as those corrected for several comparisons.
    public init(label: String, estimate: Double, low: Double, high: Double, isConclusive: Bool? = nil) {
      self.label = label
      self.estimate = estimate
      self.low = low
      self.high = high
      self.isConclusive = isConclusive ?? (low > 0 || high < 0)
    }
  }

  /// The words of the chart.
  public struct Words: Hashable, Sendable {
    /// What the axis measures, with the level of the intervals.
    public var axis: String
    /// Head of the column of labels.
    public var label: String
    /// Head of the column of estimates.
    public var estimate: String
    /// Head of the column of lower ends.
    public var low: String
    /// Head of the column of upper ends.
    public var high: String
    /// Head of the column that says whether a row is conclusive.
    public var verdict: String
    /// Said of a row that is conclusive.
    public var conclusive: String
    /// Said of a row that is not, and above these rows.
    public var inconclusive: String

    /// The words.
    public init(
      axis: String, label: String, estimate: String, low: String, high: String, verdict: String,
      conclusive: String, inconclusive: String
    ) {
      self.axis = axis
      self.label = label
      self.estimate = estimate
      self.low = low
      self.high = high
      self.verdict = verdict
      self.conclusive = conclusive
      self.inconclusive = inconclusive
    }
  }

  /// The words around the chart.
  public let caption: ChartCaption
  private let given: [Row]
  private let words: Words
  private let decimals: Int
  private let number: NumberWriter

  /// A chart of `rows` in this order; their values are written with `decimals` digits.
  public init(
    _ caption: ChartCaption, rows: [Row], words: Words, decimals: Int, number: @escaping NumberWriter
  )
    throws(ChartError)
  {
    for row in rows {
      try ChartError.check(row.estimate, row.low, row.high, of: row.label)
      if row.low > row.high { throw .endsReversed(label: row.label) }
    }
    self.caption = caption
    self.given = rows
    self.words = words
    self.decimals = decimals
    self.number = number
  }

  /// The values of the chart, the rows as they were given.
  public var table: ChartTable {
    ChartTable(
      header: [words.label, words.estimate, words.low, words.high, words.verdict],
      rows: given.map {
        [
          $0.label, number($0.estimate, decimals), number($0.low, decimals), number($0.high, decimals),
          $0.isConclusive ? words.conclusive : words.inconclusive,
        ]
      },
      numericColumns: [1, 2, 3])
  }

  /// The picture.
  public func svg(identifier: String) -> String {
    var drawing = Drawing(caption, identifier: identifier)
    guard !given.isEmpty else {
      drawing.nothing()
      return drawing.document()
    }
    let shown = given.filter(\.isConclusive) + given.filter { !$0.isConclusive }
    let labels = LabelColumn(shown.map(\.label))
    let values = shown.map {
      let ends = "\(number($0.low, decimals)) – \(number($0.high, decimals))"
      return TextLines(
        "\(number($0.estimate, decimals)) (\(ends))", size: Drawing.textSize, width: 190, limit: 2)
    }
    let valueWidth = values.reduce(0) { max($0, $1.width) }
    let right = drawing.width - Drawing.margin
    let scale = Scale(
      holding: shown.flatMap { [$0.estimate, $0.low, $0.high] } + [0], start: labels.end,
      end: right - valueWidth - 14)
    let axis = ValueAxis(scale, number: number, left: Drawing.margin, right: right)

    let certain = shown.prefix { $0.isConclusive }.count
    let heading = TextLines(
      words.inconclusive, size: Drawing.textSize, width: right - Drawing.margin, isBold: true)
    let headingHeight = heading.height + 12
    let heights = shown.indices.map { labels.height($0, atLeast: max(28, values[$0].height + 8)) }
    let top = drawing.y
    let firstHeight = heights[..<certain].reduce(0, +)
    let bottom = top + heights.reduce(0, +) + (certain < shown.count ? headingHeight : 0)
    let parts =
      certain < shown.count
      ? [(top, top + firstHeight), (top + firstHeight + headingHeight, bottom)] : [(top, bottom)]
    for part in parts where part.1 > part.0 {
      axis.drawGrid(on: &drawing, top: part.0, bottom: part.1)
      let zero = scale.position(0)
      drawing.line(x1: zero, y1: part.0, x2: zero, y2: part.1, width: 1.5)
    }

    for (index, row) in shown.enumerated() {
      if index == certain {
        drawing.line(
          x1: Drawing.margin, y1: drawing.y + 4, x2: right, y2: drawing.y + 4, color: Palette.faint,
          dash: "1 3")
        drawing.text(heading, x: Drawing.margin, top: drawing.y + 8, color: Palette.faint)
        drawing.y += headingHeight
      }
      let height = heights[index]
      labels.draw(index, on: &drawing, top: drawing.y, height: height)
      draw(row, on: &drawing, scale: scale, y: drawing.y + height / 2)
      drawing.text(
        values[index], x: right, top: drawing.y + (height - values[index].height) / 2, anchor: .end,
        color: row.isConclusive ? Palette.ink : Palette.faint)
      drawing.y += height
    }
    axis.draw(on: &drawing, title: words.axis)
    return drawing.document()
  }

  private func draw(_ row: Row, on drawing: inout Drawing, scale: Scale, y: Double) {
    let color = row.isConclusive ? Palette.categories[0] : Palette.faint
    let low = scale.position(row.low)
    let high = scale.position(row.high)
    drawing.line(
      x1: low, y1: y, x2: high, y2: y, color: color, width: row.isConclusive ? 2.5 : 1.5,
      dash: row.isConclusive ? nil : "4 3")
    for end in [low, high] { drawing.line(x1: end, y1: y - 5, x2: end, y2: y + 5, color: color, width: 1.5) }
    drawing.marker(row.isConclusive ? .circle : .ring, x: scale.position(row.estimate), y: y, color: color)
  }
}
