import PlacementDomain
import TestSessions
import Testing

@testable import Verification

/// The search against all schedules, one after the other.
@Suite struct ScheduleSearchTests {
  @Test(arguments: [UInt64(1), 2, 3]) func `the cheapest schedule is the least of all legal ones`(
    _ block: UInt64
  ) {
    var (found, empty, stepped) = (0, 0, 0)
    for seed in block * 1000..<block * 1000 + 250 {
      var numbers = SeededNumbers(seed: seed)
      let session = MixedSession.make(&numbers)
      let facts = session.facts
      let book = RowBook(facts)
      let (finder, search) = (OptionFinder(book), ScheduleSearch(book))
      let leaf = RandomLeaf.make(book, &numbers)
      if leaf.equitySteps != nil || leaf.shiftSteps != nil { stepped += 1 }
      for student in facts.scenario.students.ordinals {
        let options = finder.options(of: student)
        let all = AllSchedules(facts, book, student, leaf)
        switch search.cheapest(of: student, options, in: leaf) {
        case .cheapest(let cost):
          #expect(cost == all.least, "seed \(seed), student \(student.position)")
          found += 1
        case .none:
          #expect(all.least == nil, "seed \(seed), student \(student.position)")
          empty += 1
        case .tooLong: Issue.record("seed \(seed): too long")
        }
      }
    }
    #expect(found > 400 && empty > 10 && stepped > 80, "\(found) found, \(empty) empty, \(stepped) stepped")
  }
}

/// Prices drawn at random, for one leaf, with branchings on uses.
enum RandomLeaf {
  static func make(_ book: RowBook, _ numbers: inout SeededNumbers) -> ProofLeaf {
    let scenario = book.facts.scenario
    var domain = ProofDomain()
    for _ in 0..<numbers.one(of: [0, 0, 1, 2]) {
      let unit = numbers.number(0...book.units.count - 1)
      let rotation = numbers.chance(50) ? nil : numbers.one(of: scenario.rotations.ordinals)
      let value = numbers.chance(60) ? 0 : 1
      domain = domain.narrowed(
        .use(unit: unit, numbers.one(of: scenario.students.ordinals), rotation), to: value...value, 1)
    }
    let span = numbers.one(of: [0, 1, 20])
    var leaf = ProofLeaf(
      stage: 0, isRay: false, domain: domain,
      unitCost: book.units.map { _ in Int128(numbers.number(-span...span)) },
      rankCost: (0...scenario.worstRank).map { _ in Int128(numbers.number(-span...span)) }, isEmpty: false)
    if numbers.chance(50) { leaf.priorityCost = [0: Int128(numbers.number(-10...10))] }
    if numbers.chance(40) { leaf.schoolCost[.init(0)] = Int128(numbers.number(-10...10)) }
    if numbers.chance(40) {
      leaf.schoolUnitCost[.init(1)] = book.units.map { _ in Int128(numbers.number(-10...10)) }
    }
    if numbers.chance(40) { leaf.travelCost = Int128(numbers.number(-2...2)) }
    for student in scenario.students.ordinals where numbers.chance(40) {
      leaf.ownCost[student] = (0..<4).map { _ in
        .init(
          unit: Int32(numbers.number(0...book.units.count - 1)),
          rotation: numbers.chance(50) ? nil : numbers.one(of: scenario.rotations.ordinals),
          cost: Int128(numbers.number(-10...10)))
      }
    }
    func steps(_ range: ClosedRange<Int>) -> BurdenSteps? {
      var prices: [Int: Int128] = [:]
      for threshold in range where numbers.chance(50) { prices[threshold] = Int128(numbers.number(0...8)) }
      return BurdenSteps(prices)
    }
    if numbers.chance(40) { leaf.equitySteps = steps(1...12) }
    if numbers.chance(40) { leaf.shiftSteps = steps(1...9) }
    return leaf
  }
}

