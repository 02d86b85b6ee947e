import GLPKSolver
import Optimization
import PlacementDomain
import TestSessions
import Testing
import Verification

@testable import Allocator

/// A random session with a list of goals, and how to plan and judge it.
struct RandomCase {
  let seed: UInt64
  let scenario: Scenario
  let eligibility: Eligibility

  init(seed: UInt64, size: RandomSession.Size) {
    self.seed = seed
    // Sessions of neighbouring seeds have much in common; these lie far apart.
    let spread = seed &* 0xD1B5_4A32_D192_ED03
    let made = RandomSession.make(seed: spread, size: size)
    scenario = made.with(goals: GoalLists.requests(seed: seed))
    eligibility = RandomSession.eligibility(seed: spread, for: made)
  }

  /// The same session with other goals.
  func with(goals: [GoalRequest]) -> RandomCase { with(scenario: scenario.with(goals: goals)) }

  /// Another session of the same people and places.
  func with(scenario: Scenario) -> RandomCase {
    RandomCase(seed: seed, scenario: scenario, eligibility: eligibility)
  }

  /// The session of a seed with just these features.
  init(seed: UInt64, size: RandomSession.Size, with features: Set<SessionFeature>) {
    let spread = seed &* 0xD1B5_4A32_D192_ED03
    let made = RandomSession.make(seed: spread, size: size, with: features)
    self.init(
      seed: seed, scenario: made.with(goals: GoalLists.requests(seed: seed)),
      eligibility: RandomSession.eligibility(seed: spread, for: made))
  }

  init(seed: UInt64, scenario: Scenario, eligibility: Eligibility) {
    self.seed = seed
    self.scenario = scenario
    self.eligibility = eligibility
  }

  /// A session in which only the rotations are open (`SwapSession`), with a tolerance on every goal.
  static func swap(seed: UInt64) -> RandomCase {
    let goals = GoalLists.list(seed: seed).enumerated().map { position, goal in
      GoalRequest(goal, tolerance: Int(seed / 64 + UInt64(position)) % 4 + 1)
    }
    let scenario = SwapSession.make(seed: seed &* 0xD1B5_4A32_D192_ED03, goals: goals)
    return RandomCase(seed: seed, scenario: scenario, eligibility: .everything(in: scenario))
  }

  /// Every size there is, by name.
  static let sizes: [(name: String, size: RandomSession.Size)] = [
    ("tiny", .tiny), ("small", .small), ("threeRotations", .threeRotations), ("oneRotation", .oneRotation),
  ]

  /// What to say of a failure: enough to do it again.
  var comment: Comment {
    "seed \(seed), goals \(scenario.goals.map { "\($0.goal.rawValue)±\($0.tolerance)" })"
  }

  var rules: PlainRules { PlainRules(scenario, eligibility) }

  /// The assignments of a plan.
  func choices(_ plan: Plan) -> [PlainRules.Choice] {
    plan.assignments.map {
      PlainRules.Choice(
        student: scenario.students.ordinal(of: $0.student)!,
        rotation: scenario.rotations.ordinal(of: $0.rotation)!, place: scenario.places.ordinal(of: $0.place)!)
    }
  }

  /// The plan breaks nothing: neither by the plain rules nor by the constraints of the allocator.
  func expectLegal(_ plan: Plan) {
    let choices = choices(plan)
    if plan.status != .infeasible, plan.status != .unknown { #expect(rules.isLegal(choices), comment) }
    let violations = CheckedPlan(
      scenario: scenario, eligibility: eligibility,
      assignments: choices.map { ($0.student, $0.rotation, $0.place) }, pools: problem.spots.ofPlace
    ).violations
    #expect(violations.isEmpty || choices.isEmpty, comment)
  }

  /// What the solver sees of it.
  var problem: PlacingProblem { PlacingProblem(scenario: scenario, eligibility: eligibility) }

  var search: PlanSearch { PlanSearch(scenario: scenario, eligibility: eligibility, engine: "test") }

  /// Plans it.
  func run(_ limits: SearchLimits = SearchLimits(), solver: any Solver = GLPK()) throws -> SearchOutcome {
    try search.run(solver: solver, limits: limits)
  }

  /// What the independent check says of the plan's document, after a trip through JSON text.
  func report(_ plan: Plan) throws -> VerificationReport {
    let document = try JSONValue(parsing: plan.document.text.utf8)
    return PlanVerification.check(document: document, scenario: scenario, eligibility: eligibility)
  }

  /// True when the plan is what trying all plans says is best, and the independent check agrees.
  func expectOptimal(_ outcome: SearchOutcome, _ force: BruteForce) throws {
    let plan = outcome.plan
    #expect(outcome.ending == .complete, comment)
    switch force.optimum {
    case .infeasible: #expect(plan.status == .infeasible, comment)
    case .stages(let best):
      #expect(plan.status == .optimal, comment)
      let reached = plan.goals.flatMap(\.stages)
      #expect(reached.map(\.key) == best.map(\.stage.key), comment)
      #expect(reached.map(\.value) == best.map(\.value), comment)
      #expect(reached.allSatisfy { $0.isProved && !$0.isConditional && $0.bound == $0.value }, comment)
    }
    expectLegal(plan)
    try expectAccepted(plan)
  }

  /// The independent check finds nothing wrong, and the document says the same after being written and read.
  func expectAccepted(_ plan: Plan) throws {
    let report = try report(plan)
    #expect(report.findings == [], comment)
    let document = try JSONValue(parsing: plan.document.text.utf8)
    #expect(try Plan(document: document) == plan, comment)
    #expect(document.canonicalBytes == plan.document.canonicalBytes, comment)
  }

  /// No stated bound rules out a plan that exists: each is judged among the plans that keep the values stated
  /// before it.
  func expectTrueBounds(_ plan: Plan, _ force: BruteForce) {
    let stages = plan.goals.flatMap(\.stages)
    for (position, stage) in stages.enumerated() {
      guard let bound = stage.bound else { continue }
      guard let best = force.best(at: position, keeping: stages[..<position].map(\.value)) else {
        Issue.record("nothing keeps the stages before \(stage.key), \(comment)")
        continue
      }
      #expect(stage.isMaximised ? bound >= best : bound <= best, "\(stage.key), \(comment)")
      #expect(stage.isMaximised ? stage.value <= bound : stage.value >= bound, "\(stage.key), \(comment)")
    }
  }
}
