import PlacementDomain

/// A price for each shared row, exact: an integer over 2^scale, at least 0 and at most `PriceRange.largest`.
struct Prices: Sendable, Equatable {
  /// By row of the `RowBook`; rows that came later have price 0.
  var rows: [Int]
  /// The power of two the prices are divided by.
  let scale: Int

  init(zeroFor count: Int, scale: Int) {
    rows = Array(repeating: 0, count: count)
    self.scale = scale
  }

  /// The prices that duals of a minimisation stand for, rounded; wrong signs become 0.
  init(duals: ArraySlice<Double>, scale: Int, largest: Int) {
    let unit = Double(1 << scale)
    rows = duals.map { dual in
      let price = (-dual * unit).rounded()
      guard price.isFinite, price > 0 else { return 0 }
      return price < Double(largest) ? Int(price) : largest
    }
    self.scale = scale
  }

  /// The price of a row, 0 for one that came after these prices.
  subscript(row: Int) -> Int { row < rows.count ? rows[row] : 0 }

  /// These prices counted in units of so much, each to the nearest whole one.
  func rounded(to unit: Int) -> Prices {
    var out = self
    let whole = unit << scale
    for row in rows.indices { out.rows[row] = (rows[row] + whole / 2) / whole << scale }
    return out
  }

  /// A part of the way from these prices to others: `numerator` / 16 of the others.
  func mixed(with other: Prices, sixteenths numerator: Int) -> Prices {
    var out = other
    for row in out.rows.indices {
      let here = self[row]
      out.rows[row] = here + (out.rows[row] - here) * numerator / 16
    }
    return out
  }
}
