import PlacementDomain
import Testing

@testable import Verification

@Suite struct StatementTests {
  typealias S = SmallSession

  private func findings(_ change: (inout Plan) -> Void) -> [Finding] {
    var it = S()
    it.wishes[0] = [Wish(target: .destination(.init(0)), rank: 1)]
    var plan = it.plan([(0, 0, 0), (1, 1, 1)])
    change(&plan)
    return it.findings(plan)
  }

  @Test func `the true plan is accepted`() { #expect(findings { _ in } == []) }

  @Test func `facts of an assignment must be its place's`() {
    let expected: [Finding] = [.falsePlaceFacts(.s(0), .r(0))]
    #expect(findings { $0.assignments[0].destination = .init("D1") } == expected)
    #expect(findings { $0.assignments[0].block = .init("B1") } == expected)
    #expect(findings { $0.assignments[0].shift = .init("E8") } == expected)
    #expect(findings { $0.assignments[0].shift = .init("none") } == expected)
  }

  @Test func `rank, pinned and told must be true`() {
    #expect(
      findings { $0.assignments[0].rank = nil } == [.falseRank(.s(0), .r(0), stated: nil, actual: 1)])
    #expect(findings { $0.assignments[0].isPinned = true } == [.falsePinned(.s(0), .r(0))])
    #expect(findings { $0.assignments[0].isTold = true } == [.falseTold(.s(0), .r(0))])
  }

  @Test func `profile and unranked must be counted right`() {
    #expect(findings { $0.profile = [2] } == [.falseProfile(actual: [1])])
    #expect(findings { $0.profile = [1, 0] } == [.falseProfile(actual: [1])])
    #expect(findings { $0.unranked = 0 } == [.falseUnranked(stated: 0, actual: 1)])
  }

