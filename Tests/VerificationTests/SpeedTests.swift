import PlacementDomain
import TestSessions
import Testing

@testable import Verification

/// Sizes people have, under limits wide enough for a slow and busy machine.
@Suite(.serialized) struct SpeedTests {
  @Test(arguments: [(1000, 3, 150, 8), (3000, 1, 200, 8), (100_000, 1, 60, 4)])
  func `all stages of a large session are checked in seconds`(
    _ students: Int, _ rotations: Int, _ places: Int, _ wishes: Int
  ) {
    let scenario = LargeSession.make(
      students: students, rotations: rotations, places: places, wishes: wishes,
      unranked: students > 50_000 ? .forbid : .allow)
    let clock = ContinuousClock()
    var facts: SessionFacts?
    let setup = clock.measure { facts = SessionFacts(scenario, .everything(in: scenario)) }
    var numbers = SeededNumbers(seed: 5)
    let lines = StageLine.all(in: facts!).flatMap { $0 }
    let tasks = lines.map { line in
      let prices = scenario.places.map { place in
        RowPrice(row: RowKey.seats(place.id), price: numbers.number(0...2 << 20))
      }
      return ProofTask(
        key: line.stage.key, line: line, kept: [],
        proof: .init(key: line.stage.key, numerator: 0, proof: .prices(prices)))
    }
    var check: ProofCheck?
    let proof = clock.measure { check = ProofCheck(tasks, scale: 20, facts!) }
    #expect(check?.findings == [])
    var plan: Plan?
    let making = clock.measure { plan = FirstComePlan.make(facts!) }
    var report: VerificationReport?
    let document = plan!.document
    let whole = clock.measure {
      report = PlanVerification.check(
        document: document, scenario: scenario, eligibility: .everything(in: scenario))
    }
    #expect(report?.findings == [])
    print(
      "\(students) students × \(rotations) × \(places): \(tasks.count) stages in \(proof), facts \(setup),",
      "plan \(making), whole document without proof \(whole)")
    #expect(proof < .seconds(20) && whole < .seconds(20))
  }
}

extension SpeedTests {
  @Test func `three rotations in two blocks, all places alike in price, are searched in seconds`() {
    let scenario = LargeSession.make(students: 1000, rotations: 3, places: 150, wishes: 8, blocks: 1)
    let facts = SessionFacts(scenario, .everything(in: scenario))
    let tasks = StageLine.all(in: facts).flatMap { $0 }.map { line in
      ProofTask(
        key: line.stage.key, line: line, kept: [],
        proof: .init(key: line.stage.key, numerator: 0, proof: .prices([])))
    }
    var check: ProofCheck?
    let spent = ContinuousClock().measure { check = ProofCheck(tasks, scale: 0, facts) }
    #expect(check?.findings == [])
    print("all prices zero, one block: \(tasks.count) stages in \(spent)")
    #expect(spent < .seconds(20))
  }
}

/// A plan by hand at scale: everybody gets the first place that is free; true in all it states.
enum FirstComePlan {
  static func make(_ facts: SessionFacts) -> Plan {
    let scenario = facts.scenario
    var users = Array(repeating: 0, count: scenario.places.count)
    var placements: [Placement] = []
    for student in scenario.students.ordinals {
      var mine: [Placement] = []
      for rotation in scenario.needs[student] {
        let place = facts.placesOfRotation[rotation.position].first { place in
          let wish = scenario.wish(of: student, rotation, place)
          let isUsable = facts.removal(student, rotation, place, wish: wish, done: []) == nil
          let goesTogether =
            mine.allSatisfy { facts.agree($0.place, place) }
            && facts.times.excesses(
              (mine.map(\.place) + [place]).map { facts.times.patternOf[$0.position] }
            ).isEmpty
          return isUsable && users[place.position] < scenario.places[place].seats && goesTogether
        }
        guard let place else { continue }
        users[place.position] += 1
        mine.append(Placement(student: student, rotation: rotation, place: place))
      }
      placements += mine
    }
    let occupancy = Occupancy(placements, facts)
    let grouped = Dictionary(grouping: placements, by: \.student)
    var unplaced: [Unplaced] = []
    for student in scenario.students.ordinals {
      let mine = grouped[student] ?? []
      for rotation in scenario.needs[student] where !mine.contains(where: { $0.rotation == rotation }) {
        let why = UnplacedReason(student, rotation, mine: mine, occupancy, facts)
        unplaced.append(
          Unplaced(
            student: scenario.students[student].id, rotation: scenario.rotations[rotation].id,
            reason: why.reason, because: why.because))
      }
    }
    return plan(placements, unplaced, facts)
  }

  private static func plan(_ placements: [Placement], _ unplaced: [Unplaced], _ facts: SessionFacts) -> Plan {
    let scenario = facts.scenario
    let tally = PlanTally(placements, facts)
    var isFirst = true
    let goals = zip(scenario.goals, StageLine.all(in: facts)).map { request, lines in
      GoalResult(
        request: request,
        stages: lines.map { line in
          defer { isFirst = false }
          return StageResult(
            key: line.stage.key, isMaximised: line.stage.isMaximised, value: line.value(in: tally),
            bound: nil,
            isProved: false, isConditional: !isFirst)
        })
    }
    return Plan(
      session: scenario.session.id, inputs: scenario.digest(), engine: "first come", status: .feasible,
      goals: goals, profile: tally.profile, unranked: tally.unranked,
      assignments: placements.map { it in
        let place = scenario.places[it.place]
        return Assignment(
          student: scenario.students[it.student].id, rotation: scenario.rotations[it.rotation].id,
          place: place.id, destination: scenario.destinations[place.destination].id,
          block: scenario.blocks[place.block].id, shift: scenario.shiftCodes[place.shift].id,
          rank: scenario.wish(of: it.student, it.rotation, it.place).rank)
      }, unplaced: unplaced, certificate: .empty)
  }
}
