import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// Why not there: against trying every plan with the student there.
@Suite struct WhyNotTests {
  @Test(arguments: ["tiny", "small", "oneRotation"])
  func `the answer is what trying every plan with the student there says`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var counts: [String: Int] = [:]
    for seed in Soak.seeds(30) {
      // Under a tolerance a stage is stated as its own plan reached it, which need not hold the place given.
      let made = RandomCase(seed: seed &+ 15000, size: size)
      let its = made.with(goals: made.scenario.goals.map { GoalRequest($0.goal) })
      let plan = try its.run().plan
      guard plan.status == .optimal else { continue }
      let outlook = PlanOutlook(plan, in: its.scenario, its.eligibility)
      var numbers = SeededNumbers(seed: seed)
      let student = numbers.one(of: its.scenario.students.ordinals)
      let place = numbers.one(of: its.scenario.places.ordinals)
      let asked = try WhyNot(student, at: .place(place), outlook: outlook, solver: GLPK())
      #expect(asked.answers.map(\.rotation) == Array(its.scenario.needs[student]))
      for (rotation, answer) in asked.answers {
        let pin = Pin(student: student, rotation: rotation, target: .place(place), mode: .fix)
        let forced = its.scenario.replacing(pins: its.scenario.pins + [pin])
        let force = BruteForce(forced, its.eligibility)
        switch answer {
        case .given:
          counts["given", default: 0] += 1
          #expect(force.optimum == BruteForce(its.scenario, its.eligibility).optimum, its.comment)
        case .notOffered, .removed, .impossible:
          counts["impossible", default: 0] += 1
          #expect(force.optimum == .infeasible, its.comment)
        case .costs(let comparison):
          counts["costs", default: 0] += 1
          guard case .stages(let best) = force.optimum else {
            Issue.record("it is impossible, \(its.comment)")
            continue
          }
          var values = Dictionary(
            plan.goals.flatMap(\.stages).map { ($0.key, $0.value) }, uniquingKeysWith: { one, _ in one })
          for change in comparison.changes {
            #expect(values[change.key] == change.before, its.comment)
            values[change.key] = change.after
          }
          #expect(best.allSatisfy { values[$0.stage.key] == $0.value }, its.comment)
          #expect(comparison.moves.first?.student == its.scenario.students[student].id, its.comment)
        case .unknown: Issue.record("no answer, \(its.comment)")
        }
      }
    }
    #expect(counts["costs", default: 0] > 0 && counts["impossible", default: 0] > 2, "\(counts)")
  }

  @Test func `who is displaced follows who takes the place`() {
    func plan(_ places: [(String, String)]) -> Plan {
      Plan(
        session: "H26", inputs: "", engine: "", status: .optimal, goals: [], profile: [], unranked: 0,
        assignments: places.map {
          Assignment(
            student: .init($0.0), rotation: .init("R"), place: .init($0.1), destination: .init("D"),
            block: .init("B"), shift: .init("D8"), rank: nil)
        }, unplaced: [], certificate: .empty)
    }
    let before = plan([("A", "1"), ("B", "2"), ("C", "3"), ("D", "4"), ("E", "5")])
    let after = plan([("A", "1"), ("B", "5"), ("C", "2"), ("D", "4"), ("E", "3")])
    let moves = ReplanningCost(from: before, to: after, first: .init("C")).moves
    #expect(moves.map(\.student.text) == ["C", "B", "E"])
    let lost = plan([("A", "1"), ("B", "3"), ("D", "4"), ("E", "5")])
    let chain = ReplanningCost(from: before, to: lost, first: .init("B")).moves
    #expect(chain.map(\.student.text) == ["B", "C"] && chain[1].to == nil)
  }
}
