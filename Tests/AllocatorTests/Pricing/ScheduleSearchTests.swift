import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// The search for one student's schedule against trying them all, with every rule and cost there is.
@Suite struct ScheduleSearchTests {
  /// Prices drawn: of ranks, spots, options, single students and needs, and burdens.
  func prices(_ problem: PlacingProblem, _ numbers: inout SeededNumbers) -> OptionPrices {
    let book = RowBook(problem)
    var prices = OptionPrices(
      costs: nil, prices: Prices(zeroFor: book.rows.count, scale: 0), book: book, problem: problem)
    let most = numbers.one(of: [1, 3, 10, 100])
    for at in prices.table.indices { prices.table[at] = numbers.number(-most...most / 3) }
    for at in prices.spot.indices where numbers.chance(60) { prices.spot[at] = numbers.number(0...most) }
    if numbers.chance(50) {
      prices.option = problem.options.spot.map { _ in numbers.number(-2...3) }
    }
    for student in 0..<problem.studentCount where numbers.chance(40) && !problem.spots.all.isEmpty {
      let needs = problem.needs(student)
      prices.extra[Int32(student)] = (0..<numbers.number(1...4)).map { _ in
        OptionPrices.Extra(
          need: numbers.chance(50) || needs.isEmpty
            ? -1 : Int32(numbers.number(needs.lowerBound...needs.upperBound - 1)),
          spot: Int32(numbers.number(0...problem.spots.all.count - 1)), price: numbers.number(-2...most))
      }
    }
    if numbers.chance(75) {
      prices.burdens = BurdenPrices(
        problem.burdens.indices.map { burden in
          (
            burden,
            (0..<numbers.number(0...4)).map { _ in (numbers.number(-2...14), numbers.number(0...most)) }
          )
        })
    }
    return prices
  }

  func restrictions(_ problem: PlacingProblem, _ student: Int, _ numbers: inout SeededNumbers) -> Restrictions
  {
    var out = Restrictions()
    for spot in problem.spots.all.indices {
      for need in [nil] + problem.needs(student).map({ Int32($0) }) {
        let use = Restrictions.Use(student: Int32(student), spot: Int32(spot), need: need)
        if numbers.chance(10) {
          out.forbidden.insert(use)
        } else if numbers.chance(3) {
          out.forced.insert(use)
        }
      }
    }
    return out
  }

  /// Every schedule of the student that is legal and keeps the restrictions, with its cost.
  func all(
    _ its: StudentCase, _ student: Int, _ prices: OptionPrices, _ restrictions: Restrictions,
    _ body: ([Int32], Int) -> Void
  ) {
    let (problem, scenario) = (its.problem, its.scenario)
    let plain = PlainStudent(scenario: scenario, student: .init(student))
    let needs = Array(problem.needs(student))
    var choices: [Int32] = []
    func visit(_ cost: Int, _ taken: [PlainStudent.Choice]) {
      guard choices.count < needs.count else {
        guard plain.covers(taken) else { return }
        let uses = Set(problem.uses(in: choices, of: Int32(student)))
        guard restrictions.forced.isSubset(of: uses), restrictions.forbidden.isDisjoint(with: uses) else {
          return
        }
        var cost = cost
        if !needs.isEmpty {
          var burden = SIMD2<Int32>.zero
          for (number, its) in problem.burdens.enumerated() {
            burden[number] = Int32(its.of(student, choices, needs: problem.needs(student)))
          }
          cost += prices.burdens.cost(burden)
        }
        body(choices, cost)
        return
      }
      let need = needs[choices.count]
      if !problem.isFixed[need] {
        choices.append(-1)
        visit(cost, taken)
        choices.removeLast()
      }
      for option in problem.options.range(need) {
        let spot = Int(problem.options.spot[option])
        let more = taken + [(problem.rotationOfNeed[need], problem.spots.all[spot].lead)]
        guard plain.goTogether(more) else { continue }
        var value = prices.spot[spot] + (prices.option.isEmpty ? 0 : prices.option[option])
        value +=
          prices.table[
            Int(problem.classOf[student]) * prices.ranks + Int(problem.options.rank[option]) - 1]
        for entry in prices.extra[Int32(student)] ?? []
        where entry.spot == Int32(spot) && (entry.need < 0 || entry.need == Int32(need)) {
          value += entry.price
        }
        choices.append(Int32(option))
        visit(cost + value, more)
        choices.removeLast()
      }
    }
    visit(0, [])
  }

  @Test(arguments: StudentCase.sizes)
  func `the cheapest schedule is the one that trying all of them finds`(_ size: RandomSession.Size) {
    let (found, none) = compare(size, seeds: 700)
    #expect(found > 2000 && none > 20, "\(found) found, \(none) without")
  }

  @Test(arguments: StudentCase.crowded)
  func `it is found among more options than are looked at first`(_ size: RandomSession.Size) {
    let (found, _) = compare(size, copies: 4, seeds: 150)
    #expect(found > 400, "\(found) found")
  }

  /// Searches and tries all schedules; how many students had one, and how many none.
  func compare(_ size: RandomSession.Size, copies: Int = 1, seeds: Int) -> (found: Int, none: Int) {
    var (found, none) = (0, 0)
    for seed in Soak.seeds(seeds) {
      let goals: [Goal] = [[.equity, .shifts], [.equity], [.shifts], [.rankSum]][Int(seed % 4)]
      let its = StudentCase(seed: seed, size: size, copies: copies, goals: goals)
      var numbers = SeededNumbers(seed: seed &* 47)
      let search = ScheduleSearch(its.problem)
      for _ in 0..<3 {
        let prices = prices(its.problem, &numbers)
        for student in 0..<its.problem.studentCount {
          let isRestricted = numbers.chance(25)
          let restrictions =
            isRestricted ? restrictions(its.problem, student, &numbers) : Restrictions()
          var least: Int?
          var costs: [[Int32]: Int] = [:]
          all(its, student, prices, restrictions) { choices, cost in
            least = min(least ?? cost, cost)
            costs[choices] = cost
          }
          var choices = [Int32](repeating: -1, count: its.problem.needs(student).count)
          var work = 0
          let value = choices.withUnsafeMutableBufferPointer {
            search.cheapest(
              for: student, at: prices, within: restrictions, isRestricted: isRestricted, choices: $0,
              work: &work)
          }
          #expect(!search.wasCut, "seed \(seed), student \(student)")
          #expect(value == least, "seed \(seed), student \(student)")
          if let value {
            #expect(costs[choices] == value, "seed \(seed), student \(student)")
            found += 1
          } else {
            none += 1
          }
        }
      }
    }
    return (found, none)
  }
}
