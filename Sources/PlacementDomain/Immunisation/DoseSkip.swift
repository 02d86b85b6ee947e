/// When a target dose is not needed: all of its sets, or one of them, must hold; and each set in the same way.
public struct DoseSkip: Hashable, Sendable {
  /// Whether all or one must hold.
  public enum Logic: String, Hashable, Sendable, CaseIterable {
    /// Every one.
    case all
    /// At least one.
    case any
  }

  /// What a skip is considered for.
  public enum Context: String, Hashable, Sendable, CaseIterable {
    /// Judging a dose that was given.
    case evaluation
    /// Saying what is still due.
    case forecast
    /// Either.
    case both
  }

  /// Conditions that are considered together.
  public struct ConditionSet: Hashable, Sendable {
    /// Whether all or one must hold.
    public let logic: Logic
    /// At least one condition.
    public let conditions: [SkipCondition]
    /// The days on which the set is considered.
    public let inForce: DayRange

    /// A set.
    public init(_ logic: Logic = .all, _ conditions: [SkipCondition], inForce: DayRange = .any) {
      self.logic = logic
      self.conditions = conditions
      self.inForce = inForce
    }
  }

  /// What it is considered for.
  public let context: Context
  /// Whether all sets or one must hold.
  public let logic: Logic
  /// At least one set.
  public let sets: [ConditionSet]

  /// A skip.
  public init(_ context: Context = .both, _ logic: Logic = .any, _ sets: [ConditionSet]) {
    self.context = context
    self.logic = logic
    self.sets = sets
  }
}
