import Allocator
import Exchange
import GLPKSolver
import Optimization
import PlacementDomain
import Reports
import Rules
import Verification

/// A session and the plan to speak of: the one in a file, once it is verified, or the one made now.
struct PlanAtHand {
  let reading: SessionReading
  /// With what the plan tries, its goals and what it keeps.
  let scenario: Scenario
  let rules: RuleEvaluation
  let plan: Plan
  var eligibility: Eligibility { rules.eligibility }

  /// The session of a folder, read for these goals or its own, or what is wrong with it.
  static func session(
    _ folder: String, _ access: StoreAtHand, goals: [GoalRequest]? = nil, isJSON: Bool,
    in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> (reading: SessionReading, scenario: Scenario) {
    let session = try SessionAtHand.read(folder, access, goals: goals, records: false, in: surroundings)
    return (session.reading, try session.scenario(path: folder, isJSON: isJSON, in: surroundings))
  }

  /// The plan of that name or, without one, of a search, in a session. Refused when it does not verify, or when a
  /// search came to none; one that is proved impossible is a plan.
  init(
    plan name: String?, folder: String, _ access: StoreAtHand, isJSON: Bool, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) {
    let file = try name.map { name throws(StoreAtHand.Refused) in
      try PlanReading(name, access).plan(in: surroundings)
    }
    let (reading, read) = try PlanAtHand.session(
      folder, access, goals: file?.goals.map(\.request), isJSON: isJSON, in: surroundings)
    self.reading = reading
    func refuse(_ verification: VerificationReport, _ file: Plan) -> StoreAtHand.Refused {
      let hasOtherGoals = read.goals != read.with(goals: reading.settings.goals).goals
      let summary = VerificationSummary(
        verification: verification, document: file.document, hasOtherGoals: hasOtherGoals)
      surroundings.tell(summary.report(surroundings.language.chosen))
      return StoreAtHand.Refused(code: .verificationFailed)
    }
    var session = read
    if let file, let whatIf = file.whatIf {
      do throws(InapplicableChange) {
        session = try read.with(goals: reading.settings.goals).applying(whatIf, books: reading.shelf)
      } catch {
        throw refuse(PlanVerification.refusal(of: file.document, session: read, because: error), file)
      }
    }
    scenario = file.map(session.asked) ?? session
    rules = RuleEvaluation(scenario)
    if let file {
      surroundings.status(.verifying)
      let verification = PlanVerification.check(
        document: file.document, scenario: scenario, eligibility: rules.eligibility)
      guard verification.isAccepted else { throw refuse(verification, file) }
      plan = file
    } else {
      plan = try PlanAtHand.made(scenario, rules.eligibility, reading.settings, in: surroundings)
    }
  }

  private static func made(
    _ scenario: Scenario, _ eligibility: Eligibility, _ settings: SessionSettings,
    in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> Plan {
    StopRequest.searchBegins()
    defer { StopRequest.searchEnds() }
    surroundings.status(.searching)
    let search = PlanSearch(
      scenario: scenario, eligibility: eligibility, engine: "hspplan \(Program.version)")
    let limits = SearchLimits(
      work: settings.workLimit ?? SearchLimits.generousWork, seconds: settings.timeLimit.map(Double.init),
      shouldStop: { StopRequest.wasMade })
    let outcome: SearchOutcome
    do throws(SolverError) {
      outcome = try search.run(solver: GLPK(), limits: limits)
    } catch {
      throw StoreAtHand.Refused(code: PlanningFailure.solver(error).complain(in: surroundings))
    }
    guard outcome.plan.status != .unknown else {
      surroundings.complain(FailurePhrase.planNotMade.text(surroundings.language.chosen))
      throw StoreAtHand.Refused(code: .stoppedWithoutPlan)
    }
    var plan = outcome.plan
    plan.name = plan.defaultName
    return plan
  }
}
