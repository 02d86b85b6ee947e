import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct OptionsTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `the options of a need are the places nothing removes, with their ranks`(_ size: String) {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var count = 0
    for seed in Soak.seeds(150) {
      let random = RandomProblem(seed: seed, size: size)
      let problem = random.problem
      for (need, whose) in random.needs.enumerated() {
        var found: [Place.Ordinal: Int] = [:]
        for option in problem.options.range(need) {
          for place in problem.spots.all[Int(problem.options.spot[option])].places {
            #expect(found[place] == nil, random.its.comment)
            found[place] = Int(problem.options.rank[option])
          }
        }
        var expected: [Place.Ordinal: Int] = [:]
        for place in random.scenario.places.ordinals where random.rules.fits(whose.rotation, place) {
          let choice = PlainRules.Choice(student: whose.student, rotation: whose.rotation, place: place)
          if random.rules.removal(choice) == nil {
            expected[place] = random.rules.rank(choice) ?? random.scenario.worstRank + 1
          }
        }
        #expect(found == expected, random.its.comment)
        count += found.count
      }
    }
    #expect(count > 200)
  }

  @Test func `options stand in the order of their spots`() {
    for seed in Soak.seeds(50) {
      let problem = RandomProblem(seed: seed, size: .small).problem
      for need in 0..<problem.scenario.needed {
        let spots = problem.options.range(need).map { problem.options.spot[$0] }
        #expect(spots == spots.sorted() && Set(spots).count == spots.count, "seed \(seed)")
      }
    }
  }
}
