import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct PricingRoundTests {
  /// Rows of a search that has kept a few stages and found a few opening rows.
  func book(_ random: RandomProblem, _ kept: [PlainModel.Kept], _ numbers: inout SeededNumbers) -> RowBook {
    let problem = random.problem
    var book = RowBook(problem)
    for (number, its) in kept.enumerated() {
      let value = its.stage.isMaximised ? -its.value : its.value
      _ = book.keep(stage: number, limit: value + its.tolerance, in: problem)
    }
    for spot in problem.spots.all.indices where problem.spots.all[spot].opens {
      for student in 0..<problem.studentCount where numbers.chance(60) {
        let takes = problem.needs(student).contains { need in
          problem.options.range(need).contains { Int(problem.options.spot[$0]) == spot }
        }
        if takes { _ = book.open(Int32(spot), student: student, in: problem) }
      }
    }
    return book
  }

  func restrictions(_ problem: PlacingProblem, _ numbers: inout SeededNumbers) -> Restrictions {
    var out = Restrictions()
    for student in 0..<problem.studentCount {
      for spot in problem.spots.all.indices {
        for need in [nil] + problem.needs(student).map({ Int32($0) }) {
          let use = Restrictions.Use(student: Int32(student), spot: Int32(spot), need: need)
          if numbers.chance(need == nil ? 15 : 10) {
            out.forbidden.insert(use)
          } else if numbers.chance(need == nil ? 6 : 4) {
            out.forced.insert(use)
          }
        }
      }
    }
    for (number, spot) in problem.spots.all.enumerated() where spot.opens && numbers.chance(50) {
      let low = numbers.number(0...spot.copies)
      out.bounds[problem.shared.opened(number)] = low...numbers.number(low...spot.copies)
    }
    return out
  }

  func domain(_ restrictions: Restrictions, _ problem: PlacingProblem) -> PlainProof.Domain {
    func lead(_ spot: Int32) -> Place.Ordinal { problem.spots.all[Int(spot)].lead }
    func use(_ it: Restrictions.Use) -> PlainProof.Use {
      PlainProof.Use(lead(it.spot), for: it.need.map { problem.rotationOfNeed[Int($0)] })
    }
    var domain = PlainProof.Domain()
    for (variable, range) in restrictions.bounds {
      if case .opened(let spot) = problem.shared.variables[Int(variable)].kind {
        domain.opened[lead(spot)] = (range.lowerBound, range.upperBound)
      }
    }
    for it in restrictions.forbidden { domain.banned[.init(Int(it.student)), default: []].insert(use(it)) }
    for it in restrictions.forced { domain.required[.init(Int(it.student)), default: []].insert(use(it)) }
    return domain
  }

  @Test(arguments: RandomCase.sizes.map(\.name))
  func `L of any prices in any part of the tree is what trying every schedule gives`(_ size: String) {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (bounded, empty) = (0, 0)
    for seed in Soak.seeds(120) {
      let random = RandomProblem(seed: seed, size: size)
      let problem = random.problem
      guard !problem.stages.isEmpty else { continue }
      var numbers = SeededNumbers(seed: seed &* 41)
      let scale = numbers.one(of: [0, 3, 20])
      let pricer = Pricer(problem, threads: 1)
      for _ in 0..<6 {
        let number = numbers.number(0...problem.stages.count - 1)
        let kept = problem.stages[..<number].map {
          PlainModel.Kept(stage: $0.stage, tolerance: $0.tolerance, value: numbers.number(0...6))
        }
        let book = book(random, kept, &numbers)
        var prices = Prices(zeroFor: book.rows.count, scale: scale)
        for row in prices.rows.indices where numbers.chance(50) {
          prices.rows[row] = numbers.number(0...(4 << scale))
        }
        let part = numbers.chance(50) ? Restrictions() : restrictions(problem, &numbers)
        let isFree = numbers.chance(20)
        let round = pricer.round(
          costs: isFree ? nil : problem.stages[number].costs, prices: prices, book: book, restrictions: part)

        // The same prices as a document writes them.
        var record = ProofRecord(problem: problem, scale: scale)
        record.add(
          problem.stages[number].stage, StageBound(lower: round.lower ?? 0, tree: .prices(prices)), book: book
        )
        guard case .prices(let named) = record.proofs[0].proof else {
          Issue.record("no prices")
          return
        }
        let task = PlainProof(random.model, stage: problem.stages[number].stage, kept: kept, scale: scale)
        let expected = task.leaf(named, costs: !isFree, domain(part, problem))
        #expect(
          round.lower.map { .least($0) } ?? PlainProof.Outcome.empty == expected, random.its.comment)
        if round.lower == nil { empty += 1 } else { bounded += 1 }
      }
    }
    #expect(bounded > 300 && (empty > 0 || size == .oneRotation), "\(bounded) bounded, \(empty) empty")
  }

  @Test func `the schedules that are found are legal and cost what is said`() {
    for seed in Soak.seeds(150) {
      let random = RandomProblem(seed: seed, size: .threeRotations)
      let problem = random.problem
      guard let stage = problem.stages.last else { continue }
      var numbers = SeededNumbers(seed: seed &* 43)
      let book = RowBook(problem)
      var prices = Prices(zeroFor: book.rows.count, scale: 4)
      for row in prices.rows.indices { prices.rows[row] = numbers.number(0...40) }
      let round = Pricer(problem, threads: 1).round(costs: stage.costs, prices: prices, book: book)
      guard round.lower != nil else { continue }
      let option = OptionPrices(costs: stage.costs, prices: prices, book: book, problem: problem)
      for student in 0..<problem.studentCount {
        let choices = round.choices[problem.needs(student)]
        let cost = option.price(of: choices, student: student, in: problem)
        var schedule: [PlainRules.Choice] = []
        for need in problem.needs(student) where round.choices[need] >= 0 {
          let choice = Int(round.choices[need])
          let spot = Int(problem.options.spot[choice])
          schedule.append(
            .init(
              student: .init(student), rotation: problem.rotationOfNeed[need],
              place: problem.spots.all[spot].lead))
        }
        #expect(cost == round.values[student], random.its.comment)
        #expect(random.model.schedules[student].contains(schedule), random.its.comment)
      }
    }
  }
}