  @Test func `every needed rotation is placed or not, once, in order`() {
    #expect(findings { $0.unplaced.removeLast() } == [.missing(.s(2), .r(1))])
    #expect(
      findings { $0.unplaced.swapAt(2, 3) } == [.illegal(.outOfOrder(.s(2), .r(0)), witness: nil)])
    #expect(
      findings { $0.assignments.swapAt(0, 1) } == [.illegal(.outOfOrder(.s(0), .r(0)), witness: nil)])
    let doubled = findings { $0.assignments.append($0.assignments[1]) }
    #expect(doubled.contains(.illegal(.outOfOrder(.s(1), .r(1)), witness: nil)))
    let both = findings { $0.unplaced[0].rotation = .r(0) }
    #expect(both.contains(.bothWays(.s(0), .r(0))) && both.contains(.missing(.s(0), .r(1))))
  }

  @Test func `ids must exist, byte for byte`() {
    let students = findings { $0.assignments[0].student = .init("S9") }
    #expect(students.contains(.illegal(.unknownStudent("S9"), witness: nil)))
    let rotations = findings { $0.assignments[0].rotation = .init("R9") }
    #expect(rotations.contains(.illegal(.unknownRotation("R9"), witness: nil)))
    let places = findings { $0.assignments[0].place = .init("P9") }
    #expect(places.contains(.illegal(.unknownPlace("P9"), witness: nil)))
    let without = findings {
      $0.unplaced[0].student = .init("S9")
      $0.unplaced[1].rotation = .init("R9")
    }
    #expect(without.contains(.illegal(.unknownStudent("S9"), witness: nil)))
    #expect(without.contains(.illegal(.unknownRotation("R9"), witness: nil)))
    var it = S()
    it.students[0] = Student(id: .init("e\u{301}"))
    var plan = it.plan([])
    plan.unplaced[plan.unplaced.count - 2].student = .init("\u{e9}")
    #expect(it.findings(plan).contains(.illegal(.unknownStudent("\u{e9}"), witness: nil)))
  }

  @Test func `a rotation that is not needed is neither placed nor unplaced`() {
    let it = S()
    let scenario = it.scenario
    let less = Scenario(
      session: scenario.session, goals: scenario.goals, students: scenario.students, sites: scenario.sites,
      services: scenario.services, disciplines: scenario.disciplines, destinations: scenario.destinations,
      blocks: scenario.blocks, shiftCodes: scenario.shiftCodes, preceptors: scenario.preceptors,
      places: scenario.places, rotations: scenario.rotations,
      needs: Grouped([[.init(0)], [.init(0)], [.init(0)]]), wishes: scenario.wishes,
      history: scenario.history)
    var plan = it.plan([(0, 1, 0)])
    plan.inputs = less.digest()
    let found = PlanVerification.check(
      document: plan.document, scenario: less, eligibility: it.eligibility
    ).findings
    #expect(found.contains(.illegal(.notNeeded(.s(0), .r(1)), witness: nil)))
    #expect(found.contains(.illegal(.notNeeded(.s(1), .r(1)), witness: nil)))
  }

  @Test func `session, inputs and goals must be those of the scenario`() {
    #expect(findings { $0.session = "A26" } == [.otherSession(stated: "A26", actual: "H26")])
    let inputs = findings { $0.inputs = "sha256:0" }
    #expect(inputs.count == 1)
    #expect(
      findings { $0.goals[0].request = GoalRequest(.placed, tolerance: 1) } == [.goalsDiffer])
    #expect(findings { $0.goals[0].stages[0].key = "rank-sum" } == [.stagesDiffer(.placed)])
    #expect(findings { $0.goals[0].stages[0].isMaximised = false } == [.stagesDiffer(.placed)])
    #expect(findings { $0.goals[0].stages = [] } == [.stagesDiffer(.placed)])
  }

  @Test func `values, bounds, proved, conditional and status must follow from plan and proof`() {
    #expect(
      findings { $0.goals[0].stages[0].value = 3 } == [.falseValue(stage: "placed", stated: 3, actual: 2)])
    #expect(
      findings { $0.goals[0].stages[0].bound = 2 } == [.falseBound(stage: "placed", stated: 2, actual: nil)])
    #expect(
      findings { $0.goals[0].stages[0].isProved = true } == [.falseProved(stage: "placed", stated: true)])
    #expect(
      findings { $0.goals[0].stages[0].isConditional = true } == [
        .falseConditional(stage: "placed", stated: true)
      ])
    #expect(findings { $0.status = .optimal } == [.falseStatus(stated: .optimal, actual: .feasible)])
  }

  @Test func `reasons are found again`() {
    var it = S()
    it.rules.unranked = .forbid
    it.wishes[0] = [Wish(target: .place(.init(0)), rank: 1, rotation: .init(0))]
    let plan = it.plan([])
    #expect(plan.unplaced.map(\.reason).prefix(2) == [.unassigned, .noEligiblePlace])
    #expect(it.findings(plan) == [])
    for (position, actual) in [(0, Unplaced.Reason.unassigned), (1, .noEligiblePlace)] {
      var other = plan
      other.unplaced[position].reason = .noFreeSeat
      #expect(
        it.findings(other) == [.falseReason(.s(0), .r(position), actual: actual)])
      other = plan
      other.unplaced[position].because[0].places += 1
      #expect(it.findings(other) == [.falseReason(.s(0), .r(position), actual: actual)])
    }
  }

  @Test func `a plan that says there is none carries nothing`() {
    let found = findings { $0.status = .unknown }
    #expect(
      found == [
        .claimWithoutPlan(member: "assignments"), .claimWithoutPlan(member: "unplaced"),
        .claimWithoutPlan(member: "stages"), .falseProfile(actual: [0]),
        .falseUnranked(stated: 1, actual: 0),
      ])
    var it = S()
    it.goals = [GoalRequest(.placed, tolerance: 1)]
    var plan = it.plan([])
    plan.status = .unknown
    plan.unplaced = []
    plan.goals[0].stages = []
    #expect(it.findings(plan) == [])
    plan.certificate = Certificate(
      scale: 0, stages: [.init(key: "placed", numerator: 0, proof: .prices([]))],
      witnesses: [.init(key: "placed", assignments: [])])
    #expect(
      it.findings(plan) == [
        .claimWithoutPlan(member: "witnesses"), .claimWithoutPlan(member: "certificate"),
      ])
    plan.status = .infeasible
    #expect(
      it.findings(plan) == [
        .claimWithoutPlan(member: "witnesses"), .falseStatus(stated: .infeasible, actual: .unknown),
      ])
  }
}
