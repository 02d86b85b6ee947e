public import Optimization
public import PlacementDomain

/// What quality costs in changes: for each number of changes to a kept plan that allows a better plan than fewer
/// do, the best plan with so many.
public struct ChangeFrontier: Sendable {
  /// A number of changes and what it allows.
  public struct Point: Sendable {
    /// The fewest changes with which the plan's stages can be reached.
    public let changes: Int
    /// A best plan with so many changes, every stage proved.
    public let plan: Plan
  }

  /// In order of changes; each better than the one before.
  public let points: [Point]
  /// False when a limit ended it before every number of changes was known.
  public let isComplete: Bool

  /// The frontier of a scenario that keeps a plan (`Scenario.kept`), whose own limit of changes is the last one
  /// looked at. The goal `stability` is left out: changes are counted, not weighed.
  ///
  /// What K changes allow, K + 1 allow too; so where two numbers reach the same, all between do, and need not
  /// be solved.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public init(
    of scenario: Scenario, _ eligibility: Eligibility, solver: any Solver,
    limits: InquiryLimits = InquiryLimits(), start: SearchStart = .nothing
  ) throws(SolverError) {
    let kept = scenario.kept?.assignments ?? []
    let goals = scenario.goals.filter { $0.goal != .stability }
    var search = FrontierSearch(
      scenario: scenario.replacing(goals: goals.isEmpty ? GoalRequest.standard : goals),
      eligibility: eligibility, kept: kept, solves: Solves(solver: solver, limits: limits, start: start))
    do throws(InquiryEnd) {
      try search.run(upTo: min(scenario.kept?.mostChanges ?? kept.count, kept.count))
      isComplete = true
    } catch {
      if case .solver(let failure) = error { throw failure }
      isComplete = false
    }
    points = search.points
  }
}

extension Scenario {
  /// How many of the kept assignments a plan changes (Documentation/Model.md, "A kept assignment changes").
  public func changes(in plan: Plan, _ eligibility: Eligibility) -> Int {
    changed(in: plan, eligibility).count
  }

  /// The kept assignments a plan changes.
  public func changed(in plan: Plan, _ eligibility: Eligibility) -> [KeptPlan.Kept] {
    guard let kept else { return [] }
    let spots = PlacingProblem(scenario: self, eligibility: eligibility).spots
    var given: [KeptNeed: Int32] = [:]
    for one in plan.assignments {
      guard let place = places.ordinal(of: one.place) else { continue }
      given[KeptNeed(student: one.student, rotation: one.rotation)] = spots.ofPlace[place.position]
    }
    return kept.assignments.filter { one in
      let need = KeptNeed(student: students[one.student].id, rotation: rotations[one.rotation].id)
      return given[need] != spots.ofPlace[one.place.position]
    }
  }
}

private struct KeptNeed: Hashable {
  let student: Student.ID
  let rotation: Rotation.ID
}

private struct FrontierSearch {
  let scenario: Scenario
  let eligibility: Eligibility
  let kept: [KeptPlan.Kept]
  let solves: Solves
  private(set) var points: [ChangeFrontier.Point] = []

  mutating func run(upTo most: Int) throws(InquiryEnd) {
    let last = try solved(most)
    guard let last else { return }
    guard most > 0 else {
      points = [last]
      return
    }
    let first = try solved(0)
    if let first { points = [first] }
    guard first?.values != last.values else { return }
    try between(0, first?.values, last)
  }

  /// More changes never allow less, save under a tolerance, where a stage is stated as its own plan reached it:
  /// there points may be missing.
  ///
  /// Adds the points above `low`, whose values are known (nil: impossible), up to `high`, which is better.
  private mutating func between(
    _ low: Int, _ values: [Int]?, _ high: ChangeFrontier.Point
  ) throws(InquiryEnd) {
    guard high.changes - low > 1 else {
      points.append(high)
      return
    }
    let middle = low + (high.changes - low) / 2
    guard let found = try solved(middle) else { return try between(middle, nil, high) }
    if found.values == values { return try between(middle, values, high) }
    try between(low, values, found)
    if found.values != high.values { try between(middle, found.values, high) }
  }

  /// The best plan with at most so many changes; its point says how many it has, which reach the same.
  private func solved(_ most: Int) throws(InquiryEnd) -> ChangeFrontier.Point? {
    let limited = scenario.replacing(kept: .some(KeptPlan(assignments: kept, mostChanges: most)))
    let plan = try solves.best(limited, eligibility)
    guard plan.status == .optimal else { return nil }
    return ChangeFrontier.Point(changes: min(most, limited.changes(in: plan, eligibility)), plan: plan)
  }
}

extension ChangeFrontier.Point {
  /// The stages of the plan, as they stand.
  fileprivate var values: [Int] { plan.goals.flatMap { $0.stages.map(\.value) } }
}
