/// Why a change cannot be made to a session.
public enum ScenarioChangeError: Error, Hashable, Sendable {
  /// What a change may name.
  public enum Thing: String, Hashable, Sendable, CaseIterable {
    case student, course, rotation, place, destination, service, site, discipline, shift, block, agency,
      preceptor
    case ruleBook = "rule-book"
    case parameter
  }

  /// The session has no such thing: name another.
  case unknown(Thing, id: String)
  /// Somebody has this number already: give another.
  case studentExists(Student.ID)
  /// The last day is before the first.
  case endsBeforeStart(from: Day, to: Day)
  /// The place would have fewer seats than it needs to open, fewer than 0 or too many: change fewer, or close or
  /// refuse it.
  case seatsImpossible(Place.ID, seats: Int, least: Int)
  /// The new student wishes for the same target twice.
  case wishTwice(TargetName)
  /// The goals are none, or one stands twice.
  case goalsImpossible
  /// The rule book cannot be read with this figure: give a value of the same sort.
  case figureRefused(RuleBook.ID, name: String)
  /// The session is as it was: remove the change.
  case changesNothing
  /// Hours would be required and not counted: count them too, or do not require them.
  case hoursNotCounted
}

/// A change of a what-if that cannot be made, and which.
public struct InapplicableChange: Error, Hashable, Sendable {
  /// Its position in the list, 0-based.
  public let position: Int
  /// Why not.
  public let reason: ScenarioChangeError

  /// This change, for this reason.
  public init(position: Int, reason: ScenarioChangeError) {
    self.position = position
    self.reason = reason
  }
}
