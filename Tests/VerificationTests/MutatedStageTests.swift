import PlacementDomain
import TestSessions
import Testing

@testable import Verification

/// Each stage of each goal of proved plans, one statement of it falsified and the document sealed again.
@Suite struct MutatedStageTests {
  struct Proved {
    let scenario: Scenario
    let eligibility: Eligibility
    let plan: Plan
    let goal: Int
  }

  /// Small enough to be proved by branching in no time, with a proof for each of many stages.
  private static let size = RandomSession.Size(students: 2, rotations: 2, places: 4, wishes: 3)

  /// The feature without which the goal asks for little.
  static func feature(of goal: Goal) -> SessionFeature? {
    switch goal {
    case .equity: .credits
    case .travel: .travel
    case .stability: .changes
    case .preceptors: .supervision
    case .shifts: .schedules
    case .openPlaces: .instructors
    default: nil
    }
  }

  /// Sessions with this goal first, first with a tolerance, or second.
  static func sessions(_ goal: Goal, seeds: Range<UInt64>) -> [(Scenario, Eligibility, goal: Int)] {
    seeds.map { seed in
      let features = RandomSession.features(seed: seed).subtracting(SessionFeature.constraints)
      let its = features.union(feature(of: goal).map { [$0] } ?? [])
      let other = GoalRequest(goal == .placed ? .rankSum : .placed)
      let lists = [
        [GoalRequest(goal), other], [GoalRequest(goal, tolerance: 1), other],
        [other, GoalRequest(goal, tolerance: 1)],
      ]
      let scenario = RandomSession.make(seed: seed, size: size, with: its).changing { parts in
        parts.goals = lists[Int(seed % 3)]
        if goal == .placed {
          parts.students = parts.students.enumerated().map { number, student in
            Student(id: student.id, school: student.school, priority: number % 2)
          }
        }
      }
      return (scenario, RandomSession.eligibility(seed: seed, for: scenario), seed % 3 == 2 ? 1 : 0)
    }
  }

  /// So many of these sessions with a plan whose stages are all proved.
  static func proved(_ goal: Goal, seeds: Range<UInt64>, most: Int) -> [Proved] {
    var found: [Proved] = []
    for seed in seeds where found.count < most {
      for (scenario, eligibility, number) in sessions(goal, seeds: seed..<seed + 1) {
        guard let plan = TinyProver.plan(scenario, eligibility, scale: 2), plan.status == .optimal,
          !plan.goals[number].stages.isEmpty
        else { continue }
        found.append(Proved(scenario: scenario, eligibility: eligibility, plan: plan, goal: number))
      }
    }
    return found
  }

  private func findings(_ plan: Plan, _ its: Proved) -> [Finding] {
    PlanVerification.check(document: plan.document, scenario: its.scenario, eligibility: its.eligibility)
      .findings
  }

  @Test(arguments: Goal.allCases)
  func `each false statement of each stage is refused for what it is`(_ goal: Goal) {
    var refused: [StageMutation: Int] = [:]
    let plans = MutatedStageTests.proved(goal, seeds: 6000..<6090, most: 8)
    for its in plans {
      #expect(findings(its.plan, its) == [])
      let model = PlainModel(PlainRules(its.scenario, its.eligibility))
      let before = its.plan.goals[..<its.goal].reduce(0) { $0 + $1.stages.count }
      for (stage, result) in its.plan.goals[its.goal].stages.enumerated() {
        for mutation in StageMutation.allCases {
          let mutant = mutation.apply(
            to: its.plan, goal: its.goal, stage: stage, at: before + stage, model)
          guard let mutant else { continue }
          let found = findings(mutant, its)
          let isNamed = found.contains { mutation.isNamed(by: $0, of: result.key, goal: goal) }
          #expect(isNamed, "\(mutation) of \(result.key): \(found)")
          if isNamed { refused[mutation, default: 0] += 1 }
        }
      }
    }
    #expect(plans.count == 8, "only \(plans.count) plans")
    for mutation in StageMutation.allCases {
      // One stage has no other to change places with.
      let isMoot = mutation == .stagesSwapped && [.rankSum, .travel, .stability, .openPlaces].contains(goal)
      #expect(refused[mutation] ?? 0 >= 2 || isMoot, "\(mutation): \(refused[mutation] ?? 0)")
    }
  }

