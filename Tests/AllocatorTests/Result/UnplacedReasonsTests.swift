import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct UnplacedReasonsTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `the reasons of any legal plan are those of the plain rules`(_ size: String) {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var causes: Set<String> = []
    var reasons: Set<Unplaced.Reason> = []
    for seed in Soak.seeds(80) {
      let random = RandomProblem(seed: seed, size: size)
      let force = BruteForce(random.scenario, random.its.eligibility)
      for outcome in force.outcomes.prefix(4) + force.outcomes.suffix(4) {
        let places = random.places(of: outcome.plan)
        let found = UnplacedReasons(problem: random.problem, places: places).all()
        let expected = zip(random.needs, places).filter { $0.1 == nil }.map {
          random.rules.unplaced($0.0.student, $0.0.rotation, in: outcome.plan)
        }
        #expect(found == expected, random.its.comment)
        for it in found {
          reasons.insert(it.reason)
          causes.formUnion(it.because.map(\.cause))
        }
      }
    }
    #expect(reasons.count == Unplaced.Reason.allCases.count, "only \(reasons)")
    #expect(causes.count > 6, "only \(causes)")
  }
}
