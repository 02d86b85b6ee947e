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

  /// Why there is none; what to say has been said.
  struct Refused: Error { let code: ExitCode }

  /// The session of a folder, read for these goals or its own, or what is wrong with it.
  static func session(
    _ folder: String, goals: [GoalRequest]? = nil, isJSON: Bool, in surroundings: Surroundings
  ) throws(Refused) -> (reading: SessionReading, scenario: Scenario) {
    surroundings.status(.reading)
    let reading = SessionFolder.read(folder, goals: goals)
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
    let (reading, read) = try PlanAtHand.session(
      folder, goals: file?.goals.map(\.request), isJSON: isJSON, in: surroundings)
    self.reading = reading
    func refuse(_ verification: VerificationReport, _ file: Plan) -> Refused {
      let hasOtherGoals = read.goals != read.with(goals: reading.settings.goals).goals
      let summary = VerificationSummary(
        verification: verification, document: file.document, hasOtherGoals: hasOtherGoals)
      surroundings.tell(summary.report(surroundings.language.chosen))
      return Refused(code: .verificationFailed)
    }
    var session = read
    if let file, let whatIf = file.whatIf {
      do throws(InapplicableChange) {
        session = try read.applying(whatIf, books: reading.shelf)
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
