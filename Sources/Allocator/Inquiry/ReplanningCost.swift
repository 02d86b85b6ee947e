public import PlacementDomain

/// What another plan of the same people changes.
public struct ReplanningCost: Sendable {
  /// A stage and its values.
  public struct StageChange: Hashable, Sendable {
    /// `Stage.key`.
    public let key: String
    /// True when more is better.
    public let isMaximised: Bool
    /// In the first plan.
    public let before: Int
    /// In the other.
    public let after: Int
  }

  /// A student's rotation whose place changes.
  public struct Move: Hashable, Sendable {
    /// Whose.
    public let student: Student.ID
    /// Which rotation.
    public let rotation: Rotation.ID
    /// Where it was; nil: nowhere.
    public let from: Place.ID?
    /// Where it is then; nil: nowhere.
    public let to: Place.ID?
  }

  /// Stages both plans have whose values differ, in order.
  public let changes: [StageChange]
  /// Moves of others and of the one asked about, each taking the place the one before it lost where there is
  /// such a one; by student, then rotation, otherwise.
  public let moves: [Move]

  /// From one plan to another; `first`: whose move the chain starts with.
  public init(from before: Plan, to after: Plan, first: Student.ID? = nil) {
    let old = before.goals.flatMap(\.stages)
    let new = Dictionary(
      after.goals.flatMap(\.stages).map { ($0.key, $0.value) }, uniquingKeysWith: { one, _ in one })
    changes = old.compactMap { stage in
      guard let value = new[stage.key], value != stage.value else { return nil }
      return StageChange(
        key: stage.key, isMaximised: stage.isMaximised, before: stage.value, after: value)
    }
    moves = ReplanningCost.chained(ReplanningCost.moves(from: before, to: after), first: first)
  }

  private struct Need: Hashable {
    let student: Student.ID
    let rotation: Rotation.ID
  }

  private static func moves(from before: Plan, to after: Plan) -> [Move] {
    func places(_ plan: Plan) -> [Need: Place.ID] {
      Dictionary(
        plan.assignments.map { (Need(student: $0.student, rotation: $0.rotation), $0.place) },
        uniquingKeysWith: { one, _ in one })
    }
    let (old, new) = (places(before), places(after))
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
      .sorted { ($0.student, $0.rotation) < ($1.student, $1.rotation) }
      .map { Move(student: $0.student, rotation: $0.rotation, from: old[$0], to: new[$0]) }
  }

  /// The moves so that who is displaced follows who takes the place.
  private static func chained(_ moves: [Move], first: Student.ID?) -> [Move] {
    var left = moves
    var chain: [Move] = []
    var next = left.firstIndex { $0.student == first }
    while !left.isEmpty {
      let move = left.remove(at: next ?? 0)
      chain.append(move)
      next =
        move.to.flatMap { taken in left.firstIndex { $0.from == taken } }
        ?? left.firstIndex { $0.student == first }
    }
    return chain
  }
}

extension Scenario {
  /// The same goals, then as few changes to this plan as they allow, so that what differs is what has to. A
  /// scenario that keeps a plan already stays as it is.
  func changingLittle(of plan: Plan) -> Scenario {
    guard kept == nil, !goals.contains(where: { $0.goal == .stability }) else { return self }
    return replacing(
      goals: goals + [GoalRequest(.stability)],
      kept: .some(KeptPlan(assignments: kept(of: KeptRecord(plan)))))
  }
}
