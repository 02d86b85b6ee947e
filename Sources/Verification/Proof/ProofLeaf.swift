import PlacementDomain

/// One leaf, its prices gathered by what they are added to, all times 2^scale. An assignment costs its unit's,
/// its rank's, its student's priority's and school's, its distance's and its own share; a schedule also the
/// steps its burdens reach.
struct ProofLeaf {
  /// Which of the stages checked it belongs to.
  let stage: Int
  let isRay: Bool
  let domain: ProofDomain
  /// Rows that count everybody's use of a unit.
  var unitCost: [Int128]
  /// Stage and kept stages; position 0: no wish matches.
  var rankCost: [Int128]
  /// Stage and kept stages that count students of a priority.
  var priorityCost: [Int: Int128] = [:]
  /// Rows that count the students of a school, by unit, and whatever they use.
  var schoolUnitCost: [Agency.Ordinal: [Int128]] = [:]
  var schoolCost: [Agency.Ordinal: Int128] = [:]
  /// For each unit of distance.
  var travelCost: Int128 = 0
  /// Openings, pairs, kept assignments.
  var ownCost: [Student.Ordinal: [OwnCost]] = [:]
  /// For each threshold that a student's burden reaches.
  var equitySteps: BurdenSteps?
  var shiftSteps: BurdenSteps?
  /// L so far.
  var total = ExactSum()
  /// True once some student has no legal schedule, or some variable no value, here: nothing is left to bound.
  var isEmpty: Bool

  /// A cost of one student for a unit, in this rotation or (nil) in any.
  struct OwnCost {
    let unit: Int32
    let rotation: Rotation.Ordinal?
    let cost: Int128
  }

  /// True when no cost is so large that sums over one student's rotations could leave 128 bits.
  var isOfFairSize: Bool {
    let fair = -(Int128(1) << 100)...(Int128(1) << 100)
    return unitCost.allSatisfy(fair.contains) && rankCost.allSatisfy(fair.contains)
      && priorityCost.values.allSatisfy(fair.contains) && schoolCost.values.allSatisfy(fair.contains)
      && schoolUnitCost.values.allSatisfy { $0.allSatisfy(fair.contains) }
      && ownCost.values.allSatisfy { $0.allSatisfy { fair.contains($0.cost) } }
      && fair.contains(travelCost << 31)
      && fair.contains(equitySteps?.most ?? 0) && fair.contains(shiftSteps?.most ?? 0)
  }
}

/// What a burden costs: the prices of all thresholds it reaches, none below 0.
struct BurdenSteps {
  private let first: Int
  /// At position k: the cost of burden `first` + k − 1.
  private let sums: [Int128]

  /// Prices by threshold; nil when there are none.
  init?(_ prices: [Int: Int128]) {
    guard let first = prices.keys.min(), let last = prices.keys.max() else { return nil }
    self.first = first
    var sums: [Int128] = [0]
    sums.reserveCapacity(last - first + 2)
    for threshold in first...last { sums.append(sums[sums.count - 1] + (prices[threshold] ?? 0)) }
    self.sums = sums
  }

  /// What a burden costs that reaches every threshold.
  var most: Int128 { sums[sums.count - 1] }

  /// What this burden costs.
  func cost(_ burden: Int) -> Int128 { burden < first ? 0 : sums[min(burden - first + 1, sums.count - 1)] }
}

/// A kept stage as a row.
struct KeptRow {
  let line: StageLine
  let value: Int
}
