/// The standard normal distribution.
public enum Normal {
  /// Probability of at most `z`.
  public static func probability(atMost z: Double) -> Double {
    let tail = Special.incompleteGamma(0.5, z * z / 2).upper / 2
    return z < 0 ? tail : 1 - tail
  }

  /// The number that `probability` of all numbers do not pass; −∞ at 0 and ∞ at 1.
  ///
  /// Wichura 1988, algorithm AS 241 (PPND16); about 10⁻¹⁶ of itself.
  ///
  /// - Precondition: `probability` is from 0 to 1.
  public static func quantile(_ probability: Double) -> Double {
    precondition(probability >= 0 && probability <= 1, "a probability is from 0 to 1")
    let centred = probability - 0.5
    if abs(centred) <= 0.425 {
      let r = 0.180625 - centred * centred
      return centred * ratio(r, middle)
    }
    let tail = min(probability, 1 - probability)
    guard tail > 0 else { return centred < 0 ? -.infinity : .infinity }
    let root = (-Portable.log(tail)).squareRoot()
    let value = root <= 5 ? ratio(root - 1.6, near) : ratio(root - 5, far)
    return centred < 0 ? -value : value
  }

  private typealias Coefficients = (numerator: [Double], denominator: [Double])

  private static func ratio(_ r: Double, _ coefficients: Coefficients) -> Double {
    polynomial(r, coefficients.numerator) / polynomial(r, coefficients.denominator)
  }

  /// Coefficients stand from the highest power down.
  private static func polynomial(_ r: Double, _ coefficients: [Double]) -> Double {
    var sum = 0.0
    for coefficient in coefficients { sum = sum * r + coefficient }
    return sum
  }

  private static let middle: Coefficients = (
    [
      2.509_080_928_730_122_672_7e3, 3.343_057_558_358_812_810_5e4, 6.726_577_092_700_870_085_3e4,
      4.592_195_393_154_987_145_7e4, 1.373_169_376_550_946_112_5e4, 1.971_590_950_306_551_442_7e3,
      1.331_416_678_917_843_774_5e2, 3.387_132_872_796_366_608,
    ],
    [
      5.226_495_278_852_854_561e3, 2.872_908_573_572_194_267_4e4, 3.930_789_580_009_271_061e4,
      2.121_379_430_158_659_586_7e4, 5.394_196_021_424_751_107_7e3, 6.871_870_074_920_579_083e2,
      4.231_333_070_160_091_125_2e1, 1,
    ]
  )
  private static let near: Coefficients = (
    [
      7.745_450_142_783_414_076_4e-4, 2.272_384_498_926_918_458_33e-2, 2.417_807_251_774_506_117_7e-1,
      1.270_458_252_452_368_382_58, 3.647_848_324_763_204_605_04, 5.769_497_221_460_691_405_5,
      4.630_337_846_156_545_295_9, 1.423_437_110_749_683_577_34,
    ],
    [
      1.050_750_071_644_416_843_24e-9, 5.475_938_084_995_344_946e-4, 1.519_866_656_361_645_719_66e-2,
      1.481_039_764_274_800_745_9e-1, 6.897_673_349_851_000_045_5e-1, 1.676_384_830_183_803_849_4,
      2.053_191_626_637_758_821_87, 1,
    ]
  )
  private static let far: Coefficients = (
    [
      2.010_334_399_292_288_132_65e-7, 2.711_555_568_743_487_578_15e-5, 1.242_660_947_388_078_438_6e-3,
      2.653_218_952_657_612_309_3e-2, 2.965_605_718_285_048_912_3e-1, 1.784_826_539_917_291_335_8,
      5.463_784_911_164_114_369_9, 6.657_904_643_501_103_777_2,
    ],
    [
      2.044_263_103_389_939_785_64e-15, 1.421_511_758_316_445_888_7e-7, 1.846_318_317_510_054_681_8e-5,
      7.868_691_311_456_132_591e-4, 1.487_536_129_085_061_485_25e-2, 1.369_298_809_227_358_053_1e-1,
      5.998_322_065_558_879_376_9e-1, 1,
    ]
  )
}
