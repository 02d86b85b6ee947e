import PlacementDomain

/// What units cost one student at one leaf, after the other. It keeps scratch space.
struct UnitCosts {
  private let students: Table<Student>
  private let travel: Travel?
  private let destinationOf: [Destination.Ordinal]
  /// What is added for this student to what a unit costs everybody.
  private var extra: [Int128]
  private var own: [ProofLeaf.OwnCost] = []
  private var base: Int128 = 0
  private var touchesAll = false

  init(_ book: RowBook) {
    students = book.facts.scenario.students
    travel = book.facts.scenario.travel
    destinationOf = book.units.map { book.facts.scenario.places[$0.lead].destination }
    extra = Array(repeating: 0, count: book.units.count)
  }

  /// Turn to this student at this leaf; `clear` first.
  mutating func look(at student: Student.Ordinal, in leaf: ProofLeaf) {
    if !leaf.ownCost.isEmpty {
      own = leaf.ownCost[student] ?? []
      for it in own where it.rotation == nil { extra[Int(it.unit)] += it.cost }
    }
    base = leaf.priorityCost.isEmpty ? 0 : leaf.priorityCost[students[student].priority] ?? 0
    if leaf.countsSchools, let school = students[student].school {
      base += leaf.schoolCost[school] ?? 0
      if let costs = leaf.schoolUnitCost[school] {
        for unit in costs.indices { extra[unit] += costs[unit] }
        touchesAll = true
      }
    }
    if leaf.travelCost != 0, let travel {
      for unit in destinationOf.indices {
        extra[unit] += leaf.travelCost * Int128(travel.distance(student, destinationOf[unit]))
      }
      touchesAll = true
    }
  }

  /// Forget the student.
  mutating func clear() {
    if touchesAll {
      for unit in extra.indices { extra[unit] = 0 }
      touchesAll = false
    } else {
      for it in own { extra[Int(it.unit)] = 0 }
    }
    if !own.isEmpty { own = [] }
  }

  /// Write what each of the rotation's units costs, in order.
  mutating func write(_ options: RotationOptions, in leaf: ProofLeaf, to costs: inout [Int128]) {
    for it in own where it.rotation == options.rotation { extra[Int(it.unit)] += it.cost }
    costs.removeAll(keepingCapacity: true)
    for (position, unit) in options.units.enumerated() {
      let shared = leaf.unitCost[Int(unit)] + leaf.rankCost[Int(options.ranks[position])]
      costs.append(shared + extra[Int(unit)] + base)
    }
    for it in own where it.rotation == options.rotation { extra[Int(it.unit)] -= it.cost }
  }
}
