/// Where the spans and events of a lane stand, so that neither they nor their texts meet.
struct TimelineLane {
  /// A span or an event in its place.
  struct Item<Thing> {
    let thing: Thing
    /// Left end of the span, or middle of the event.
    let start: Double
    /// Right end.
    let end: Double
    let text: TextLines
    let textStart: Double
    /// Below the top of the lane.
    var top = 0.0

    var hasText: Bool { !text.full.isEmpty }
  }

  let spans: [Item<TimelineChart.Span>]
  let events: [Item<TimelineChart.Event>]
  let height: Double

  /// Nothing passes `right`.
  init(_ lane: TimelineChart.Lane, scale: Scale, right: Double) {
    // Less than half of the lane, so that the text of an event has room on one of its sides.
    let limit = (right - scale.start) * 0.45
    var spans: [Item<TimelineChart.Span>] = []
    for span in TimelineLane.ordered(lane.spans, by: { ($0.from, $0.through) }) {
      let start = scale.position(Double(span.from))
      let end = max(start + 2, scale.position(Double(span.through) + 1))
      let text = TextLines(span.label, size: Drawing.smallSize, width: limit)
      spans.append(
        Item(thing: span, start: start, end: end, text: text, textStart: min(start, right - text.width)))
    }
    var events: [Item<TimelineChart.Event>] = []
    for event in TimelineLane.ordered(lane.events, by: { ($0.day, 0) }) {
      let x = scale.position(Double(event.day))
      let text = TextLines(event.label, size: Drawing.smallSize, width: limit - 9)
      let textStart = x + 9 + text.width <= right ? x + 9 : x - 9 - text.width
      events.append(Item(thing: event, start: x, end: x, text: text, textStart: textStart))
    }
    let spanHeight = spans.contains(where: \.hasText) ? 30.0 : 16
    let spanRows = TimelineLane.stack(&spans, height: spanHeight, from: 0) {
      (min($0.start, $0.textStart), max($0.end, $0.textStart + $0.text.width))
    }
    let eventRows = TimelineLane.stack(&events, height: 17, from: Double(spanRows) * spanHeight) {
      (min($0.start - 6, $0.textStart), max($0.end + 6, $0.textStart + $0.text.width))
    }
    self.spans = spans
    self.events = events
    height = Double(spanRows) * spanHeight + Double(eventRows) * 17
  }

  private static func ordered<Thing>(_ things: [Thing], by key: (Thing) -> (Int, Int)) -> [Thing] {
    things.enumerated().sorted {
      let (first, second) = (key($0.element), key($1.element))
      return (first.0, first.1, $0.offset) < (second.0, second.1, $1.offset)
    }.map(\.element)
  }

  /// Gives each item the first row where it is free; returns the number of rows.
  private static func stack<Thing>(
    _ items: inout [Item<Thing>], height: Double, from top: Double, extent: (Item<Thing>) -> (Double, Double)
  ) -> Int {
    var rows: [[(Double, Double)]] = []
    for index in items.indices {
      let (start, end) = extent(items[index])
      let free = rows.firstIndex { $0.allSatisfy { end + 6 <= $0.0 || $0.1 + 6 <= start } }
      let row = free ?? rows.count
      if row == rows.count { rows.append([]) }
      rows[row].append((start, end))
      items[index].top = top + Double(row) * height
    }
    return rows.count
  }
}
