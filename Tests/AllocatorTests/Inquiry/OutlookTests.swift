import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// A plan seen from one student.
@Suite struct OutlookTests {
  @Test func `every place of a rotation stands as the plain rules say, by rank`() throws {
    for seed in Soak.seeds(40) {
      let its = RandomCase(seed: seed &+ 16000, size: .small)
      let plan = try its.run().plan
      guard plan.status == .optimal else { continue }
      let outlook = PlanOutlook(plan, in: its.scenario, its.eligibility)
      let rules = PlainRules(its.scenario, its.eligibility)
      for student in its.scenario.students.ordinals {
        for rotation in its.scenario.needs[student] {
          let options = outlook.options(of: student, rotation)
          #expect(
            Set(options.map(\.place))
              == Set(its.scenario.places.ordinals.filter { rules.fits(rotation, $0) }),
            its.comment)
          #expect(
            zip(options, options.dropFirst()).allSatisfy { ($0.rank ?? .max) <= ($1.rank ?? .max) },
            its.comment)
          for option in options {
            let choice = PlainRules.Choice(student: student, rotation: rotation, place: option.place)
            #expect(option.rank == rules.rank(choice), its.comment)
            let removal = rules.removal(choice)
            switch option.standing {
            case .given: #expect(removal == nil, its.comment)
            case .removed(let cause): #expect(removal == cause, its.comment)
            case .blocked(.full):
              let load = plan.assignments.count { $0.place == its.scenario.places[option.place].id }
              #expect(removal == nil && load >= its.scenario.places[option.place].seats, its.comment)
            case .blocked: #expect(removal == nil, its.comment)
            }
          }
        }
      }
    }
  }

  @Test func `a priced seat has the price of its stage's proof`() throws {
    var priced = 0
    for seed in Soak.seeds(60) {
      let its = RandomCase(seed: seed &+ 17000, size: .oneRotation)
      let plan = try its.run().plan
      let outlook = PlanOutlook(plan, in: its.scenario, its.eligibility)
      for place in its.scenario.places.ordinals {
        guard let price = outlook.seatPrice(of: place) else { continue }
        priced += 1
        #expect(price.price > 0 && price.scale == plan.certificate.scale)
        #expect(plan.certificate.stages.contains { $0.key == price.stage })
      }
    }
    #expect(priced > 5, "\(priced)")
  }
}
