/// The words of a draw one after the other, two a block; for what needs more than one.
struct DrawWords: RandomNumberGenerator {
  private let draw: Draw
  private var step: UInt32 = 0
  private var spare: UInt64?

  init(_ draw: Draw) { self.draw = draw }

  mutating func next() -> UInt64 {
    if let word = spare {
      spare = nil
      return word
    }
    let block = draw.block(step)
    step &+= 1
    spare = UInt64(block.w) << 32 | UInt64(block.z)
    return UInt64(block.y) << 32 | UInt64(block.x)
  }

  /// A multiple of 2⁻⁵³ strictly between 0 and 1.
  mutating func uniform() -> Double {
    while true {
      if let number = DrawWords.uniform(next()) { return number }
    }
  }

  /// The upper 53 bits of a word as a number between 0 and 1; none for zero, which the range leaves out.
  static func uniform(_ word: UInt64) -> Double? {
    let bits = word >> 11
    return bits == 0 ? nil : Double(bits) * 0x1p-53
  }

  /// A standard normal number, by inversion.
  mutating func normal() -> Double { Normal.quantile(uniform()) }

  /// The logarithm of a gamma variate of this shape and scale 1; the logarithm, for small shapes give numbers that
  /// a `Double` takes for zero.
  ///
  /// Marsaglia and Tsang 2000, "A Simple Method for Generating Gamma Variables"; below shape 1, their section 6.
  mutating func logGamma(shape: Double) -> Double {
    if shape < 1 {
      let boost = Portable.log(uniform()) / shape
      return logGamma(shape: shape + 1) + boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      let logV = Portable.log(v)
      if Portable.log(uniform()) < 0.5 * x * x + d * (1 - v + logV) { return Portable.log(d) + logV }
    }
  }
}
