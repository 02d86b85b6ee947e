/// How many got their first choice, their second, and so on, a stacked bar for each plan.
public struct ProfileChart: Chart {
  /// A category of the bars, in the order of preference.
  public struct Rank: Hashable, Sendable {
    /// Its name.
    public var label: String
    /// Whether it is no rank at all, such as « not placed »; drawn unlike the ranks.
    public var isOutside: Bool

    /// A category.
    public init(label: String, isOutside: Bool = false) {
      self.label = label
      self.isOutside = isOutside
    }
  }

  /// A bar.
  public struct Plan: Hashable, Sendable {
    /// Its name.
    public var label: String
    /// An amount for each rank, from zero; means of several runs need not be whole.
    public var counts: [Double]

    /// A bar.
    public init(label: String, counts: [Double]) {
      self.label = label
      self.counts = counts
    }
  }

  /// The words of the chart.
  public struct Words: Hashable, Sendable {
    /// What the axis measures.
    public var axis: String
    /// Head of the column of plans.
    public var plan: String
    /// Head of the column of sums.
    public var total: String

    /// The words.
    public init(axis: String, plan: String, total: String) {
      self.axis = axis
      self.plan = plan
      self.total = total
    }
  }

  /// The words around the chart.
  public let caption: ChartCaption
  private let ranks: [Rank]
  private let plans: [Plan]
  private let words: Words
  private let decimals: Int
  private let number: NumberWriter

  /// A chart of `plans`; amounts are written with `decimals` digits.
  public init(
    _ caption: ChartCaption, ranks: [Rank], plans: [Plan], words: Words, decimals: Int = 0,
    number: @escaping NumberWriter
  ) throws(ChartError) {
    for plan in plans {
      if plan.counts.count != ranks.count {
        throw .unequalCounts(label: plan.label, found: plan.counts.count, expected: ranks.count)
      }
      for count in plan.counts {
        try ChartError.check(count, of: plan.label)
        if count < 0 { throw .negative(label: plan.label) }
      }
      try ChartError.check(plan.counts.reduce(0, +), of: plan.label)
    }
    self.caption = caption
    self.ranks = ranks
    self.plans = plans
    self.words = words
    self.decimals = decimals
    self.number = number
  }

  /// The values of the chart.
  public var table: ChartTable {
    ChartTable(
      header: [words.plan] + ranks.map(\.label) + [words.total],
      rows: plans.map { plan in
        [plan.label] + plan.counts.map { number($0, decimals) } + [number(plan.counts.reduce(0, +), decimals)]
      },
      numericColumns: Set(1..<ranks.count + 2))
  }

  /// The picture.
  public func svg(identifier: String) -> String {
    var drawing = Drawing(caption, identifier: identifier)
    guard !plans.isEmpty, !ranks.isEmpty else {
      drawing.nothing()
      return drawing.document()
    }
    let fills = fills
    Legend(entries: zip(fills, ranks).map { (.area($0), $1.label) }).draw(on: &drawing)
    let labels = LabelColumn(plans.map(\.label))
    let totals = plans.map {
      TextLines(number($0.counts.reduce(0, +), decimals), size: Drawing.textSize, width: 110, isBold: true)
    }
    let right = drawing.width - Drawing.margin
    let most = plans.reduce(0) { max($0, $1.counts.reduce(0, +)) }
    // Amounts too small to be told from zero are drawn as zero.
    let scale = Scale(
      low: 0, high: most < 1e-280 ? 1 : most, start: labels.end,
      end: right - totals.reduce(0) { max($0, $1.width) } - 10)
    let axis = ValueAxis(
      scale, number: number, left: Drawing.margin, right: right,
      isWhole: plans.allSatisfy { $0.counts.allSatisfy { $0 == $0.rounded() } })
    let heights = plans.indices.map { labels.height($0, atLeast: 36) }
    axis.drawGrid(on: &drawing, top: drawing.y, bottom: drawing.y + heights.reduce(0, +))
    for (index, plan) in plans.enumerated() {
      labels.draw(index, on: &drawing, top: drawing.y, height: heights[index])
      let end = draw(plan, fills: fills, on: &drawing, scale: scale, y: drawing.y + heights[index] / 2)
      drawing.text(
        totals[index], x: end + 6, top: drawing.y + (heights[index] - totals[index].height) / 2)
      drawing.y += heights[index]
    }
    axis.draw(on: &drawing, title: words.axis)
    return drawing.document()
  }

  private var fills: [Fill] {
    let inside = Fill.ranks(ranks.filter { !$0.isOutside }.count)
    var next = 0
    return ranks.map { rank in
      if rank.isOutside { return .outside }
      defer { next += 1 }
      return inside[next]
    }
  }

  /// Returns where the bar ends.
  private func draw(_ plan: Plan, fills: [Fill], on drawing: inout Drawing, scale: Scale, y: Double) -> Double
  {
    var sum = 0.0
    for (index, count) in plan.counts.enumerated() where count > 0 {
      let start = scale.position(sum)
      sum += count
      let width = scale.position(sum) - start
      let written = number(count, decimals)
      drawing.area(
        x: start, y: y - 13, width: width, height: 26, fill: fills[index],
        hint: [plan.label, ranks[index].label, written].joined(separator: " — "))
      let text = TextLines(written, size: Drawing.smallSize, width: .infinity)
      if text.width + 10 <= width {
        let middle = start + width / 2
        drawing.plate(x: middle - text.width / 2 - 3, y: y - 8, width: text.width + 6, height: 16)
        drawing.text(text, x: middle, top: y - text.height / 2, anchor: .middle)
      }
    }
    return scale.position(sum)
  }
}
