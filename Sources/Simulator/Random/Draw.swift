/// One random choice, read as the distribution that is wanted.
///
/// A value: asked twice it answers the same, and asked for two distributions it gives both from the same bits. Those
/// by inversion (`uniform`, `isTrue`, `exponential`, `geometric`, `normal`, `index`) rise with the same uniform number,
/// so that a likelier refusal keeps every refusal there was. Results have the same bits on every machine.
public struct Draw: Hashable, Sendable {
  private let key: SIMD2<UInt32>
  private let counter: SIMD2<UInt32>
  private let ordinal: UInt32

  init(key: SIMD2<UInt32>, counter: SIMD2<UInt32>, ordinal: UInt32) {
    self.key = key
    self.counter = counter
    self.ordinal = ordinal
  }

  /// The block of 128 bits of a step; a distribution that rejects asks for more than one.
  func block(_ step: UInt32) -> SIMD4<UInt32> {
    Philox4x32.block(SIMD4(lowHalf: SIMD2(ordinal, step), highHalf: counter), key: key)
  }

  /// A number strictly between 0 and 1: a multiple of 2⁻⁵³, each as likely.
  public var uniform: Double {
    let first = block(0)
    if let number = DrawWords.uniform(UInt64(first.y) << 32 | UInt64(first.x)) { return number }
    var words = DrawWords(self)
    return words.uniform()
  }

  /// A whole number from 0 to `bound` − 1, each exactly as likely (Lemire 2019, "Fast Random Integer Generation in an
  /// Interval").
  ///
  /// - Precondition: `bound` is positive.
  public func integer(below bound: Int) -> Int {
    precondition(bound > 0, "a bound is positive")
    let bound = UInt64(bound)
    var words = DrawWords(self)
    var product = words.next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = words.next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// 64 bits to sort by; see `Luck.shuffled`.
  public var shuffleKey: UInt64 {
    var words = DrawWords(self)
    return words.next()
  }
}
