import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct SharedRowsTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `every shared row is the model's, and those left out can never bind`(_ size: String) {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (kept, dropped) = (0, 0)
    for seed in Soak.seeds(150) {
      let random = RandomProblem(seed: seed, size: size)
      let problem = random.problem
      var seen: Set<String> = []
      for (number, row) in problem.shared.rows.enumerated() {
        let key = row.kind.key(in: problem)
        seen.insert(key)
        guard let plain = random.model.rows[key] else {
          Issue.record("\(key) is no row of the model, \(random.its.comment)")
          continue
        }
        kept += 1
        #expect(row.limit == plain.limit && row.opened == plain.opened.values.first ?? 0, "\(key)")
        for spot in problem.spots.all.indices {
          let uses = problem.shared.ofSpot[spot].filter { Int($0.row) == number }.map(\.coefficient)
          let choice = PlainRules.Choice(
            student: .init(0), rotation: .init(0), place: problem.spots.all[spot].lead)
          #expect(uses.reduce(0, +) == plain.use(choice), "\(key), \(random.its.comment)")
        }
      }
      #expect(seen.count == problem.shared.rows.count, random.its.comment)
      for (key, row) in random.model.rows
      where !seen.contains(key) && !row.isEquality && row.opened.isEmpty {
        dropped += 1
        // Those who could come to each of its places, and for a preceptor the seats there.
        let most = random.scenario.places.ordinals.reduce(0) { sum, place in
          let coming = random.model.schedules.count { schedules in
            schedules.contains { $0.contains { $0.place == place && row.use($0) > 0 } }
          }
          return sum
            + (key.hasPrefix("preceptor:") ? min(coming, random.scenario.places[place].seats) : coming)
        }
        #expect(most <= row.limit, "\(key), \(random.its.comment)")
      }
    }
    #expect(kept > 100 && dropped > 100, "\(kept) kept, \(dropped) dropped")
  }
}
