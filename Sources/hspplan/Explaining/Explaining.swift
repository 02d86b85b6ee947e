import Allocator
import Exchange
import GLPKSolver
import Optimization
import PlacementDomain
import Reports
import Rules

/// Explains a plan.
struct Explaining {
  /// What was asked for.
  let order: ExplainOrder
  /// Where the store is, if there is one.
  let access: StoreAtHand

  /// Most unplaced groups for which repairs are tried.
  private static let mostRepaired = 8

  /// Do it.
  func run(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let hand: PlanAtHand
    do throws(StoreAtHand.Refused) {
      hand = try PlanAtHand(
        plan: order.plan, folder: order.folder, access, isJSON: order.isJSON, in: surroundings)
    } catch {
      return error.code
    }
    let subject = try order.subject(in: hand.scenario)
    StopRequest.searchBegins()
    defer { StopRequest.searchEnds() }
    surroundings.status(.searching)
    do throws(SolverError) {
      if hand.plan.status == .infeasible { return try contradictions(hand, in: surroundings) }
      let outlook = PlanOutlook(hand.plan, in: hand.scenario, hand.eligibility)
      if order.isForStudent, let subject { return page(subject.student, outlook, hand, in: surroundings) }
      return try explain(subject, outlook, hand, in: surroundings)
    } catch {
      return PlanningFailure.solver(error).complain(in: surroundings)
    }
  }

  private var limits: InquiryLimits { InquiryLimits(shouldStop: { StopRequest.wasMade }) }

  private func explain(
    _ subject: (student: Student.Ordinal, target: Target?)?, _ outlook: PlanOutlook, _ hand: PlanAtHand,
    in surroundings: Surroundings
  ) throws(SolverError) -> ExitCode {
    let language = surroundings.language.chosen
    var reports: [Report] = []
    var document = ExplanationDocument(hand.plan)
    if let (student, target) = subject {
      let whyNot = try target.map { target throws(SolverError) in
        (
          target: target,
          answer: try WhyNot(student, at: target, outlook: outlook, solver: GLPK(), limits: limits)
        )
      }
      let explanation = StudentExplanation(
        of: student, outlook: outlook, scenario: hand.scenario, eligibility: hand.eligibility, whyNot: whyNot)
      reports.append(explanation.report(language))
      document.add(explanation)
    }
    if order.asksUnplaced {
      let explanation = UnplacedExplanation(
        causes: try causes(outlook), outlook: outlook, scenario: hand.scenario, eligibility: hand.eligibility)
      reports.append(explanation.report(language))
      document.add(explanation)
    }
    if order.isJSON {
      surroundings.output.write(document.json.text)
    } else {
      surroundings.print(Report(reports))
    }
    return StopRequest.wasMade ? .stoppedWithPlan : .done
  }

  /// Shortages first, then whoever something else keeps unplaced, with repairs for the first of them.
  private func causes(_ outlook: PlanOutlook) throws(SolverError) -> [UnplacedExplanation.Cause] {
    let (shortages, others) = outlook.shortages()
    let questions =
      shortages.map { (shortage: Shortage?.some($0), needs: outlook.unplaced(of: $0)) }
      + others.map { (shortage: Shortage?.none, needs: [$0]) }
    var causes: [UnplacedExplanation.Cause] = []
    for (number, question) in questions.enumerated() {
      var repairs: RepairSearch?
      if number < Explaining.mostRepaired, let need = question.needs.first {
        repairs = try RepairSearch(for: need, outlook: outlook, solver: GLPK(), limits: limits)
      }
      causes.append(.init(shortage: question.shortage, needs: question.needs, repairs: repairs))
    }
    return causes
  }

  /// What no explanation can get around.
  private func contradictions(
    _ hand: PlanAtHand, in surroundings: Surroundings
  ) throws(SolverError) -> ExitCode {
    let found = try ContradictionSearch(in: hand.scenario, hand.eligibility, solver: GLPK(), limits: limits)
    if order.isJSON {
      var document = ExplanationDocument(hand.plan)
      document.add(found, in: hand.scenario, hand.eligibility)
      surroundings.output.write(document.json.text)
    } else {
      let summary = PlanSummary(
        plan: hand.plan, scenario: hand.scenario, eligibility: hand.eligibility, ending: .complete,
        reading: hand.reading, rules: hand.rules, contradictions: found)
      surroundings.print(summary.report(surroundings.language.chosen))
    }
    return .infeasible
  }

  private func page(
    _ student: Student.Ordinal, _ outlook: PlanOutlook, _ hand: PlanAtHand, in surroundings: Surroundings
  ) -> ExitCode {
    let language = surroundings.language.chosen
    let page = StudentPage(
      of: student, outlook: outlook, scenario: hand.scenario, eligibility: hand.eligibility,
      contact: hand.reading.settings.contact, reviewer: order.reviewer)
    let report = page.report(language)
    if hand.reading.settings.contact == nil {
      var warning = Report()
      warning.say(StudentPagePhrase.contactMissingHint.text(language), .warning)
      surroundings.tell(warning)
    }
    guard let path = order.output else {
      surroundings.print(report)
      return .done
    }
    let isHTML = path.lowercased().hasSuffix(".html")
    let text =
      isHTML ? HTMLRenderer(language: language).page(of: report) : TextRenderer(width: 80).text(of: report)
    do throws(WholeFile.Failure) {
      try WholeFile(path: path).write(text)
      return .done
    } catch {
      return OutputFailure(path: path, failure: error).complain(in: surroundings)
    }
  }
}
