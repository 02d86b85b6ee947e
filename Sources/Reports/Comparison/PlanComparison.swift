public import PlacementDomain

/// What one plan changes against another, from the two documents alone.
public struct PlanComparison {
  /// The plan it is compared with.
  public let before: Plan
  /// The plan that is compared.
  public let after: Plan

  /// This plan against another one.
  public init(before: Plan, after: Plan) {
    self.before = before
    self.after = after
  }

  /// True when nothing differs but names and how they were found.
  public var isSame: Bool {
    before.session == after.session && before.inputs == after.inputs && before.whatIf == after.whatIf
      && before.status == after.status && before.goals.map(\.request) == after.goals.map(\.request)
      && moves.isEmpty && stages.allSatisfy { $0.change == .same } && prices.changes.isEmpty
  }

  // MARK: Who moves

  /// A rotation that has another place, or has one in one plan only.
  public struct Move: Hashable, Sendable {
    /// What it means for the student.
    public enum Change: String, Hashable, Sendable, CaseIterable {
      case newlyPlaced = "newly-placed"
      case noLongerPlaced = "no-longer-placed"
      case better, worse
      case sameRank = "same-rank"
    }

    /// Whose.
    public let student: Student.ID
    /// Which rotation.
    public let rotation: Rotation.ID
    /// Where it was; nil: nowhere.
    public let before: Assignment?
    /// Where it is; nil: nowhere.
    public let after: Assignment?

    /// What it means; a place without a wish ranks behind every other.
    public var change: Change {
      guard let before else { return .newlyPlaced }
      guard let after else { return .noLongerPlaced }
      let (old, new) = (before.rank ?? .max, after.rank ?? .max)
      return old == new ? .sameRank : new < old ? .better : .worse
    }
  }

  /// Rotations that move, by student and rotation.
  public var moves: [Move] {
    func byNeed(_ plan: Plan) -> [Need: Assignment] {
      Dictionary(
        plan.assignments.map { (Need(student: $0.student, rotation: $0.rotation), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byNeed(before), byNeed(after))
    let needs = Set(old.keys).union(new.keys).sorted {
      ($0.student, $0.rotation) < ($1.student, $1.rotation)
    }
    return needs.compactMap { need in
      guard old[need]?.place != new[need]?.place else { return nil }
      return Move(student: need.student, rotation: need.rotation, before: old[need], after: new[need])
    }
  }

  private struct Need: Hashable {
    let student: Student.ID
    let rotation: Rotation.ID
  }

  // MARK: What goals win or lose

  /// The value of a stage in both plans.
  public struct StageChange: Hashable, Sendable {
    /// What it means for the goal.
    public enum Change: String, Hashable, Sendable {
      case same, better, worse
      case onlyBefore = "only-before"
      case onlyAfter = "only-after"
    }

    /// `Stage.key`.
    public let key: String
    /// True when more is better.
    public let isMaximised: Bool
    /// The value it had; nil where the first plan has no such stage.
    public let before: Int?
    /// The value it has; nil where the second plan has no such stage.
    public let after: Int?

    /// What it means for the goal.
    public var change: Change {
      guard let before else { return .onlyAfter }
      guard let after else { return .onlyBefore }
      return before == after ? .same : (after > before) == isMaximised ? .better : .worse
    }
  }

  /// Every stage of either plan: the second plan's in order, then those only the first one has.
  public var stages: [StageChange] {
    let (old, new) = (before.goals.flatMap(\.stages), after.goals.flatMap(\.stages))
    return new.map { stage in
      StageChange(
        key: stage.key, isMaximised: stage.isMaximised, before: old.first { $0.key == stage.key }?.value,
        after: stage.value)
    }
      + old.filter { stage in !new.contains { $0.key == stage.key } }.map {
        StageChange(key: $0.key, isMaximised: $0.isMaximised, before: $0.value, after: nil)
      }
  }

  /// What seats cost in both plans.
  public var prices: SeatPriceComparison { SeatPriceComparison(before: before, after: after) }
}
