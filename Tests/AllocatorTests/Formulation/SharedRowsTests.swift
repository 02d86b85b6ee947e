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
        #expect(row.limit == plain.limit, "\(key)")
        var variables: [String: Int] = [:]
        for (lead, coefficient) in plain.opened where coefficient != 0 {
          variables[RowKey.opened(problem.scenario.places[lead].id)] = coefficient
        }
        for (name, coefficient) in plain.levels where coefficient != 0 { variables[name] = coefficient }
        var own: [String: Int] = [:]
        for entry in row.variables {
          own[problem.shared.variables[Int(entry.variable)].kind.key(in: problem), default: 0] +=
            entry.coefficient
        }
        #expect(own.filter { $0.value != 0 } == variables, "\(key), \(random.its.comment)")
        for (need, whose) in random.needs.enumerated() {
          let needs = problem.needs(whose.student.position)
          for option in problem.options.range(need) {
            let place = problem.spots.all[Int(problem.options.spot[option])].lead
            let choice = PlainRules.Choice(student: whose.student, rotation: whose.rotation, place: place)
            var choices = [Int32](repeating: -1, count: needs.count)
            choices[need - needs.lowerBound] = Int32(option)
            var uses = 0
            problem.forEachUse(choices, of: whose.student.position) { if Int($0) == number { uses += $1 } }
            #expect(uses == plain.count(whose.student, [choice]), "\(key), \(random.its.comment)")
          }
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
            + (key.hasPrefix("preceptor:") || key.hasPrefix("capacity:")
              ? min(coming, random.scenario.places[place].seats) : coming)
        }
        // Of a pair each has one place in the rotation.
        let pair = random.model.schedules.count { $0.contains { $0.contains { row.use($0) > 0 } } }
        #expect((key.hasPrefix("apart:") ? pair : most) <= row.limit, "\(key), \(random.its.comment)")
      }
    }
    #expect(kept > 100 && dropped > 100, "\(kept) kept, \(dropped) dropped")
  }
}
