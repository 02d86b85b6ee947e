import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct RandomPlanTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `the constraints find something wrong exactly with illegal plans`(_ size: String) {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (legal, illegal) = (0, 0)
    for seed in Soak.seeds(150) {
      let random = RandomProblem(seed: seed, size: size)
      var numbers = SeededNumbers(seed: seed &* 31)
      for _ in 0..<20 {
        // Mostly legal for each student; sometimes a place put in, taken out or changed at will.
        var plan = random.drawn(&numbers)
        if numbers.chance(50), !random.needs.isEmpty {
          let need = numbers.one(of: random.needs)
          plan.removeAll { $0.student == need.student && $0.rotation == need.rotation }
          if numbers.chance(80) {
            plan.append(
              .init(
                student: need.student, rotation: need.rotation,
                place: numbers.one(of: random.scenario.places.ordinals)))
          }
        }
        let violations = CheckedPlan(
          scenario: random.scenario, eligibility: random.its.eligibility,
          assignments: plan.sorted().map { ($0.student, $0.rotation, $0.place) }
        ).violations
        #expect(violations.isEmpty == random.rules.isLegal(plan), "\(violations), \(random.its.comment)")
        if violations.isEmpty { legal += 1 } else { illegal += 1 }
      }
    }
    #expect(legal > 200 && illegal > 200, "\(legal) legal, \(illegal) illegal")
  }

  @Test(arguments: RandomCase.sizes.map(\.name))
  func `what the solver holds for feasible becomes a legal plan, and every legal plan is feasible`(
    _ size: String
  ) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (feasible, infeasible) = (0, 0)
    for seed in Soak.seeds(100) {
      let random = RandomProblem(seed: seed, size: size)
      let force = BruteForce(random.scenario, random.its.eligibility)
      for outcome in force.outcomes.prefix(20) {
        let placement = try #require(random.placement(of: outcome.plan), random.its.comment)
        #expect(placement.isFeasible(in: random.problem), random.its.comment)
        let values = zip(placement.values(in: random.problem), random.problem.stages).map { $1.stated($0) }
        #expect(values == outcome.values, random.its.comment)
      }
      var numbers = SeededNumbers(seed: seed &* 37)
      for _ in 0..<20 {
        guard let placement = random.placement(of: random.drawn(&numbers)),
          placement.isFeasible(in: random.problem)
        else {
          infeasible += 1
          continue
        }
        feasible += 1
        let told = PoolTelling.places(of: placement, in: random.problem)
        let plan = zip(random.needs, told).compactMap { need, place in
          place.map { PlainRules.Choice(student: need.student, rotation: need.rotation, place: $0) }
        }
        #expect(random.rules.isLegal(plan), random.its.comment)
      }
    }
    #expect(feasible > 100 && infeasible > 100, "\(feasible) feasible, \(infeasible) not")
  }
}
