/// A step that people count by: 1, 2 or 5 times a power of ten.
struct DecimalStep: Hashable, Sendable {
  let mantissa: Int
  let exponent: Int

  /// The smallest step that is not below `length`, which is positive.
  init(atLeast length: Double) {
    var power = Int((Double(length.exponent) * 0.301_029_995_663_981).rounded(.down))
    while DecimalStep.decimal(1, power) > length { power -= 1 }
    while DecimalStep.decimal(1, power + 1) <= length { power += 1 }
    let mantissa = [1, 2, 5].first { DecimalStep.decimal($0, power) >= length }
    self.init(mantissa: mantissa ?? 1, exponent: mantissa == nil ? power + 1 : power)
  }

  init(mantissa: Int, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The next longer step.
  var longer: DecimalStep {
    switch mantissa {
    case 1: DecimalStep(mantissa: 2, exponent: exponent)
    case 2: DecimalStep(mantissa: 5, exponent: exponent)
    default: DecimalStep(mantissa: 1, exponent: exponent + 1)
    }
  }

  /// The next shorter step.
  var shorter: DecimalStep {
    switch mantissa {
    case 5: DecimalStep(mantissa: 2, exponent: exponent)
    case 2: DecimalStep(mantissa: 1, exponent: exponent)
    default: DecimalStep(mantissa: 5, exponent: exponent - 1)
    }
  }

  /// Its length.
  var length: Double { value(1) }

  /// Digits after the decimal sign that its multiples need.
  var decimals: Int { max(0, -exponent) }

  /// The multiple `count`, exactly the number that its decimal writing means.
  func value(_ count: Int) -> Double { DecimalStep.decimal(count * mantissa, exponent) }

  /// The greatest multiple not above `value`, as a count.
  func count(notAbove value: Double) -> Int {
    var count = Int((value / length).rounded(.down))
    while self.value(count) > value { count -= 1 }
    while self.value(count + 1) <= value { count += 1 }
    return count
  }

  private static func decimal(_ digits: Int, _ exponent: Int) -> Double {
    guard let value = Double("\(digits)e\(exponent)") else { preconditionFailure("\(digits)e\(exponent)") }
    return value
  }
}