  @Test(arguments: Goal.allCases)
  func `a changed price is refused exactly when the numerator is no longer L`(_ goal: Goal) {
    var (refused, accepted) = (0, 0)
    for its in MutatedStageTests.proved(goal, seeds: 6100..<6190, most: 12) where refused < 40 {
      let verdict = PlainVerdict(its.scenario, its.eligibility)
      let rows = verdict.model.rows.keys.sorted().map { RowPrice(row: $0, price: 1) }
      let before = its.plan.goals[..<its.goal].reduce(0) { $0 + $1.stages.count }
      for position in before..<before + its.plan.goals[its.goal].stages.count {
        let proofs = its.plan.certificate.stages
        let proof = proofs[position].proof
        for other in proof.repriced.prefix(6) + rows.prefix(3).map(proof.pricing) {
          var changed = proofs
          changed[position] = .init(
            key: proofs[position].key, numerator: proofs[position].numerator, proof: other)
          var plan = its.plan
          plan.certificate = Certificate(
            scale: plan.certificate.scale, stages: changed, witnesses: plan.certificate.witnesses)
          let (found, isTrue) = (findings(plan, its), verdict.accepts(plan.document))
          #expect(found.isEmpty == isTrue, "\(found)")
          if isTrue { accepted += 1 } else { refused += 1 }
        }
      }
    }
    #expect(refused > 3, "\(refused) refused, \(accepted) accepted")
  }

  @Test(arguments: Goal.allCases)
  func `goals in another order, doubled, left out or with another tolerance are refused`(_ goal: Goal) {
    var refused = 0
    for its in MutatedStageTests.proved(goal, seeds: 6200..<6290, most: 6) {
      for change in 0..<4 {
        var plan = its.plan
        switch change {
        case 0: plan.goals.reverse()
        case 1: plan.goals.insert(plan.goals[its.goal], at: its.goal)
        case 2: plan.goals.remove(at: its.goal)
        default:
          let request = plan.goals[its.goal].request
          plan.goals[its.goal].request = GoalRequest(goal, tolerance: request.tolerance + 1)
        }
        guard plan.goals != its.plan.goals else { continue }
        #expect(findings(plan, its).contains(.goalsDiffer), "change \(change)")
        refused += 1
      }
    }
    #expect(refused >= 18, "\(refused)")
  }

  @Test(arguments: Goal.allCases)
  func `a plan or a witness that gives up more than the tolerance is refused`(_ goal: Goal) {
    var (plans, witnesses) = (0, 0)
    for seed in 6300..<6600 as Range<UInt64> where plans < 6 || witnesses < 6 {
      for (session, eligibility, _) in MutatedStageTests.sessions(goal, seeds: seed..<seed + 1) {
        let last = GoalRequest(goal == .placed ? .rankSum : .placed, tolerance: 1)
        let scenario = session.with(goals: [GoalRequest(goal, tolerance: 1), last])
        let force = BruteForce(scenario, eligibility)
        guard case .stages(let best) = force.optimum, best.count > 1 else { continue }
        let rules = PlainRules(scenario, eligibility)
        let (first, value) = (best[0].stage, best[0].value)
        let far = force.outcomes.first { abs($0.values[0] - value) > 1 }
        let near = force.outcomes.first { $0.values[0] == value }
        guard let far, let near, first.key != rules.stages()[1].stages[0].key else { continue }
        // The plan gives up too much of the first stage, whose witness shows what it could be.
        var plan = rules.plan(of: far.plan)
        plan.goals[0].stages[0].value = value
        func witness(_ key: String, _ choices: [PlainRules.Choice]) -> Certificate {
          Certificate(
            scale: 0, stages: [], witnesses: [.init(key: key, assignments: rules.triples(choices))])
        }
        plan.certificate = witness(first.key, near.plan)
        let given = rules.value(of: first, in: far.plan)
        func findings() -> [Finding] {
          PlanVerification.check(document: plan.document, scenario: scenario, eligibility: eligibility)
            .findings
        }
        #expect(
          findings().contains(.beyondTolerance(stage: first.key, value: given, witness: nil)),
          "seed \(seed)")
        plans += 1
        // The plan keeps it; the witness of a later stage does not.
        plan = rules.plan(of: near.plan)
        let later = rules.stages()[1].stages[0]
        plan.certificate = witness(later.key, far.plan)
        #expect(
          findings().contains(.beyondTolerance(stage: first.key, value: given, witness: later.key)),
          "seed \(seed)")
        witnesses += 1
      }
    }
    #expect(plans >= 6 && witnesses >= 6, "\(plans) plans, \(witnesses) witnesses")
  }
}
