import PlacementDomain
import TestSessions
import Verification

/// A legal plan of a random session with one proof, true in all it states.
struct PricedPlan {
  let scenario: Scenario
  let eligibility: Eligibility
  let model: PlainModel
  let verdict: PlainVerdict
  /// What the proof is judged by.
  let task: PlainProof
  private let plain: Plan

  /// A session of this seed with these features and goals, in which a stage stands after the first `skipped`; nil
  /// where there is no plan or no such stage.
  init?(seed: UInt64, with features: [SessionFeature], goals: [GoalRequest]?, skipped: Int = 0) {
    let drawn = RandomSession.features(seed: seed).union(features)
    let made = RandomSession.make(seed: seed, with: drawn)
    scenario = goals.map(made.with(goals:)) ?? made
    eligibility = RandomSession.eligibility(seed: seed, for: scenario)
    guard let outcome = BruteForce(scenario, eligibility).outcomes.last else { return nil }
    verdict = PlainVerdict(scenario, eligibility)
    model = verdict.model
    let stages = model.rules.stages().flatMap { request, stages in stages.map { ($0, request.tolerance) } }
    guard skipped < stages.count else { return nil }
    let kept = zip(stages, outcome.values).prefix(skipped).map { stage, value in
      PlainModel.Kept(stage: stage.0, tolerance: stage.1, value: value)
    }
    task = PlainProof(model, stage: stages[skipped].0, kept: kept, scale: 2)
    plain = model.rules.plan(of: outcome.plan)
  }

  /// The stage that is proved.
  var key: String { task.stage!.key }

  /// The plan with this proof of the stage; the numerator is L, plus `error`.
  func plan(_ proof: Proof, error: Int128 = 0) -> Plan {
    var numerator = error
    if case .least(let value) = task.outcome(of: proof) { numerator += value }
    var plan = plain
    plan.certificate = Certificate(scale: 2, stages: [.init(key: key, numerator: numerator, proof: proof)])
    return plan.stating(report(plan))
  }

  func report(_ plan: Plan) -> VerificationReport {
    PlanVerification.check(document: plan.document, scenario: scenario, eligibility: eligibility)
  }

  /// What is found with this proof.
  func findings(_ proof: Proof, error: Int128 = 0) -> [Finding] { report(plan(proof, error: error)).findings }

  /// Keys like this one that are misspelt or of nothing in the session.
  static func misspelt(_ key: String) -> [String] {
    let parts = key.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return [
      key + "x", "x" + key, key + "/", key + " ", key + ":", String(key.dropLast()), parts[0], parts[0] + ":",
      parts[0] + ":nothing", parts[0].uppercased() + key.dropFirst(parts[0].count),
      key.replacing("@", with: "%40"), key.replacing("/", with: "%2F"),
    ].filter { $0 != key }
  }
}
