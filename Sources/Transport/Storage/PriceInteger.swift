/// A width in which the engine may count: the narrowest that holds all sums is taken.
protocol PriceInteger: FixedWidthInteger, SignedInteger, BitwiseCopyable, Sendable {}

extension Int32: PriceInteger {}
extension Int64: PriceInteger {}
extension Int128: PriceInteger {}
