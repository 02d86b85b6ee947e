/// Where a continuous distribution on numbers from 0 passes a probability: Newton's steps, kept between bounds that
/// narrow.
enum QuantileSearch {
  /// The number between a lower and an upper tail of these probabilities, which make 1 together, to about 10⁻¹⁵ of
  /// itself.
  ///
  /// - Parameters:
  ///   - top: end of the range; may be infinite.
  ///   - tails: probability below and above a number.
  static func find(
    lower wantedBelow: Double, upper wantedAbove: Double, top: Double, start: Double,
    tails: (Double) -> (lower: Double, upper: Double), density: (Double) -> Double
  ) -> Double {
    var (low, high) = (0.0, top)
    var x = start
    for _ in 0..<2000 {
      let (lower, upper) = tails(x)
      // The smaller tail is the exact one.
      let excess = wantedBelow < wantedAbove ? lower - wantedBelow : wantedAbove - upper
      if excess == 0 { return x }
      if excess < 0 { low = x } else { high = x }
      var next = x - excess / density(x)
      if !(next > low && next < high) { next = high == .infinity ? 2 * x : low + (high - low) / 2 }
      if abs(next - x) <= 1e-15 * abs(next) || next == low || next == high { return next }
      x = next
    }
    return x
  }
}
