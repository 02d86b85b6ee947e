import Testing

@testable import Allocator

@Suite struct PricesTests {
  @Test func `duals of a minimisation become prices of at least nothing, rounded`() {
    let duals = [-1.5, -0.25, 0, 2, -0.1, .nan, -.infinity, .infinity, -1e300, -1000, -1001]
    let prices = Prices(duals: duals[...], scale: 2, largest: 4001)
    #expect(prices.rows == [6, 1, 0, 0, 0, 0, 0, 0, 4001, 4000, 4001])
    #expect(prices.scale == 2)
  }

  @Test func `a row that came after the prices has none`() {
    let prices = Prices(duals: [-1], scale: 0, largest: 9)
    #expect(prices[0] == 1 && prices[1] == 0 && prices[100] == 0)
  }

  @Test func `a mixture lies between, and is the other one at sixteen sixteenths`() {
    let here = Prices(duals: [-16, 0], scale: 0, largest: 99)
    let there = Prices(duals: [0, -32, -8], scale: 0, largest: 99)
    #expect(here.mixed(with: there, sixteenths: 8).rows == [8, 16, 4])
    #expect(here.mixed(with: there, sixteenths: 16) == there)
    #expect(here.mixed(with: there, sixteenths: 0).rows == [16, 0, 0])
  }

  @Test func `a bound is rounded up to the next whole number`() {
    for (numerator, scale, bound) in [
      (0, 4, 0), (1, 4, 1), (16, 4, 1), (17, 4, 2), (-1, 4, 0), (-16, 4, -1), (-17, 4, -1), (7, 0, 7),
    ] {
      #expect(Int128(numerator).roundedUp(scale: scale) == bound, "\(numerator) / 2^\(scale)")
    }
    #expect((Int128(1) << 100).roundedUp(scale: 4) == .max)
  }
}
