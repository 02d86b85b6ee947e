/// The labels on the left of rows, in at most two lines each.
struct LabelColumn {
  let labels: [TextLines]
  /// Of the widest label.
  let width: Double

  /// `limit` is the greatest width of the column: two lines of 240 hold forty letters of usual width.
  init(_ labels: [String], limit: Double = 240) {
    self.labels = labels.map { TextLines($0, size: Drawing.textSize, width: limit, limit: 2) }
    width = self.labels.reduce(0) { max($0, $1.width) }
  }

  /// Where what stands on the right of the labels begins.
  var end: Double { Drawing.margin + width + 14 }

  /// Height that row `index` needs.
  func height(_ index: Int, atLeast least: Double) -> Double { max(least, labels[index].height + 8) }

  /// Draws label `index` in the middle of a row.
  func draw(_ index: Int, on drawing: inout Drawing, top: Double, height: Double) {
    drawing.text(labels[index], x: Drawing.margin, top: top + (height - labels[index].height) / 2)
  }
}
