/// Student's t distribution.
public struct StudentT: Hashable, Sendable {
  /// Degrees of freedom, above 0.
  public let degrees: Double

  /// The distribution of so many degrees of freedom.
  ///
  /// - Precondition: `degrees` is positive and finite.
  public init(degrees: Double) {
    precondition(degrees > 0 && degrees < .infinity, "degrees of freedom are positive")
    self.degrees = degrees
  }

  /// Probability of at most `t`.
  public func probability(atMost t: Double) -> Double { t < 0 ? upperTail(-t) : 1 - upperTail(t) }

  /// Probability of more than `t`, for `t` from 0, exact far out too (DLMF 8.17.1, through the beta distribution).
  func upperTail(_ t: Double) -> Double {
    guard t < .infinity else { return 0 }
    let square = t * t
    let x = degrees / (degrees + square)
    return Special.incompleteBeta(degrees / 2, 0.5, x: x, y: square / (degrees + square)).lower / 2
  }

  /// The number that `probability` of all numbers do not pass.
  ///
  /// - Precondition: `probability` is strictly between 0 and 1.
  public func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a quantile is of a probability between 0 and 1")
    let tail = min(probability, 1 - probability)
    if tail == 0.5 { return 0 }
    // Begin where the first term of the expansion in 1/ν ends (Abramowitz and Stegun 26.7.5).
    let z = -Normal.quantile(tail)
    let start = z + (z * z * z + z) / (4 * degrees)
    let found = QuantileSearch.find(
      lower: 1 - 2 * tail, upper: 2 * tail, top: .infinity, start: start,
      tails: { t in
        let above = 2 * upperTail(t)
        return (1 - above, above)
      },
      density: { 2 * density($0) })
    return probability < 0.5 ? -found : found
  }

  private func density(_ t: Double) -> Double {
    let power = -(degrees + 1) / 2 * Portable.log1p(t * t / degrees)
    return Portable.exp(power - Special.logBeta(degrees / 2, 0.5)) / degrees.squareRoot()
  }
}
