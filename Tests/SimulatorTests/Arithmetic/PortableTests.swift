import Testing

@testable import Simulator

/// Reference values: mpmath 1.3.0 with 40 digits, rounded to a `Double`.
@Suite struct PortableTests {
  func unitsApart(_ a: Double, _ b: Double) -> Double { abs(a - b) / b.ulp }

  @Test(arguments: [
    (Double.leastNonzeroMagnitude, -744.4400719213812), (1e-300, -690.7755278982137),
    (0.1, -2.3025850929940455),
    (0.7071, -0.346583180371942), (0.999999, -1.000000500029089e-06), (1.0000001, 9.999999505838704e-08),
    (1.5, 0.4054651081081644), (2, 0.6931471805599453), (10, 2.302585092994046),
    (12345.678, 9.421061321291832), (1e+308, 709.1962086421661),
  ])
  func `a logarithm is within two units of the last place`(_ x: Double, _ expected: Double) {
    #expect(unitsApart(Portable.log(x), expected) <= 2)
  }

  @Test(arguments: [
    (-0.999, -6.907755278982136), (-0.3, -0.35667494393873234), (-1e-10, -1.00000000005e-10),
    (1e-15, 9.999999999999995e-16), (0.4, 0.33647223662121295), (3, 1.3862943611198906),
  ])
  func `a logarithm of one and a small number loses nothing`(_ x: Double, _ expected: Double) {
    #expect(unitsApart(Portable.log1p(x), expected) <= 2)
  }

  @Test(arguments: [
    (-744.0, 2 * Double.leastNonzeroMagnitude), (-700.5, 5.980196118639791e-305),
    (-20.25, 1.6052280551856116e-09),
    (-1, 0.36787944117144233), (-1e-12, 0.999999999999), (1e-09, 1.000000001), (0.3466, 1.4142509118505286),
    (1, 2.718281828459045), (10.1, 24343.00942440838), (709.5, 1.3549863193146328e+308),
  ])
  func `an exponential is within two units of the last place`(_ x: Double, _ expected: Double) {
    #expect(unitsApart(Portable.exp(x), expected) <= 2)
  }

  @Test func `ends and what is no number stay what they are`() {
    #expect(Portable.log(0) == -.infinity)
    #expect(Portable.log(.infinity) == .infinity)
    #expect(Portable.log(-1).isNaN)
    #expect(Portable.log(.nan).isNaN)
    #expect(Portable.log(1) == 0)
    #expect(Portable.log1p(-1) == -.infinity)
    #expect(Portable.exp(-.infinity) == 0)
    #expect(Portable.exp(.infinity) == .infinity)
    #expect(Portable.exp(.nan).isNaN)
    #expect(Portable.exp(0) == 1)
  }

  @Test func `an exponential takes a logarithm back, over the whole range`() {
    let draws = Luck(seed: 3, replication: 0).draws("number", for: EntityKey("x"))
    for ordinal in 0..<20_000 {
      let x = (draws[ordinal].uniform - 0.5) * 1400
      let back = Portable.log(Portable.exp(x))
      // e^x keeps 53 bits, which are 2⁻⁵³ of x's own unit.
      #expect(abs(back - x) <= 2 * max(x.ulp, 0x1p-52))
    }
  }
}
