import Allocator
import Exchange
import GLPKSolver
import PlacementDomain
import Reports
import Rules
import Verification

/// Makes a plan: reads, searches, re-checks, keeps, shows.
struct Planning {
  /// What was asked for.
  let order: PlanOrder

  /// Do it.
  func run(in surroundings: inout Surroundings) -> ExitCode {
    if let code = rehearseOutputs(in: &surroundings) { return code }
    surroundings.status(.reading)
    let reading = SessionFolder.read(order.folder)
    surroundings.language.session = reading.language
    guard let read = reading.scenario, reading.failure == nil else {
      return reject(reading, in: &surroundings)
    }
    surroundings.status(.preparing)
    let scenario = order.goals.map(read.with(goals:)) ?? read
    let eligibility = Eligibility(evaluating: scenario)
    let outcome: SearchOutcome
    switch search(scenario, eligibility, in: &surroundings) {
    case .success(let found): outcome = found
    case .failure(let failure): return failure.complain(in: &surroundings)
    }
    guard outcome.plan.status != .unknown else {
      surroundings.complain(FailurePhrase.planNotMade.text(surroundings.language.chosen))
      return .stoppedWithoutPlan
    }
    var plan = outcome.plan
    plan.name = order.name ?? defaultName(of: plan)
    surroundings.status(.verifying)
    let verification = PlanVerification.check(
      document: plan.document, scenario: scenario, eligibility: eligibility)
    guard verification.findings.isEmpty else { return refuse(verification, in: &surroundings) }
    return show(plan, outcome.ending, scenario, reading, in: &surroundings)
  }

  /// Its goals and the first digits of the digest it would have without a name.
  private func defaultName(of plan: Plan) -> String {
    var unnamed = plan
    unnamed.name = ""
    let goals = plan.goals.filter { !$0.request.isImplied }.map(\.request.goal.rawValue)
    return (goals + [PlanSummary.short(Plan.seal(of: unnamed.document)).prefix(8).description])
      .joined(separator: "-")
  }

  private func rehearseOutputs(in surroundings: inout Surroundings) -> ExitCode? {
    for path in [order.output, order.progressFile].compactMap(\.self) {
      do throws(WholeFile.Failure) {
        try WholeFile(path: path).rehearse()
      } catch {
        return OutputFailure(path: path, failure: error).complain(in: &surroundings)
      }
    }
    return nil
  }

  private func search(
    _ scenario: Scenario, _ eligibility: Eligibility, in surroundings: inout Surroundings
  ) -> Result<SearchOutcome, OutputFailure> {
    var record: ProgressFile?
    if let path = order.progressFile {
      do throws(WholeFile.Failure) {
        record = try ProgressFile(path: path)
      } catch {
        return .failure(OutputFailure(path: path, failure: error))
      }
    }
    StopRequest.listen()
    defer { StopRequest.ignoreNoMore() }
    surroundings.status(.searching)
    var pace = ProgressPace()
    let limits = SearchLimits(
      work: order.work, seconds: order.seconds, gap: order.gap, shouldStop: { StopRequest.wasMade })
    let outcome = PlanSearch(scenario: scenario, eligibility: eligibility)
      .run(solver: GLPK(), limits: limits) { progress in
        let line = ProgressLine(progress)
        record?.write(line.document)
        guard pace.isDue() else { return }
        surroundings.status(
          StopRequest.wasMade
            ? ProgressPhrase.stopping.text(surroundings.language.chosen)
            : line.text(surroundings.language.chosen))
      }
    return .success(outcome)
  }

  private func reject(_ reading: SessionReading, in surroundings: inout Surroundings) -> ExitCode {
    let report = CheckReport(reading: reading, path: order.folder)
    if order.isJSON { surroundings.output.write(report.document.text) }
    surroundings.tell(report.problems(surroundings.language.chosen))
    return ExitCode(reading.failure ?? .inputRejected)
  }

  private func refuse(_ verification: VerificationReport, in surroundings: inout Surroundings) -> ExitCode {
    surroundings.complain(FailurePhrase.planRefused.text(surroundings.language.chosen))
    return .verificationFailed
  }

  private func show(
    _ plan: Plan, _ ending: SearchOutcome.Ending, _ scenario: Scenario, _ reading: SessionReading,
    in surroundings: inout Surroundings
  ) -> ExitCode {
    let text = plan.document.text
    if let path = order.output {
      do throws(WholeFile.Failure) {
        try WholeFile(path: path).write(text)
      } catch {
        return OutputFailure(path: path, failure: error).complain(in: &surroundings)
      }
    }
    if order.isJSON { surroundings.output.write(text) } else { summarise(plan, ending, scenario, reading, in: &surroundings) }
    switch (plan.status, ending) {
    case (.infeasible, _): return .infeasible
    case (.optimal, _), (.feasible, .withinGap): return .done
    default: return .stoppedWithPlan
    }
  }

  private func summarise(
    _ plan: Plan, _ ending: SearchOutcome.Ending, _ scenario: Scenario, _ reading: SessionReading,
    in surroundings: inout Surroundings
  ) {
    let language = surroundings.language.chosen
    let summary = PlanSummary(
      plan: plan, scenario: scenario, ending: ending, placesWithoutStatus: reading.placesWithoutStatus)
    var report = summary.report(language, showsEverybody: order.showsAssignments)
    if order.showsAssignments {
      report.add(.gap)
      report.add(
        .table(AssignmentList(plan: plan, people: order.showsNames ? reading.people : nil).table(language)))
    }
    report.add(.gap)
    if let path = order.output {
      report.say(PlanPhrase.kept.text(language, ["path": .text(path)]), .faint)
    } else if plan.status != .infeasible {
      report.say(PlanPhrase.keepIt.text(language), .faint)
    }
    surroundings.print(report)
  }
}
