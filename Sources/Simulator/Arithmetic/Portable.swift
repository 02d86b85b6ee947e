/// Logarithm and exponential from IEEE 754 additions, multiplications and divisions alone.
///
/// The C library picks another `log` and `exp` by the machine's instruction set, with another last bit. These give
/// the same bits on every machine, compiler and level of optimisation, so that a sweep over mixed machines is one
/// result. Within 2 units in the last place of the exact value.
enum Portable {
  // ln 2 = high + low; the low 21 bits of the high part are zero, so that a whole number of at most 11 bits times
  // it is exact (Cody and Waite 1980).
  private static let ln2High = 0x1.62e42feep-1
  private static let ln2Low = 0x1.a39ef35793c76p-33

  /// ln x; −∞ at 0, not a number below.
  static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x < .infinity else { return x }
    // The smallest numbers have no exponent of their own.
    let isSubnormal = x < Double.leastNormalMagnitude
    let bits = (isSubnormal ? x * 0x1p54 : x).bitPattern
    // Shifted so that the exponent turns at √½: x = significand · 2^exponent with a significand from √½ to √2.
    let shifted = bits &+ (one - rootOfHalf)
    let exponent = Double(Int(shifted >> 52) - (isSubnormal ? 1077 : 1023))
    let significand = Double(bitPattern: shifted & 0x000f_ffff_ffff_ffff &+ rootOfHalf)
    let series = twiceAtanh((significand - 1) / (significand + 1))
    return exponent * ln2High + (exponent * ln2Low + series)
  }

  private static let one: UInt64 = 0x3ff0_0000_0000_0000
  private static let rootOfHalf: UInt64 = 0x3fe6_a09e_667f_3bcd

  /// ln (1 + x), exact for small x too; −∞ at −1.
  static func log1p(_ x: Double) -> Double {
    x > -0.29 && x < 0.41 ? twiceAtanh(x / (2 + x)) : log(1 + x)
  }

  /// 2 artanh s = 2 (s + s³/3 + s⁵/5 + …), for |s| below 0.172: the first term left out is under 10⁻¹⁸ of the sum.
  /// The terms are summed in pairs, for the processor does several at once.
  @inline(__always) private static func twiceAtanh(_ s: Double) -> Double {
    let z = s * s
    let w = z * z
    let w2 = w * w
    let w4 = w2 * w2
    let odd = (1 / 3 + w * (1 / 7)) + w2 * (1 / 11 + w * (1 / 15)) + w4 * (1 / 19 + w * (1 / 23))
    let even = w * ((1 / 5 + w * (1 / 9)) + w2 * (1 / 13 + w * (1 / 17)) + w4 * (1 / 21))
    return 2 * s + 2 * s * (odd * z + even)
  }

  /// e to the power x; 0 below −745.2, ∞ above 709.8.
  static func exp(_ x: Double) -> Double {
    guard x > -745.2 else { return x.isNaN ? x : 0 }
    guard x < 709.8 else { return .infinity }
    let power = (x * 1.442_695_040_888_963_4).rounded()
    let rest = (x - power * ln2High) - power * ln2Low
    // Taylor: |rest| is at most 0.347, so that the term of degree 15 is under 10⁻¹⁹.
    var sum = 0.0
    var degree = 14.0
    while degree > 1 {
      sum = (sum + 1) * rest / degree
      degree -= 1
    }
    let value = 1 + (rest + rest * sum)
    return Double(sign: .plus, exponent: Int(power), significand: value)
  }
}
