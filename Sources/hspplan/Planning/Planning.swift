import Allocator
import Exchange
import GLPKSolver
import Optimization
import PlacementDomain
import Reports
import Rules
import Store
import Verification

/// Makes a plan: reads, searches, re-checks, keeps, shows.
struct Planning {
  /// What was asked for.
  let order: PlanOrder
  /// Where the store is, if there is one; nil: it is not to be looked at.
  let access: StoreAtHand?

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    if let code = rehearseOutputs(in: surroundings) { return code }
    surroundings.status(.reading)
    let other: Plan?
    let kept: Plan?
    let session: SessionAtHand
    do throws(StoreAtHand.Refused) {
      kept = try order.kept.map { kept throws(StoreAtHand.Refused) in
        try PlanReading(kept.path, access).plan(in: surroundings)
      }
      other = try order.compared.map { name throws(StoreAtHand.Refused) in
        try PlanReading(name, access).plan(in: surroundings)
      }
      session = try SessionAtHand.read(
        order.folder, access, goals: order.goals, whatIf: order.whatIf, in: surroundings)
    } catch {
      return error.code
    }
    let reading = session.reading
    guard let read = reading.scenario, reading.failure == nil else {
      return reject(reading, in: surroundings)
    }
    if let code = refuseTwoGoals(reading.whatIf, in: surroundings) { return code }
    surroundings.status(.preparing)
    let record = kept.flatMap { plan in order.kept?.record(of: plan, in: session.book, access) }
    let scenario = record.map(read.keeping) ?? read
    let rules = RuleEvaluation(scenario)
    let eligibility = rules.eligibility
    let start = kept.map(SearchStart.init) ?? .nothing
    if let record, order.kept?.asksFrontier == true {
      return FrontierFinding(
        scenario: scenario, eligibility: eligibility, start: start, name: record.name,
        work: order.work ?? reading.settings.workLimit, isJSON: order.isJSON
      ).run(in: surroundings)
    }
    let search = PlanSearch(
      scenario: scenario, eligibility: eligibility, engine: "hspplan \(Program.version)", start: start)
    let outcome: SearchOutcome
    switch run(search, limits: limits(reading.settings), in: surroundings) {
    case .success(let found): outcome = found
    case .failure(let failure): return failure.complain(in: surroundings)
    }
    guard outcome.plan.status != .unknown else {
      surroundings.complain(FailurePhrase.planNotMade.text(surroundings.language.chosen))
      return .stoppedWithoutPlan
    }
    var plan = outcome.plan
    plan.whatIf = reading.whatIf
    plan.kept = record
    plan.name = order.name ?? plan.defaultName
    surroundings.status(.verifying)
    let verification = PlanVerification.check(
      document: plan.document, scenario: scenario, eligibility: eligibility)
    guard verification.isAccepted else { return refuse(verification, plan, in: surroundings) }
    let contradictions: ContradictionSearch?
    do throws(SolverError) {
      contradictions =
        plan.status == .infeasible
        ? try ContradictionSearch(
          in: scenario, eligibility, solver: GLPK(),
          limits: InquiryLimits(shouldStop: { StopRequest.wasMade })) : nil
    } catch {
      return PlanningFailure.solver(error).complain(in: surroundings)
    }
    let summary = PlanSummary(
      plan: plan, scenario: scenario, eligibility: eligibility, ending: outcome.ending, reading: reading,
      rules: rules, contradictions: contradictions)
    return show(summary, other, session.store, in: surroundings)
  }

  /// Goals come from the what-if or from the command line, not from both.
  private func refuseTwoGoals(_ whatIf: WhatIf?, in surroundings: Surroundings) -> ExitCode? {
    let changesGoals = whatIf?.changes.contains { if case .goals = $0 { true } else { false } } ?? false
    guard let whatIf, changesGoals, order.goals != nil else { return nil }
    let language = surroundings.language.chosen
    let option = language == .fr ? "--objectif" : "--goal"
    surroundings.complain(
      UsageError.badValue(.goalsTwice, option: option, value: whatIf.name).text(language))
    return .usage
  }

  private func rehearseOutputs(in surroundings: Surroundings) -> ExitCode? {
    for path in [order.output, order.progressFile, order.program].compactMap(\.self) {
      do throws(WholeFile.Failure) {
        try WholeFile(path: path).rehearse()
      } catch {
        return OutputFailure(path: path, failure: error).complain(in: surroundings)
      }
    }
    return nil
  }

  /// The order's limits, else the session's.
  private func limits(_ settings: SessionSettings) -> SearchLimits {
    SearchLimits(
      work: order.work ?? settings.workLimit ?? SearchLimits.generousWork,
      seconds: order.seconds ?? settings.timeLimit.map(Double.init),
      gap: order.gap, shouldStop: { StopRequest.wasMade })
  }

  private func run(
    _ search: PlanSearch, limits: SearchLimits, in surroundings: Surroundings
  ) -> Result<SearchOutcome, PlanningFailure> {
    let record: ProgressFile?
    do throws(WholeFile.Failure) {
      record = try order.progressFile.map { path throws(WholeFile.Failure) in try ProgressFile(path: path) }
    } catch {
      return .failure(.output(OutputFailure(path: order.progressFile ?? "", failure: error)))
    }
    StopRequest.searchBegins()
    defer { StopRequest.searchEnds() }
    surroundings.status(.searching)
    var pace = ProgressPace()
    var program: LinearProgram?
    let outcome: SearchOutcome
    do throws(SolverError) {
      let keep: ((LinearProgram) -> Void)? = order.program == nil ? nil : { program = $0 }
      outcome = try search.run(solver: GLPK(), limits: limits, program: keep) { progress in
        let line = ProgressLine(progress)
        record?.write(line.document)
        guard pace.isDue() else { return }
        if StopRequest.wasMade {
          surroundings.status(.stopping)
        } else {
          surroundings.status(line.text(surroundings.language.chosen))
        }
      }
    } catch {
      return .failure(.solver(error))
    }
    guard let path = order.program, let program else { return .success(outcome) }
    return write(program, to: path).map { .failure($0) } ?? .success(outcome)
  }

  /// Writes a program as CPLEX-LP text.
  private func write(_ program: LinearProgram, to path: String) -> PlanningFailure? {
    let text: String
    do throws(LinearProgramError) {
      text = try LPText(program).text
    } catch {
      return .solver(.invalid(error))
    }
    do throws(WholeFile.Failure) {
      try WholeFile(path: path).write(text)
      return nil
    } catch {
      return .output(OutputFailure(path: path, failure: error))
    }
  }

  private func reject(_ reading: SessionReading, in surroundings: Surroundings) -> ExitCode {
    let report = CheckReport(reading: reading, path: order.folder)
    if order.isJSON { surroundings.output.write(report.document.text) }
    surroundings.tell(report.problems(surroundings.language.chosen))
    return ExitCode(reading.failure ?? .inputRejected)
  }

  private func refuse(
    _ verification: VerificationReport, _ plan: Plan, in surroundings: Surroundings
  ) -> ExitCode {
    surroundings.complain(FailurePhrase.planRefused.text(surroundings.language.chosen))
    let summary = VerificationSummary(
      verification: verification, document: plan.document, hasOtherGoals: false)
    surroundings.tell(summary.report(surroundings.language.chosen))
    return .verificationFailed
  }

  private func show(
    _ summary: PlanSummary, _ other: Plan?, _ store: PlacementStore?, in surroundings: Surroundings
  ) -> ExitCode {
    let plan = summary.plan
    var stored: StoredPlan?
    if let store, let access, plan.status != .infeasible {
      do throws(StoreAtHand.Refused) {
        stored = try access.attempt(in: surroundings) { () throws(StoreError) in
          try store.keep(plan, by: access.authorship)
        }
      } catch {
        return error.code
      }
    }
    // Where there is no plan, an older one in that file is worth more than the news of it.
    if let path = order.output, plan.status != .infeasible {
      let result = ResultWorkbook(summary: summary, other: other)
      do throws(OutputFailure) {
        try ResultFile(path: path).write(result, surroundings.language.chosen)
      } catch {
        return error.complain(in: surroundings)
      }
    }
    if order.isJSON {
      surroundings.output.write(summary.document.text)
      tellBeside(summary, in: surroundings)
    } else {
      summarise(summary, stored, in: surroundings)
    }
    switch (plan.status, summary.ending) {
    case (.infeasible, _): return .infeasible
    case (.optimal, _), (.feasible, .withinGap): return .done
    default: return .stoppedWithPlan
    }
  }

  /// What a document for programs does not say.
  private func tellBeside(_ summary: PlanSummary, in surroundings: Surroundings) {
    let language = surroundings.language.chosen
    if let warnings = CheckReport.warnings(of: summary.reading, language) { surroundings.tell(warnings) }
    guard let path = order.output, summary.plan.status == .infeasible else { return }
    var report = Report()
    report.say(PlanPhrase.notKept.text(language, ["path": .text(path)]), .warning)
    surroundings.tell(report)
  }

  private func summarise(_ summary: PlanSummary, _ stored: StoredPlan?, in surroundings: Surroundings) {
    let language = surroundings.language.chosen
    let plan = summary.plan
    var report = summary.report(language, showsEverybody: order.showsAssignments)
    if order.showsAssignments, !plan.assignments.isEmpty {
      let people = order.showsNames ? summary.reading.people : nil
      report.add(.gap)
      report.add(.table(AssignmentList(plan: plan, people: people).table(language)))
    }
    report.add(.gap)
    if let path = order.output {
      let phrase: PlanPhrase = plan.status == .infeasible ? .notKept : .kept
      report.say(phrase.text(language, ["path": .text(path)]), .faint)
    } else if let stored {
      report.say(
        PlanPhrase.keptInStore.text(
          language, ["name": .text(stored.name), "number": .text(String(stored.number))]), .faint)
    } else if plan.status != .infeasible {
      report.say(PlanPhrase.keepIt.text(language), .faint)
    }
    surroundings.print(report)
  }
}
