import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// Sessions full of pins, many of which contradict each other, the rules or the seats.
@Suite struct PinnedSessionTests {
  /// The session with about so many of its rotations fixed, some of them twice, and some things forbidden.
  func pinned(_ its: RandomCase, percent: Int) -> RandomCase {
    var numbers = SeededNumbers(seed: its.seed ^ 0x919)
    let scenario = its.scenario
    func target() -> Target {
      let place = numbers.one(of: scenario.places.ordinals)
      let row = scenario.places[place]
      return numbers.one(of: [
        .place(place), .place(place), .destination(row.destination), .block(row.block), .shift(row.shift),
        .site(scenario.destinations[row.destination].site),
      ])
    }
    var pins: [Pin] = []
    for student in scenario.students.ordinals {
      for rotation in scenario.needs[student] {
        while numbers.chance(percent) {
          pins.append(Pin(student: student, rotation: rotation, target: target(), mode: .fix))
        }
      }
      if numbers.chance(percent / 2) {
        pins.append(Pin(student: student, rotation: nil, target: target(), mode: .forbid))
      }
    }
    return its.with(scenario: scenario.with(pins: pins))
  }

  @Test(arguments: RandomCase.sizes.map(\.name), [15, 35])
  func `pins are kept, or it is proved that they cannot be`(_ size: String, _ percent: Int) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (feasible, infeasible, branched) = (0, 0, 0)
    for seed in Soak.seeds(100) {
      let its = pinned(RandomCase(seed: seed &+ 5000, size: size), percent: percent)
      let force = BruteForce(its.scenario, its.eligibility)
      let outcome = try its.run()
      try its.expectOptimal(outcome, force)
      if force.optimum == .infeasible { infeasible += 1 } else { feasible += 1 }
      if outcome.plan.certificate.stages.contains(where: { $0.key == "feasible" && $0.proof.leaves > 1 }) {
        branched += 1
      }
    }
    #expect(
      feasible > 3 && infeasible > 10, "\(feasible) feasible, \(infeasible) infeasible, \(branched) trees")
  }

  @Test func `crowded sessions full of pins end with a proof or honestly`() throws {
    for seed in Soak.seeds(20) {
      let its = pinned(RandomCase(seed: seed &+ 6000, size: CrowdedSessionTests.size), percent: 8)
      let outcome = try its.run(SearchLimits(work: 6000))
      try its.expectAccepted(outcome.plan)
      #expect([.complete, .work].contains(outcome.ending), its.comment)
      #expect(
        (outcome.ending == .complete) == [.optimal, .infeasible].contains(outcome.plan.status), its.comment)
    }
  }
}
