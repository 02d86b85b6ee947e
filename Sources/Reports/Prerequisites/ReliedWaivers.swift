import PlacementDomain
import Rules

/// The exceptions without which an assignment of a plan would not be allowed, or would be warned of.
struct ReliedWaivers {
  let scenario: Scenario
  let evaluation: RuleEvaluation

  /// Those a plan relies on, in the order of the session.
  func of(_ plan: Plan) -> [Waiver] {
    let all = scenario.prerequisites.waivers
    guard !all.isEmpty else { return [] }
    var relied: Set<Waiver> = []
    for assignment in plan.assignments {
      guard let student = scenario.students.ordinal(of: assignment.student),
        let place = scenario.places.ordinal(of: assignment.place)
      else { continue }
      let bearers: [Waiver.Bearer] = [
        .student(student), .destination(scenario.places[place].destination),
      ]
      let mine = all.filter { bearers.contains($0.bearer) }
      guard !mine.isEmpty, let period = scenario.period(of: place) else { continue }
      for verdict in evaluation.verdicts(of: student, at: place) where verdict.isWaivedInPart {
        guard case .requirement(let key) = verdict.subject else { continue }
        relied.formUnion(mine.filter { $0.requirement == key && $0.span.overlaps(period) })
      }
    }
    return all.filter(relied.contains)
  }
}

extension Verdict {
  /// True when an exception holds on some of its days.
  fileprivate var isWaivedInPart: Bool {
    status == .waived || reasons.contains { if case .waived = $0 { true } else { false } }
      || children.contains(where: \.isWaivedInPart)
  }
}
