public import Optimization
public import PlacementDomain

/// Why a student does not have a place of some target, by planning again with him or her there.
public struct WhyNot: Sendable {
  /// The answer for one rotation.
  public enum Answer: Sendable {
    /// The student has one.
    case given
    /// No counted place of the target is in the rotation's blocks and disciplines.
    case notOffered
    /// Every place of it is removed before seats are looked at.
    case removed([PlanOutlook.Option])
    /// No plan has the student there, whatever the goals: these sets contradict (empty where a limit ended the
    /// search for them).
    case impossible([[Premise]])
    /// What the best plan with the student there changes. Where no stage changes it is as good.
    case costs(ReplanningCost)
    /// A limit ended the question.
    case unknown
  }

  /// One for each rotation the student needs.
  public let answers: [(rotation: Rotation.Ordinal, answer: Answer)]

  /// Asks. `outlook` is of a plan of this scenario.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public init(
    _ student: Student.Ordinal, at target: Target, outlook: PlanOutlook, solver: any Solver,
    limits: InquiryLimits = InquiryLimits()
  ) throws(SolverError) {
    let solves = Solves(solver: solver, limits: limits)
    let scenario = outlook.problem.scenario
    var answers: [(rotation: Rotation.Ordinal, answer: Answer)] = []
    for rotation in scenario.needs[student] {
      let options = outlook.options(of: student, rotation).filter { scenario.matches(target, $0.place) }
      if let answer = Answer(options) {
        answers.append((rotation, answer))
        continue
      }
      let pin = Pin(student: student, rotation: rotation, target: target, mode: .fix)
      let forced = scenario.replacing(pins: scenario.pins + [pin])
      var plan: Plan?
      do throws(InquiryEnd) {
        plan = try solves.best(forced.changingLittle(of: outlook.plan), outlook.problem.eligibility)
      } catch {
        if case .solver(let failure) = error { throw failure }
      }
      guard let plan else {
        answers.append((rotation, .unknown))
        continue
      }
      guard plan.status == .infeasible else {
        let comparison = ReplanningCost(
          from: outlook.plan, to: plan, first: scenario.students[student].id)
        answers.append((rotation, .costs(comparison)))
        continue
      }
      let search = try ContradictionSearch(
        in: forced, outlook.problem.eligibility, solver: solver, limits: limits)
      answers.append((rotation, .impossible(search.sets)))
    }
    self.answers = answers
  }
}

extension WhyNot.Answer {
  /// What needs no planning to answer: the target's places as they stand; nil: it does.
  fileprivate init?(_ options: [PlanOutlook.Option]) {
    if options.isEmpty {
      self = .notOffered
    } else if options.contains(where: { $0.standing == .given }) {
      self = .given
    } else if options.allSatisfy({ if case .removed = $0.standing { true } else { false } }) {
      self = .removed(options)
    } else {
      return nil
    }
  }
}
