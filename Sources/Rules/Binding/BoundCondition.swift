import PlacementDomain

/// A condition whose tests are bound to a session.
indirect enum BoundCondition: Sendable {
  case test(AskedTest)
  case all([BoundCondition])
  case any([BoundCondition])
  case not(BoundCondition)
  case when(BoundCondition, then: BoundCondition)

  init(_ condition: Condition, _ binding: RequirementBinding) {
    switch condition {
    case .test(let test): self = .test(AskedTest(test, binding.bound(test)))
    case .all(let parts): self = .all(parts.map { BoundCondition($0, binding) })
    case .any(let parts): self = .any(parts.map { BoundCondition($0, binding) })
    case .not(let part): self = .not(BoundCondition(part, binding))
    case .when(let first, let second):
      self = .when(BoundCondition(first, binding), then: BoundCondition(second, binding))
    }
  }

  /// The parts, in order.
  var parts: [BoundCondition] {
    switch self {
    case .test: []
    case .all(let parts), .any(let parts): parts
    case .not(let part): [part]
    case .when(let first, let second): [first, second]
    }
  }

  /// What its tests look at.
  var aspects: Aspects {
    if case .test(let test) = self { return test.bound.aspects }
    return parts.reduce(into: []) { $0.formUnion($1.aspects) }
  }

  /// The days on which the answer may change.
  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    switch self {
    case .test(let test): test.bound.mark(&days, in: file, at: place)
    case .all(let parts), .any(let parts): for part in parts { part.mark(&days, in: file, at: place) }
    case .not(let part): part.mark(&days, in: file, at: place)
    case .when(let first, let second):
      first.mark(&days, in: file, at: place)
      second.mark(&days, in: file, at: place)
    }
  }

  /// The answer on a day; grounds are those of the parts that decide.
  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    switch self {
    case .test(let test): return test.bound.answer(on: day, in: file, at: place, &grounds)
    case .all(let parts):
      return decided(by: parts, from: .met, stop: .unmet, on: day, file, place, &grounds) { $0 > $1 }
    case .any(let parts):
      let status = decided(by: parts, from: .unmet, stop: .met, on: day, file, place, &grounds) { $0 < $1 }
      grounds.dropEmptiness()
      return status
    case .not(let part):
      let status = part.answer(on: day, in: file, at: place, &grounds)
      switch status {
      case .met:
        grounds = grounds.withoutReasons
        grounds.add(.excluded)
        return .unmet
      case .unmet:
        grounds = grounds.withoutReasons
        return .met
      default: return status
      }
    case .when(let first, let second):
      var condition = grounds.fresh
      let asked = first.answer(on: day, in: file, at: place, &condition)
      grounds.addRows(of: condition)
      if asked == .unmet { return .met }
      let status = second.answer(on: day, in: file, at: place, &grounds)
      guard asked > .waived, asked < status else { return status }
      // Whether it is asked at all is not settled: no worse than that.
      grounds = grounds.withoutReasons
      grounds.add(condition.reasons)
      return asked
    }
  }

  private func decided(
    by parts: [BoundCondition], from start: Verdict.Status, stop: Verdict.Status, on day: Day,
    _ file: StudentFile, _ place: FactsOfPlace, _ grounds: inout Grounds,
    _ outranks: (Verdict.Status, Verdict.Status) -> Bool
  ) -> Verdict.Status {
    var decided = start
    for part in parts {
      var own = grounds.fresh
      let status = part.answer(on: day, in: file, at: place, &own)
      if outranks(status, decided) {
        decided = status
        grounds = grounds.withoutReasons
      }
      if grounds.isWanted {
        if status == decided { grounds.add(own.reasons) }
        grounds.addRows(of: own)
      } else if decided == stop {
        return stop
      }
    }
    return decided
  }
}
