/// An axis of values under a plot: ticks at round numbers, as many as have room for their texts.
struct ValueAxis {
  let scale: Scale
  private let ticks: [(position: Double, text: TextLines)]

  /// `left` and `right` are what no text may pass. Ticks at whole numbers only if `isWhole`.
  init(_ scale: Scale, number: NumberWriter, left: Double, right: Double, isWhole: Bool = false) {
    self.scale = scale
    var ticks: [(position: Double, text: TextLines)] = []
    for target in [8, 6, 5, 4, 3, 2, 1] {
      ticks = ValueAxis.ticks(scale, target: target, number: number, isWhole: isWhole)
      var end = left
      let fit = ticks.allSatisfy { tick in
        defer { end = tick.position + tick.text.width / 2 + 8 }
        return tick.position - tick.text.width / 2 >= end && tick.position + tick.text.width / 2 <= right
      }
      if fit { break }
      if target == 1 {
        // Nothing fits whole: each text gets what is free around its tick.
        let positions = ticks.map(\.position)
        for index in ticks.indices {
          let before =
            index == 0 ? positions[index] - left : (positions[index] - positions[index - 1]) / 2 - 4
          let after =
            index + 1 == positions.count
            ? right - positions[index] : (positions[index + 1] - positions[index]) / 2 - 4
          ticks[index].text = TextLines(
            ticks[index].text.full, size: Drawing.smallSize, width: max(0, 2 * min(before, after)))
        }
      }
    }
    self.ticks = ticks
  }

  private static func ticks(_ scale: Scale, target: Int, number: NumberWriter, isWhole: Bool)
    -> [(position: Double, text: TextLines)]
  {
    var step = DecimalStep(atLeast: (scale.high - scale.low) / Double(target))
    if isWhole, step.exponent < 0 { step = DecimalStep(mantissa: 1, exponent: 0) }
    let last = step.count(notAbove: scale.high)
    let first = -step.count(notAbove: -scale.low)
    return stride(from: first, through: last, by: 1).map { count in
      let value = step.value(count)
      return (
        scale.position(value),
        TextLines(number(value, step.decimals), size: Drawing.smallSize, width: .infinity)
      )
    }
  }

  /// Draws the lines of the ticks over the height of a plot.
  func drawGrid(on drawing: inout Drawing, top: Double, bottom: Double) {
    for tick in ticks {
      drawing.line(x1: tick.position, y1: top, x2: tick.position, y2: bottom, color: Palette.grid)
    }
  }

  /// Draws the line of the axis, its texts and what it measures at the height `drawing` has come to.
  func draw(on drawing: inout Drawing, title: String) {
    let top = drawing.y
    drawing.line(x1: scale.start, y1: top, x2: scale.end, y2: top, color: Palette.faint)
    for tick in ticks {
      drawing.line(x1: tick.position, y1: top, x2: tick.position, y2: top + 4, color: Palette.faint)
      drawing.text(tick.text, x: tick.position, top: top + 5, anchor: .middle)
    }
    drawing.y = top + 22
    guard !title.isEmpty else { return }
    let words = TextLines(title, size: Drawing.textSize, width: drawing.width - 2 * Drawing.margin, limit: 2)
    let middle = (scale.start + scale.end) / 2
    let half = words.width / 2
    let x = min(max(middle, Drawing.margin + half), drawing.width - Drawing.margin - half)
    drawing.text(words, x: x, top: drawing.y, anchor: .middle, color: Palette.faint)
    drawing.y += words.height + 2
  }
}
