/// The bins of a histogram: equal widths, edges at round numbers, every bin from its lower edge up to but without its
/// upper edge.
public struct HistogramBins: Hashable, Sendable {
  /// What the width comes from.
  public enum Rule: Hashable, Sendable {
    /// 2 × interquartile range ÷ ∛n (Freedman and Diaconis 1981), then to a round width; quartiles interpolated
    /// between the ordered values (type 7 of Hyndman and Fan 1996).
    case freedmanDiaconis
    /// The range over ⌈log₂ n⌉ + 1 (Sturges 1926), then to a round width: the middle half of the values are equal.
    case sturges
    /// One bin: all values are equal, or as good as equal, or there are none.
    case single
  }

  /// What the width comes from.
  public let rule: Rule
  /// From the lowest edge to the highest, one more than bins.
  public let edges: [Double]
  /// Width of a bin.
  public var width: Double { step.length }
  let step: DecimalStep

  /// Bins for all of `values`, each within ± 1e300, together.
  ///
  /// The width is the next round one (1, 2 or 5 times a power of ten) not below that of the rule, widened or narrowed
  /// as the number of bins wants to leave `limits`; the upper limit, from 2, wins. For whole numbers it is whole.
  public init(_ values: [Double], limits: ClosedRange<Int> = 5...40) throws(ChartError) {
    for value in values { try ChartError.check(value, of: "") }
    let ordered = values.sorted()
    let low = ordered.first ?? 0
    let high = ordered.last ?? 0
    let size = max(low.magnitude, high.magnitude)
    let isWhole = size <= 1e9 && ordered.allSatisfy { $0 == $0.rounded() }
    guard size >= 1e-280, high - low >= size * 1e-9 else {
      let one = DecimalStep(mantissa: 1, exponent: 0)
      rule = .single
      step = isWhole || size < 1e-280 ? one : DecimalStep(atLeast: size * 0.1)
      let first = step.count(notAbove: low)
      let last = max(first, step.count(notAbove: high))
      edges = (first...last + 1).map(step.value)
      return
    }
    let range = HistogramBins.quantile(ordered, 3) - HistogramBins.quantile(ordered, 1)
    let wanted: Double
    if range > 0 {
      rule = .freedmanDiaconis
      wanted = 2 * range / HistogramBins.cubeRoot(Double(ordered.count))
    } else {
      rule = .sturges
      wanted = (high - low) / Double(Int.bitWidth - (ordered.count - 1).leadingZeroBitCount + 1)
    }
    func bins(_ step: DecimalStep) -> Int { step.count(notAbove: high) - step.count(notAbove: low) + 1 }
    let most = max(2, limits.upperBound)
    // Not far below the width that gives the most bins, so that counting them stays exact.
    var step = DecimalStep(atLeast: max(wanted, (high - low) / Double(2 * most)))
    if isWhole, step.exponent < 0 { step = DecimalStep(mantissa: 1, exponent: 0) }
    while bins(step) < limits.lowerBound, bins(step.shorter) <= most, !isWhole || step.shorter.exponent >= 0 {
      step = step.shorter
    }
    while bins(step) > most { step = step.longer }
    let first = step.count(notAbove: low)
    self.step = step
    edges = (first...first + bins(step)).map(step.value)
  }

  /// How many of `values` fall into each bin; all of them lie between the first and the last edge.
  public func counts(of values: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: edges.count - 1)
    for value in values {
      var (low, high) = (0, counts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if value < edges[middle] { high = middle } else { low = middle }
      }
      counts[low] += 1
    }
    return counts
  }

  private static func quantile(_ ordered: [Double], _ quarters: Int) -> Double {
    let (whole, rest) = ((ordered.count - 1) * quarters).quotientAndRemainder(dividingBy: 4)
    guard rest > 0 else { return ordered[whole] }
    return ordered[whole] + (ordered[whole + 1] - ordered[whole]) * Double(rest) / 4
  }

  /// By Newton's method, from above, so that it ends.
  private static func cubeRoot(_ value: Double) -> Double {
    var root = max(1, value)
    while true {
      let next = (2 * root + value / (root * root)) / 3
      guard next < root else { return root }
      root = next
    }
  }
}
