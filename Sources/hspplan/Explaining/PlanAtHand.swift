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
  /// With the plan's goals and what it keeps.
  let scenario: Scenario
  let rules: RuleEvaluation
  let plan: Plan
  var eligibility: Eligibility { rules.eligibility }

  /// Why there is none; what to say has been said.
  struct Refused: Error { let code: ExitCode }

  /// The session of a folder, or what is wrong with it.
  static func session(
    _ folder: String, isJSON: Bool, in surroundings: Surroundings
  ) throws(Refused) -> (reading: SessionReading, scenario: Scenario) {
    surroundings.status(.reading)
    let reading = SessionFolder.read(folder)
    surroundings.language.session = reading.language
    guard let scenario = reading.scenario, reading.failure == nil else {
      let report = CheckReport(reading: reading, path: folder)
      if isJSON { surroundings.output.write(report.document.text) }
      surroundings.tell(report.problems(surroundings.language.chosen))
      throw Refused(code: ExitCode(reading.failure ?? .inputRejected))
    }
    return (reading, scenario)
  }

  /// The plan in a file, as it stands.
  static func file(_ path: String, in surroundings: Surroundings) throws(Refused) -> Plan {
    do throws(PlanFileFailure) {
      return try PlanFileFailure.readPlan(path)
    } catch {
      throw Refused(code: error.complain(in: surroundings))
    }
  }

  /// The plan of a file or, without one, of a search, in a session. Refused when it does not verify, or when a
  /// search came to none; one that is proved impossible is a plan.
  init(
    path: String?, folder: String, isJSON: Bool, in surroundings: Surroundings
  ) throws(Refused) {
    let file = try path.map { path throws(Refused) in try PlanAtHand.file(path, in: surroundings) }
    let (reading, read) = try PlanAtHand.session(folder, isJSON: isJSON, in: surroundings)
    self.reading = reading
    scenario = file.map(read.asked) ?? read
    rules = RuleEvaluation(scenario)
    if let file {
      surroundings.status(.verifying)
      let verification = PlanVerification.check(
        document: file.document, scenario: scenario, eligibility: rules.eligibility)
      guard verification.isAccepted else {
        let summary = VerificationSummary(
          verification: verification, document: file.document, hasOtherGoals: scenario.goals != read.goals)
        surroundings.tell(summary.report(surroundings.language.chosen))
        throw Refused(code: .verificationFailed)
      }
      plan = file
    } else {
      plan = try PlanAtHand.made(scenario, rules.eligibility, reading.settings, in: surroundings)
    }
  }

  private static func made(
    _ scenario: Scenario, _ eligibility: Eligibility, _ settings: SessionSettings,
    in surroundings: Surroundings
  ) throws(Refused) -> Plan {
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
      throw Refused(code: PlanningFailure.solver(error).complain(in: surroundings))
    }
    guard outcome.plan.status != .unknown else {
      surroundings.complain(FailurePhrase.planNotMade.text(surroundings.language.chosen))
      throw Refused(code: .stoppedWithoutPlan)
    }
    var plan = outcome.plan
    plan.name = plan.defaultName
    return plan
  }
}
