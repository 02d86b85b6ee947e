/// How often values fall where: a histogram for each series, one below the other, on the same bins and scales.
public struct HistogramChart: Chart {
  /// Values that belong together.
  public struct Series: Hashable, Sendable {
    /// What the values are of.
    public var label: String
    /// The values.
    public var values: [Double]

    /// A series.
    public init(label: String, values: [Double]) {
      self.label = label
      self.values = values
    }
  }

  /// The words of the chart.
  public struct Words: Sendable {
    /// What the values measure.
    public var axis: String
    /// What the heights count, such as « replications ».
    public var count: String
    /// Head of the column of lower edges.
    public var from: String
    /// Head of the column of upper edges, which belong to the next bin.
    public var to: String
    /// Says under the chart how the bins were made.
    public var rule: @Sendable (HistogramBins) -> String

    /// The words.
    public init(
      axis: String, count: String, from: String, to: String,
      rule: @escaping @Sendable (HistogramBins) -> String
    ) {
      self.axis = axis
      self.count = count
      self.from = from
      self.to = to
      self.rule = rule
    }
  }

  /// The words around the chart.
  public let caption: ChartCaption
  /// The bins of every series.
  public let bins: HistogramBins
  private let series: [Series]
  private let counts: [[Int]]
  private let words: Words
  private let number: NumberWriter

  /// A chart of `series`; the bins are made for all values together.
  public init(
    _ caption: ChartCaption, series: [Series], words: Words, limits: ClosedRange<Int> = 5...40,
    number: @escaping NumberWriter
  ) throws(ChartError) {
    for one in series { for value in one.values { try ChartError.check(value, of: one.label) } }
    self.caption = caption
    self.series = series
    let bins = try HistogramBins(series.flatMap(\.values), limits: limits)
    self.bins = bins
    self.counts = series.map { bins.counts(of: $0.values) }
    self.words = words
    self.number = number
  }

  private var isEmpty: Bool { series.allSatisfy { $0.values.isEmpty } }

  /// The counts of each bin.
  public var table: ChartTable {
    let decimals = bins.step.decimals
    let rows = bins.edges.indices.dropLast().map { bin in
      [number(bins.edges[bin], decimals), number(bins.edges[bin + 1], decimals)]
        + counts.map { number(Double($0[bin]), 0) }
    }
    return ChartTable(
      header: [words.from, words.to] + series.map(\.label), rows: isEmpty ? [] : rows,
      numericColumns: Set(0..<series.count + 2))
  }

  /// The picture.
  public func svg(identifier: String) -> String {
    var drawing = Drawing(caption, identifier: identifier)
    guard !isEmpty else {
      drawing.nothing()
      return drawing.document()
    }
    let right = drawing.width - Drawing.margin
    let most = counts.joined().max() ?? 1
    let step = HistogramChart.step(upTo: most)
    let highest = (most + step - 1) / step * step
    let ticks = stride(from: 0, through: highest, by: step).map { count in
      (count, TextLines(number(Double(count), 0), size: Drawing.smallSize, width: 100))
    }
    let left = Drawing.margin + ticks.reduce(0) { max($0, $1.1.width) } + 10
    let scale = Scale(
      low: bins.edges[0], high: bins.edges[bins.edges.count - 1], start: left, end: right - 12)
    let axis = ValueAxis(scale, number: number, left: Drawing.margin, right: right)

    for (index, one) in series.enumerated() {
      let size = number(Double(one.values.count), 0)
      let name = TextLines(
        "\(one.label) (n = \(size))", size: Drawing.textSize, width: scale.end - left - 170, limit: 2,
        isBold: true)
      drawing.text(name, x: left, top: drawing.y)
      let unit = TextLines(words.count, size: Drawing.smallSize, width: 160)
      drawing.text(unit, x: scale.end, top: drawing.y + 1, anchor: .end, color: Palette.faint)
      let top = drawing.y + name.height + 10
      let bottom = top + 96
      axis.drawGrid(on: &drawing, top: top, bottom: bottom)
      for (count, text) in ticks {
        let y = bottom - 96 * Double(count) / Double(highest)
        drawing.line(x1: left, y1: y, x2: scale.end, y2: y, color: Palette.grid)
        drawing.text(text, x: left - 6, top: y - text.height / 2, anchor: .end)
      }
      draw(
        counts[index], fill: Fill.category(index), on: &drawing, scale: scale, bottom: bottom,
        highest: highest)
      drawing.line(x1: left, y1: bottom, x2: scale.end, y2: bottom, color: Palette.faint)
      drawing.y = bottom + (index + 1 < series.count ? 14 : 0)
    }
    axis.draw(on: &drawing, title: words.axis)
    let rule = words.rule(bins)
    if !rule.isEmpty {
      let note = TextLines(rule, size: Drawing.smallSize, width: right - Drawing.margin, limit: 3)
      drawing.text(note, x: Drawing.margin, top: drawing.y + 4, color: Palette.faint)
      drawing.y += note.height + 4
    }
    return drawing.document()
  }

  private func draw(
    _ counts: [Int], fill: Fill, on drawing: inout Drawing, scale: Scale, bottom: Double, highest: Int
  ) {
    for (bin, count) in counts.enumerated() where count > 0 {
      let x = scale.position(bins.edges[bin])
      let height = 96 * Double(count) / Double(highest)
      let edges = [bins.edges[bin], bins.edges[bin + 1]].map { number($0, bins.step.decimals) }
      drawing.area(
        x: x, y: bottom - height, width: scale.position(bins.edges[bin + 1]) - x, height: height, fill: fill,
        hint: "[\(edges[0]) – \(edges[1])[ — \(number(Double(count), 0))")
    }
  }

  /// A whole step with at most four of them up to `most`.
  private static func step(upTo most: Int) -> Int {
    var step = 1
    while true {
      for mantissa in [1, 2, 5] where step * mantissa * 4 >= most { return step * mantissa }
      step *= 10
    }
  }
}
