public import Optimization
public import PlacementDomain

/// Where one student could still go, and what each place costs everybody else.
public struct SuggestionSearch: Sendable {
  /// A place and its cost.
  public struct Suggestion: Sendable {
    /// What it costs.
    public enum Cost: Hashable, Sendable {
      /// A seat is free: nothing.
      case free
      /// So many kept assignments of others have to change, at least; of these so many are lost.
      case changes(moved: Int, lost: Int)
      /// It cannot be done, whoever moves.
      case impossible
      /// A limit ended the question.
      case unknown
    }

    /// For which rotation.
    public let rotation: Rotation.Ordinal
    /// Where.
    public let place: Place.Ordinal
    /// Smallest rank of the wishes that match; nil where none does.
    public let rank: Int?
    /// What it costs.
    public let cost: Cost
  }

  /// By rotation, then rank, then place.
  public let suggestions: [Suggestion]
  /// Places left out because the limit of plans was reached for those without a free seat.
  public let leftOut: Int

  /// Asks for a student. The scenario keeps the plan of the others (`Scenario.keeping`), of which `outlook` is.
  /// Each place without a free seat is planned: with the student there, as many placed as possible, as few
  /// changes as possible (weighed as `stability` says), at most `most` for a rotation.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public init(
    for student: Student.Ordinal, in scenario: Scenario, outlook: PlanOutlook, most: Int = 12,
    solver: any Solver, limits: InquiryLimits = InquiryLimits()
  ) throws(SolverError) {
    let solves = Solves(solver: solver, limits: limits)
    let eligibility = outlook.problem.eligibility
    let calm = scenario.withoutKept(student)
    var suggestions: [Suggestion] = []
    var leftOut = 0
    for rotation in scenario.needs[student] {
      var planned = 0
      for option in outlook.options(of: student, rotation) {
        let cost: Suggestion.Cost
        switch option.standing {
        case .given, .removed: continue
        case .blocked(.free) where outlook.holds(option.place, for: student, rotation): cost = .free
        case .blocked:
          guard planned < most else {
            leftOut += 1
            continue
          }
          planned += 1
          let pin = Pin(student: student, rotation: rotation, target: .place(option.place), mode: .fix)
          let forced = calm.replacing(
            goals: [GoalRequest(.placed), GoalRequest(.stability)], pins: calm.pins + [pin])
          do throws(InquiryEnd) {
            let plan = try solves.best(forced, eligibility)
            cost =
              plan.status == .infeasible
              ? .impossible
              : .changes(
                moved: forced.changes(in: plan, eligibility), lost: forced.lost(in: plan))
          } catch {
            if case .solver(let failure) = error { throw failure }
            cost = .unknown
          }
        }
        suggestions.append(
          Suggestion(rotation: rotation, place: option.place, rank: option.rank, cost: cost))
      }
    }
    self.suggestions = suggestions
    self.leftOut = leftOut
  }
}

extension Scenario {
  /// What others keep, without this student's own.
  fileprivate func withoutKept(_ student: Student.Ordinal) -> Scenario {
    let others = kept?.assignments.filter { $0.student != student } ?? []
    return replacing(kept: .some(KeptPlan(assignments: others)))
  }

  /// How many kept assignments have no place at all in a plan.
  fileprivate func lost(in plan: Plan) -> Int {
    let unplaced = Set(plan.unplaced.map { [$0.student.text, $0.rotation.text] })
    return kept?.assignments.count {
      unplaced.contains([students[$0.student].id.text, rotations[$0.rotation].id.text])
    } ?? 0
  }
}
