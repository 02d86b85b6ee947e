import PlacementDomain

/// What a condition comes to whatever a student holds.
enum ConditionTruth {
  case always, never, depends

  init(_ condition: Condition) {
    switch condition {
    case .test(let test):
      let flags = test.values.values.compactMap { if case .flag(let flag) = $0 { flag } else { nil } }
      let asksForNeither = test.kind == .driving && flags.count == 2 && !flags.contains(true)
      self = asksForNeither ? .always : .depends
    case .not(let inner): self = ConditionTruth(inner).contrary
    case .all(let parts): self = ConditionTruth.all(parts)
    case .any(let parts): self = ConditionTruth.all(parts.map { .not($0) }).contrary
    case .when(let first, let then):
      let (first, then) = (ConditionTruth(first), ConditionTruth(then))
      self = first == .never || then == .always ? .always : first == .always ? then : .depends
    }
  }

  private var contrary: ConditionTruth {
    switch self {
    case .always: .never
    case .never: .always
    case .depends: .depends
    }
  }

  /// Never where one never holds, or two say the contrary of each other.
  private static func all(_ parts: [Condition]) -> ConditionTruth {
    let parts = parts.map(\.withoutDoubleNegation)
    let truths = parts.map { ConditionTruth($0) }
    if truths.contains(.never) { return .never }
    if truths.allSatisfy({ $0 == .always }) { return .always }
    let asked = Set(parts)
    let contradict = asked.contains { if case .not(let inner) = $0 { asked.contains(inner) } else { false } }
    return contradict ? .never : .depends
  }
}

extension Condition {
  fileprivate var withoutDoubleNegation: Condition {
    if case .not(.not(let inner)) = self { inner.withoutDoubleNegation } else { self }
  }
}
