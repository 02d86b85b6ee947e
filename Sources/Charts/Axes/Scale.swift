/// Where values stand along a line of the drawing.
struct Scale {
  let low: Double
  let high: Double
  /// Where `low` stands.
  let start: Double
  /// Where `high` stands.
  let end: Double

  init(low: Double, high: Double, start: Double, end: Double) {
    self.low = low
    self.high = high
    self.start = start
    self.end = end
  }

  /// Holds all of `values` (not empty, each within ± 1e300) with `padding` of the whole free on either side; values
  /// that are equal, or as good as equal, get room around them.
  init(holding values: [Double], start: Double, end: Double, padding: Double = 0.04) {
    var low = values.min() ?? 0
    var high = values.max() ?? 0
    let size = max(low.magnitude, high.magnitude)
    if size < 1e-280 {
      (low, high) = (-1, 1)
    } else if high - low < size * 1e-9 {
      (low, high) = (low - size * 0.1, high + size * 0.1)
    }
    let room = (high - low) * padding
    self.init(low: low - room, high: high + room, start: start, end: end)
  }

  /// Where `value` stands.
  func position(_ value: Double) -> Double { start + (value - low) / (high - low) * (end - start) }
}
