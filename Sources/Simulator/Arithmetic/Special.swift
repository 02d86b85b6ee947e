/// The functions that distributions are made of, from `Portable` alone. Relative errors are about 10⁻¹³ for arguments
/// up to 10⁴, and 10⁻¹⁰ at 10⁶.
enum Special {
  private static let halfLog2Pi = 0.918_938_533_204_672_7

  /// B₂ₖ / (2k (2k − 1)) of the Bernoulli numbers B, from the highest k down.
  private static let stirlingCoefficients: [Double] = [
    43867 / 244_188, -3617 / 122_400, 1 / 156, -691 / 360_360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360,
    1 / 12,
  ]

  /// What ln Γ(x) adds to Stirling's (x − ½) ln x − x + ½ ln 2π, for x from 10 (DLMF 5.11.1).
  private static func stirlingRest(_ x: Double) -> Double {
    let z = 1 / (x * x)
    var sum = 0.0
    for coefficient in stirlingCoefficients { sum = sum * z + coefficient }
    return sum / x
  }

  /// ln Γ(x), for positive x.
  static func logGamma(_ x: Double) -> Double {
    var argument = x
    var product = 1.0
    while argument < 10 {
      product *= argument
      argument += 1
    }
    let stirling = (argument - 0.5) * Portable.log(argument) - argument + halfLog2Pi + stirlingRest(argument)
    return stirling - Portable.log(product)
  }

  /// ln B(a, b), for positive a and b; large arguments do not cancel.
  static func logBeta(_ a: Double, _ b: Double) -> Double {
    let (small, large) = (min(a, b), max(a, b))
    let ratio = small / (small + large)
    guard large >= 10 else { return logGamma(a) + logGamma(b) - logGamma(a + b) }
    let rest = stirlingRest(large) - stirlingRest(small + large)
    if small >= 10 {
      return -0.5 * Portable.log(large) + halfLog2Pi + stirlingRest(small) + rest
        + (small - 0.5) * Portable.log(ratio) + large * Portable.log1p(-ratio)
    }
    return logGamma(small) + rest + small - small * Portable.log(small + large)
      + (large - 0.5) * Portable.log1p(-ratio)
  }

  /// The regularised incomplete beta function I_x(a, b) and its complement, for x + y = 1; both are given since one
  /// may be too near to 1 to tell the other. Continued fraction DLMF 8.17.22, by Lentz's method.
  static func incompleteBeta(_ a: Double, _ b: Double, x: Double, y: Double) -> (lower: Double, upper: Double)
  {
    if x <= 0 { return (0, 1) }
    if y <= 0 { return (1, 0) }
    if x > (a + 1) / (a + b + 2) {
      let turned = incompleteBeta(b, a, x: y, y: x)
      return (turned.upper, turned.lower)
    }
    // One logarithm of the number below 1 by its complement, so that it is exact near 1.
    let logX = x < 0.5 ? Portable.log(x) : Portable.log1p(-y)
    let logY = y < 0.5 ? Portable.log(y) : Portable.log1p(-x)
    let front = Portable.exp(a * logX + b * logY - logBeta(a, b)) / a
    let fraction = lentz { step in
      guard step > 0 else { return (1, 1) }
      let m = Double(step / 2)
      let numerator =
        step % 2 == 0
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      return (numerator, 1)
    }
    let lower = front * fraction
    return (lower, 1 - lower)
  }

  /// The regularised incomplete gamma function P(a, x) and its complement Q(a, x). Series DLMF 8.7.1 below a + 1,
  /// continued fraction DLMF 8.9.2 above.
  static func incompleteGamma(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    if x <= 0 { return (0, 1) }
    if x == .infinity { return (1, 0) }
    let front = Portable.exp(logPower(a, x))
    if x < a + 1 {
      var term = 1 / a
      var sum = term
      var n = a
      while term > sum * 1e-17 {
        n += 1
        term *= x / n
        sum += term
      }
      let lower = min(front * sum, 1)
      return (lower, 1 - lower)
    }
    let fraction = lentz { step in
      let n = Double(step)
      return (step == 0 ? 1 : -n * (n - a), x + 2 * n + 1 - a)
    }
    let upper = front * fraction
    return (1 - upper, upper)
  }

  /// ln (xᵃ e⁻ˣ / Γ(a)); written so that large a and x near it do not cancel.
  static func logPower(_ a: Double, _ x: Double) -> Double {
    guard a >= 10 else { return a * Portable.log(x) - x - logGamma(a) }
    let excess = (x - a) / a
    return a * (Portable.log1p(excess) - excess) + 0.5 * Portable.log(a) - halfLog2Pi - stirlingRest(a)
  }

  /// The continued fraction a₀ / (b₀ + a₁ / (b₁ + …)) by Lentz's method, to the last bit or so.
  private static func lentz(_ term: (_ step: Int) -> (numerator: Double, denominator: Double)) -> Double {
    let tiny = 1e-300
    var value = tiny
    var c = value
    var d = 0.0
    // Convergence takes some √a steps; the bound is never met with arguments below 10¹⁰.
    for step in 0..<1_000_000 {
      let (numerator, denominator) = term(step)
      d = denominator + numerator * d
      c = denominator + numerator / c
      d = 1 / (d == 0 ? tiny : d)
      if c == 0 { c = tiny }
      value *= c * d
      if abs(c * d - 1) < 3e-16 { break }
    }
    return value
  }
}