/// Every schedule of a student over leads of units, legal as `Legality` says, and what it costs, summed without any short cut.
struct AllSchedules {
  private(set) var least: Int128?
  private(set) var legal: [[Placement]] = []
  private let facts: SessionFacts
  private let book: RowBook
  private let student: Student.Ordinal
  private let leaf: ProofLeaf

  init(_ facts: SessionFacts, _ book: RowBook, _ student: Student.Ordinal, _ leaf: ProofLeaf) {
    self.facts = facts
    self.book = book
    self.student = student
    self.leaf = leaf
    visit([], Array(facts.scenario.needs[student])[...])
  }

  private mutating func visit(_ chosen: [Placement], _ rest: ArraySlice<Rotation.Ordinal>) {
    guard let rotation = rest.first else {
      guard isLegal(chosen), isInDomain(chosen) else { return }
      legal.append(chosen)
      return least = min(least ?? .max, cost(chosen))
    }
    visit(chosen, rest.dropFirst())
    for unit in book.units {
      visit(
        chosen + [Placement(student: student, rotation: rotation, place: unit.lead)], rest.dropFirst())
    }
  }

  /// The student's own rules only.
  private func isLegal(_ chosen: [Placement]) -> Bool {
    let mine = facts.scenario.students[student].id
    return Legality(facts).violations(in: chosen).allSatisfy { violation in
      switch violation {
      case .seatsExceeded, .minimumMissed, .preceptorExceeded, .capacityExceeded, .groupsExceeded,
        .quotaMissed,
        .instructorExceeded, .openedWithout, .pairBroken, .changesExceeded:
        true
      case .fixedUnplaced(let who, _): who != mine
      default: false
      }
    }
  }

  private func isInDomain(_ chosen: [Placement]) -> Bool {
    guard let demand = leaf.domain.uses[student] else { return true }
    let all = Set(chosen.map { book.unitOf[$0.place.position] })
    func used(for rotation: Rotation.Ordinal) -> Set<Int32> {
      Set(chosen.filter { $0.rotation == rotation }.map { book.unitOf[$0.place.position] })
    }
    return all.isDisjoint(with: demand.banned) && all.isSuperset(of: demand.required)
      && demand.bannedFor.allSatisfy { used(for: $0.key).isDisjoint(with: $0.value) }
      && demand.requiredFor.allSatisfy { used(for: $0.key).isSuperset(of: $0.value) }
  }

  private func cost(_ chosen: [Placement]) -> Int128 {
    let scenario = facts.scenario
    let row = scenario.students[student]
    var (sum, burden, heavy) = (Int128(0), -scenario.credit(of: student), 0)
    for rotation in scenario.needs[student] {
      guard let it = chosen.first(where: { $0.rotation == rotation }) else {
        burden += scenario.worstRank + 2
        continue
      }
      let unit = Int(book.unitOf[it.place.position])
      let rank = scenario.wish(of: student, rotation, it.place).rank
      burden += rank ?? scenario.worstRank + 1
      heavy += scenario.shifts(of: it.place).count { $0.isNight || $0.isWeekend }
      sum += leaf.unitCost[unit] + leaf.rankCost[rank ?? 0] + (leaf.priorityCost[row.priority] ?? 0)
      if let school = row.school {
        sum += (leaf.schoolCost[school] ?? 0) + (leaf.schoolUnitCost[school]?[unit] ?? 0)
      }
      if let travel = scenario.travel {
        let distance = travel.distance(student, scenario.places[it.place].destination)
        sum += leaf.travelCost * Int128(distance)
      }
      for own in leaf.ownCost[student] ?? [] where (own.rotation ?? rotation) == rotation {
        if Int(own.unit) == unit { sum += own.cost }
      }
    }
    return sum + (leaf.equitySteps?.cost(burden) ?? 0) + (leaf.shiftSteps?.cost(heavy) ?? 0)
  }
}
