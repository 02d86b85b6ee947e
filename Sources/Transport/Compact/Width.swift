/// Which integers hold every sum of the engine.
enum Width: Equatable {
  case bits32
  case bits64
  case bits128

  /// The narrowest width for rows whose costs differ by so much at most; nil when none is enough.
  ///
  /// `steps` bounds how many students a chain of displacements moves, and `hasDuty` tells whether leaving somebody
  /// out must cost more than any chain.
  static func holding(spread: Int128, steps: Int, hasDuty: Bool) -> Width? {
    guard let cost = hasDuty ? breachCost(spread: spread, steps: steps) : spread else { return nil }
    if fits(cost, Int32.self) { return .bits32 }
    if fits(cost, Int64.self) { return .bits64 }
    return fits(cost, Int128.self) ? .bits128 : nil
  }

  /// How many prices lie between two whole costs: enough for students to outbid each other without a whole unit.
  static func unit<Value: PriceInteger>(for _: Value.Type) -> Value { 64 }

  private static func breachCost(spread: Int128, steps: Int) -> Int128? {
    let (product, isOver) = spread.multipliedReportingOverflow(by: Int128(max(5, steps + 1)))
    return isOver ? nil : product.addingReportingOverflow(2).overflow ? nil : product + 2
  }

  /// Costs are counted in units, prices rise as high as they do, and a distance adds two of each.
  private static func fits<Value: PriceInteger>(_ cost: Int128, _: Value.Type) -> Bool {
    cost < Int128(Value.max) / (Int128(unit(for: Value.self)) * 8)
  }
}
