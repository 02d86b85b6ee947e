/// A sum of 128-bit integers that remembers when it left their range.
struct ExactSum {
  private(set) var value: Int128
  private(set) var hasOverflowed = false

  init(_ value: Int128 = 0) { self.value = value }

  mutating func add(_ term: Int128) {
    let (sum, isOver) = value.addingReportingOverflow(term)
    value = sum
    if isOver { hasOverflowed = true }
  }

  mutating func add(_ factor: Int128, times other: Int128) {
    let (product, isOver) = factor.multipliedReportingOverflow(by: other)
    if isOver { hasOverflowed = true }
    add(product)
  }

  mutating func subtract(_ factor: Int128, times other: Int128) {
    let (product, isOver) = factor.multipliedReportingOverflow(by: other)
    let (difference, isBelow) = value.subtractingReportingOverflow(product)
    value = difference
    if isOver || isBelow { hasOverflowed = true }
  }
}
