import PlacementDomain

/// The part of the plans a leaf of a tree speaks of.
struct ProofDomain {
  /// Least and most y of pools, where a branching said so.
  private(set) var opened: [Int: ClosedRange<Int>] = [:]
  /// The same for levels.
  private(set) var levels: [Level: ClosedRange<Int>] = [:]
  /// True when some variable is left no value at all.
  private(set) var isEmpty = false
  /// Uses each student must not, or must, have.
  private(set) var uses: [Student.Ordinal: UseDemand] = [:]

  /// The part in which the variable, of 0…`most`, lies in this range.
  func narrowed(_ variable: RowBook.Variable, to range: ClosedRange<Int>, _ most: Int) -> ProofDomain {
    var domain = self
    switch variable {
    case .opened(let unit): domain.limit(\.opened[unit], to: range, most)
    case .level(let level): domain.limit(\.levels[level], to: range, most)
    case .use(let unit, let student, let rotation):
      var demand = domain.uses[student] ?? UseDemand()
      switch (range.upperBound == 0, rotation) {
      case (true, nil): demand.banned.insert(Int32(unit))
      case (false, nil): demand.required.insert(Int32(unit))
      case (true, let rotation?): demand.bannedFor[rotation, default: []].insert(Int32(unit))
      case (false, let rotation?): demand.requiredFor[rotation, default: []].insert(Int32(unit))
      }
      if !demand.banned.isDisjoint(with: demand.required) { domain.isEmpty = true }
      domain.uses[student] = demand
    }
    return domain
  }

  private mutating func limit(
    _ path: WritableKeyPath<ProofDomain, ClosedRange<Int>?>, to range: ClosedRange<Int>, _ most: Int
  ) {
    let known = self[keyPath: path] ?? 0...most
    let (low, high) = (max(range.lowerBound, known.lowerBound), min(range.upperBound, known.upperBound))
    if low <= high { self[keyPath: path] = low...high } else { isEmpty = true }
  }
}

/// Units a student must not, or must, use: for any rotation, or for one.
struct UseDemand {
  var banned: Set<Int32> = []
  var required: Set<Int32> = []
  var bannedFor: [Rotation.Ordinal: Set<Int32>] = [:]
  var requiredFor: [Rotation.Ordinal: Set<Int32>] = [:]
}
