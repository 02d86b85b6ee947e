import Testing

@testable import Simulator

@Suite struct SpecialTests {
  /// mpmath 1.3.0, `loggamma`.
  @Test(arguments: [
    (1e-05, 11.512919692895826), (0.1, 2.252712651734206), (0.5, 0.5723649429247001),
    (1.5, -0.12078223763524522),
    (2.5, 0.2846828704729192), (9.99, 12.779315214350193), (10, 12.801827480081469),
    (33.3, 82.60372358165495),
    (1234.5, 7550.550901077895), (1_000_000.0, 12815504.569147611),
  ])
  func `the logarithm of the gamma function`(_ x: Double, _ expected: Double) {
    #expect(abs(Special.logGamma(x) - expected) < 1e-14 * max(abs(expected), 10))
  }

  /// mpmath 1.3.0, `log(beta)`.
  @Test(arguments: [
    (0.5, 0.5, 1.1447298858494002), (0.5, 12, -0.6596747231378598), (3, 4, -4.0943445622221),
    (20, 30, -33.968820791977386), (50000.0, 0.5, -4.837521699280441),
    (1_000_000.0, 100_000.0, -335104.4969524304),
  ])
  func `the logarithm of the beta function`(_ a: Double, _ b: Double, _ expected: Double) {
    #expect(abs(Special.logBeta(a, b) - expected) < 1e-14 * max(abs(expected), 10))
    #expect(Special.logBeta(b, a) == Special.logBeta(a, b))
  }

  @Test func `tails make one together, and reach the ends`() {
    for x in [0.0, 0.01, 0.3, 0.5, 0.99, 1] {
      let beta = Special.incompleteBeta(2.5, 0.5, x: x, y: 1 - x)
      #expect(abs(beta.lower + beta.upper - 1) < 1e-15)
      let gamma = Special.incompleteGamma(2.5, 10 * x)
      #expect(abs(gamma.lower + gamma.upper - 1) < 1e-15)
    }
    #expect(Special.incompleteBeta(2, 3, x: 0, y: 1) == (0, 1))
    #expect(Special.incompleteBeta(2, 3, x: 1, y: 0) == (1, 0))
    #expect(Special.incompleteGamma(2, 0) == (0, 1))
    #expect(Special.incompleteGamma(2, .infinity) == (1, 0))
  }
}
