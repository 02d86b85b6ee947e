import PlacementDomain

/// The part of the plans a leaf of a tree speaks of.
struct ProofDomain {
  /// Least and most y of pools, where a branching said so.
  var opened: [Int: ClosedRange<Int>] = [:]
  /// True when some pool is left no y at all.
  var isEmpty = false
  /// Uses each student must not, or must, have.
  var uses: [Student.Ordinal: UseDemand] = [:]

  /// Narrow y of a unit that has `copies` places.
  mutating func limit(_ unit: Int, from low: Int, through high: Int, copies: Int) {
    let known = opened[unit] ?? 0...copies
    let (low, high) = (max(low, known.lowerBound), min(high, known.upperBound))
    if low <= high { opened[unit] = low...high } else { isEmpty = true }
  }
}

/// Units a student must not, or must, use: for any rotation, or for one.
struct UseDemand {
  var banned: Set<Int32> = []
  var required: Set<Int32> = []
  var bannedFor: [Rotation.Ordinal: Set<Int32>] = [:]
  var requiredFor: [Rotation.Ordinal: Set<Int32>] = [:]
}

/// One leaf, its prices gathered by what they are added to. An assignment costs its unit's, its rank's, its
/// student's priority's and its own opening's share; all times 2^scale.
struct ProofLeaf {
  /// Which of the stages checked it belongs to.
  let stage: Int
  let isRay: Bool
  let domain: ProofDomain
  /// Seats, minimums and preceptors.
  var unitCost: [Int128]
  /// Stage and kept stages; position 0: no wish matches.
  var rankCost: [Int128]
  /// Stage and kept stages that count students of a priority.
  var priorityCost: [Int: Int128] = [:]
  /// Openings.
  var openingCost: [Student.Ordinal: [(unit: Int32, cost: Int128)]] = [:]
  /// L so far.
  var total = ExactSum()
  /// True once some student has no legal schedule, or some pool no y, here: nothing is left to bound.
  var isEmpty: Bool
}

/// A kept stage as a row.
struct KeptRow {
  let line: StageLine
  let value: Int
}

/// Gathers the prices of leaves.
///
/// A document holds fewer than 2^40 prices of 64 bits, and coefficients are below 2^16, so sums of products of
/// these cannot leave 128 bits; sums over students, pools or with stated values may, and are `ExactSum`.
struct LeafBuilder {
  let book: RowBook
  let scale: Int
  /// The kept stages by `goal:<key>`.
  var kept: [String: KeptRow] = [:]

  init(book: RowBook, scale: Int) {
    self.book = book
    self.scale = scale
  }

  /// The leaf with these prices, or the findings against them. `line` is what is optimised; a ray has none.
  func leaf(_ prices: [RowPrice], stage: Int, key: String, line: StageLine?, domain: ProofDomain)
    -> (leaf: ProofLeaf, findings: [Finding])
  {
    let worst = book.facts.scenario.worstRank
    var leaf = ProofLeaf(
      stage: stage, isRay: line == nil, domain: domain,
      unitCost: Array(repeating: 0, count: book.units.count),
      rankCost: Array(repeating: 0, count: worst + 1), isEmpty: domain.isEmpty)
    var openCost: [Int: Int128] = [:]
    var findings: [Finding] = []
    if let line {
      add(line, Int128(line.stage.isMaximised ? -1 : 1) << Int128(scale), to: &leaf)
    }
    for row in prices {
      let price = Int128(row.price)
      if let kept = kept[row.row] {
        if kept.line.tolerance > 0, price < 0 {
          findings.append(.negativePrice(stage: key, row: row.row))
        }
        keep(kept, price, to: &leaf)
        continue
      }
      guard let known = book.row(row.row) else {
        findings.append(.unknownRow(stage: key, row: row.row))
        continue
      }
      if price < 0 { findings.append(.negativePrice(stage: key, row: row.row)) }
      add(known, price, to: &leaf, &openCost)
    }
    for (unit, cost) in openCost {
      let range = domain.opened[unit] ?? 0...book.units[unit].places.count
      leaf.total.add(cost, times: Int128(cost < 0 ? range.upperBound : range.lowerBound))
    }
    return (leaf, findings)
  }

  private func add(_ row: RowBook.Row, _ price: Int128, to leaf: inout ProofLeaf, _ y: inout [Int: Int128]) {
    switch row {
    case .seats(let unit):
      let its = book.units[unit]
      leaf.unitCost[unit] += price
      if its.minimum == nil {
        leaf.total.subtract(price, times: Int128(its.seats))
      } else {
        y[unit, default: 0] -= price * Int128(its.seats)
      }
    case .minimum(let unit):
      leaf.unitCost[unit] -= price
      y[unit, default: 0] += price * Int128(book.units[unit].minimum ?? 0)
    case .opening(let unit, let student):
      leaf.openingCost[student, default: []].append((Int32(unit), price))
      y[unit, default: 0] -= price
    case .preceptor(let position):
      let row = book.facts.preceptorRows[position]
      for place in row.places { leaf.unitCost[Int(book.unitOf[place.position])] += price }
      leaf.total.subtract(price, times: Int128(row.capacity))
    }
  }

  /// A kept stage: = value; or ≤ value + tolerance, for a maximised one written −Σ ≤ −(value − tolerance).
  private func keep(_ kept: KeptRow, _ price: Int128, to leaf: inout ProofLeaf) {
    let isNegated = kept.line.tolerance > 0 && kept.line.stage.isMaximised
    let limit = Int128(kept.value) + Int128(isNegated ? -kept.line.tolerance : kept.line.tolerance)
    leaf.total.subtract(price, times: isNegated ? -limit : limit)
    add(kept.line, isNegated ? -price : price, to: &leaf)
  }

  /// `factor` times what the stage counts.
  private func add(_ line: StageLine, _ factor: Int128, to leaf: inout ProofLeaf) {
    if case .placed(let priority) = line.stage {
      leaf.priorityCost[priority, default: 0] += factor
      return
    }
    let worst = leaf.rankCost.count - 1
    for position in leaf.rankCost.indices {
      let rank = position == 0 ? nil : position
      leaf.rankCost[position] += factor * Int128(line.count(rank: rank, priority: 0, worstRank: worst))
    }
  }
}
