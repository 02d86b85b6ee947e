/// What lasted and what happened, day by day, in a lane for each student, destination or plan.
public struct TimelineChart: Chart {
  /// A day with a name under the chart.
  public struct Tick: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// Its name.
    public var label: String

    /// A tick.
    public init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// The words of the chart.
  public struct Words: Sendable {
    /// Head of the column of lanes.
    public var lane: String
    /// Head of the column of kinds.
    public var kind: String
    /// Head of the column of what happened.
    public var label: String
    /// Head of the column of first days.
    public var from: String
    /// Head of the column of last days.
    public var through: String
    /// The names of the kinds of spans.
    public var spanKinds: [String]
    /// The names of the kinds of events.
    public var eventKinds: [String]
    /// Writes a day.
    public var day: @Sendable (Int) -> String

    /// The words.
    public init(
      lane: String, kind: String, label: String, from: String, through: String, spanKinds: [String],
      eventKinds: [String], day: @escaping @Sendable (Int) -> String
    ) {
      self.lane = lane
      self.kind = kind
      self.label = label
      self.from = from
      self.through = through
      self.spanKinds = spanKinds
      self.eventKinds = eventKinds
      self.day = day
    }
  }

  /// The words around the chart.
  public let caption: ChartCaption
  private let lanes: [Lane]
  private let ticks: [Tick]
  private let words: Words

  /// A chart of `lanes`; the days go from the first to the last of all spans, events and ticks.
  public init(_ caption: ChartCaption, lanes: [Lane], ticks: [Tick], words: Words) throws(ChartError) {
    for lane in lanes {
      for span in lane.spans {
        if span.from > span.through { throw .endsReversed(label: span.label) }
        guard words.spanKinds.indices.contains(span.kind) else {
          throw .unknownKind(label: span.label, kind: span.kind)
        }
      }
      for event in lane.events where !words.eventKinds.indices.contains(event.kind) {
        throw .unknownKind(label: event.label, kind: event.kind)
      }
    }
    self.caption = caption
    self.lanes = lanes
    self.ticks = ticks.sorted { $0.day < $1.day }
    self.words = words
  }

  /// The spans and events of each lane, by day; an event ends on its day.
  public var table: ChartTable {
    let rows = lanes.flatMap { lane in
      let spans = lane.spans.map { span in
        (
          span.from,
          [
            lane.label, words.spanKinds[span.kind], span.label, words.day(span.from), words.day(span.through),
          ]
        )
      }
      let events = lane.events.map { event in
        let day = words.day(event.day)
        return (event.day, [lane.label, words.eventKinds[event.kind], event.label, day, day])
      }
      return (spans + events).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
        .map(\.element.1)
    }
    return ChartTable(header: [words.lane, words.kind, words.label, words.from, words.through], rows: rows)
  }

  /// The picture.
  public func svg(identifier: String) -> String {
    var drawing = Drawing(caption, identifier: identifier, width: 900)
    guard lanes.contains(where: { !$0.spans.isEmpty || !$0.events.isEmpty }) else {
      drawing.nothing()
      return drawing.document()
    }
    legend.draw(on: &drawing)
    let labels = LabelColumn(lanes.map(\.label), limit: 180)
    let right = drawing.width - Drawing.margin
    let scale = scale(start: labels.end, end: right - 8)
    let layouts = lanes.map { TimelineLane($0, scale: scale, right: right) }
    let heights = layouts.indices.map { labels.height($0, atLeast: layouts[$0].height + 8) }

    let top = drawing.y
    let bottom = top + heights.reduce(0, +)
    for tick in ticks {
      let x = scale.position(Double(tick.day))
      drawing.line(x1: x, y1: top, x2: x, y2: bottom, color: Palette.grid)
    }
    for (index, layout) in layouts.enumerated() {
      drawing.line(x1: Drawing.margin, y1: drawing.y, x2: right, y2: drawing.y, color: Palette.grid)
      labels.draw(index, on: &drawing, top: drawing.y, height: heights[index])
      draw(layout, on: &drawing, top: drawing.y + (heights[index] - layout.height) / 2)
      drawing.y += heights[index]
    }
    drawTicks(on: &drawing, scale: scale, right: right)
    return drawing.document()
  }

  private var legend: Legend {
    Legend(
      entries: words.spanKinds.enumerated().map { (.area(Fill.category($0)), $1) }
        + words.eventKinds.enumerated().map { (.point(Marker.kind($0), TimelineChart.color($0)), $1) })
  }

  private static func color(_ kind: Int) -> Color { Palette.categories[kind % Palette.categories.count] }

  /// A span lasts to the end of its last day; an event stands where its day begins.
  private func scale(start: Double, end: Double) -> Scale {
    let items = lanes.flatMap { lane in
      lane.spans.flatMap { [Double($0.from), Double($0.through) + 1] } + lane.events.map { Double($0.day) }
    }
    let days = items + ticks.map { Double($0.day) }
    return Scale(holding: days, start: start, end: end, padding: 0.01)
  }

  private func draw(_ layout: TimelineLane, on drawing: inout Drawing, top: Double) {
    for item in layout.spans {
      let y = top + item.top
      let days = [item.thing.from, item.thing.through].map(words.day).joined(separator: " – ")
      let hint = [item.thing.label, words.spanKinds[item.thing.kind], days].filter { !$0.isEmpty }
      drawing.text(item.text, x: item.textStart, top: y)
      drawing.area(
        x: item.start, y: y + item.text.height * (item.hasText ? 1 : 0) + 1, width: item.end - item.start,
        height: 11, fill: Fill.category(item.thing.kind), hint: hint.joined(separator: " — "))
    }
    for item in layout.events {
      let y = top + item.top
      let hint = [item.thing.label, words.eventKinds[item.thing.kind], words.day(item.thing.day)]
        .filter { !$0.isEmpty }
      drawing.marker(
        Marker.kind(item.thing.kind), x: item.start, y: y + 8, color: TimelineChart.color(item.thing.kind),
        hint: hint.joined(separator: " — "))
      drawing.text(item.text, x: item.textStart, top: y + 1)
    }
  }

  /// Ticks whose names would run into the one before them, or over the edge, keep their line only.
  private func drawTicks(on drawing: inout Drawing, scale: Scale, right: Double) {
    drawing.line(x1: scale.start, y1: drawing.y, x2: scale.end, y2: drawing.y, color: Palette.faint)
    var end = Drawing.margin
    for tick in ticks {
      let x = scale.position(Double(tick.day))
      let text = TextLines(tick.label, size: Drawing.smallSize, width: 110)
      guard x - text.width / 2 >= end, x + text.width / 2 <= right + Drawing.margin else { continue }
      drawing.line(x1: x, y1: drawing.y, x2: x, y2: drawing.y + 4, color: Palette.faint)
      drawing.text(text, x: x, top: drawing.y + 5, anchor: .middle)
      end = x + text.width / 2 + 8
    }
    drawing.y += 22
  }
}
