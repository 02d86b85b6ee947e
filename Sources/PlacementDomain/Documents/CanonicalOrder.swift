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
      case .preceptor(let it): (8, it.raw)
      }
    return kind << 32 | Int64(raw)
  }
}

extension Wish {
  /// Rank (0 to avoid), target, rotation.
  var canonicalKey: (Int, Int64, Int32) { (rank ?? 0, target.canonicalCode, rotation?.raw ?? -1) }
}

extension PastPlacement {
  var canonicalKey: [Int] {
    [destination?.position ?? -1, service?.position ?? -1, site?.position ?? -1, credit]
  }
}

extension Pin {
  var canonicalKey: [Int64] {
    [
      Int64(student.raw), Int64(rotation?.raw ?? -1), target.canonicalCode, mode == .fix ? 0 : 1,
    ]
  }
}

extension Supervision {
  var canonicalKey: [Int] {
    [
      preceptor.position, Int(span?.first.number ?? .min), Int(span?.last.number ?? .max), minutes ?? -1,
    ]
  }
}

extension Capacity {
  var canonicalKey: [Int] {
    [
      Int(target.canonicalCode), block?.position ?? -1, periods.map { Int($0.rawValue) } ?? -1,
      school?.position ?? -1, students ?? -1, groups ?? -1, atLeast ?? -1,
    ]
  }
}

extension Unavailability {
  var canonicalKey: [Int] {
    [
      Int(span.first.number), Int(span.last.number), weekdays.map { Int($0.rawValue) } ?? -1,
      periods.map { Int($0.rawValue) } ?? -1,
    ]
  }
}

extension Pair {
  var canonicalKey: [Int] {
    [
      student.position, other.position, relation == .together ? 0 : 1,
      Dimension.allCases.firstIndex(of: same)!, rotation?.position ?? -1,
    ]
  }
}

extension OpeningLink {
  var canonicalKey: [Int] {
    switch self {
    case .together(let places): [0] + places.map(\.position)
    case .onlyWith(let place, let parent): [1, place.position, parent.position]
    }
  }
}
