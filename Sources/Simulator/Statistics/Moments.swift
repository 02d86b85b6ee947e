/// Mean and variance of numbers, one number at a time (Welford 1962); nothing is kept of the numbers.
///
/// The order of the numbers may change the last bits: give them in the order of replications.
public struct Moments: Hashable, Sendable {
  /// Numbers so far.
  public private(set) var count = 0
  /// Their mean; 0 without any.
  public private(set) var mean = 0.0
  private var squares = 0.0

  /// No number yet.
  public init() {}

  /// Those of these numbers.
  public init(_ numbers: some Sequence<Double>) { for number in numbers { add(number) } }

  /// One number more.
  public mutating func add(_ number: Double) {
    count += 1
    let before = number - mean
    mean += before / Double(count)
    squares += before * (number - mean)
  }

  /// Unbiased variance, divided by the count less one; 0 for fewer than two numbers.
  public var variance: Double { count < 2 ? 0 : squares / Double(count - 1) }

  /// Square root of the variance.
  public var deviation: Double { variance.squareRoot() }

  /// Standard deviation of the mean; 0 for fewer than two numbers.
  public var standardError: Double { count < 2 ? 0 : (variance / Double(count)).squareRoot() }

  /// Student's interval of the mean.
  public func interval(level: Double = 0.95) throws(StatisticsError) -> Interval {
    guard count >= 2 else { throw .tooFewValues(count: count, needed: 2) }
    try StatisticsError.check(level: level)
    let half = StudentT(degrees: Double(count - 1)).quantile((1 + level) / 2) * standardError
    return Interval(lower: mean - half, upper: mean + half, level: level)
  }
}
