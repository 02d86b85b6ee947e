// One number for each value, so that sets of values have one order and one digest.

extension Target {
  /// Kind in the high half, ordinal in the low half.
  var canonicalCode: Int64 {
    let (kind, raw): (Int64, Int32) =
      switch self {
      case .place(let it): (0, it.raw)
      case .destination(let it): (1, it.raw)
      case .service(let it): (2, it.raw)
      case .site(let it): (3, it.raw)
      case .discipline(let it): (4, it.raw)
      case .shift(let it): (5, it.raw)
      case .block(let it): (6, it.raw)
      case .agency(let it): (7, it.raw)
      }
    return kind << 32 | Int64(raw)
  }
}

extension Wish {
  /// Rank (0 to avoid), target, rotation.
  var canonicalKey: (Int, Int64, Int32) { (rank ?? 0, target.canonicalCode, rotation?.raw ?? -1) }
}

extension PastPlacement {
  var canonicalKey: [Int32] { [destination?.raw ?? -1, service?.raw ?? -1, site?.raw ?? -1] }
}

extension Pin {
  var canonicalKey: [Int64] {
    [
      Int64(student.raw), Int64(rotation?.raw ?? -1), target.canonicalCode, mode == .fix ? 0 : 1,
    ]
  }
}
