/// Which requirement of which book.
public struct RequirementKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The book.
  public let book: RuleBook.ID
  /// The requirement's id in it.
  public let id: String

  /// A key.
  public init(book: RuleBook.ID, id: String) {
    self.book = book
    self.id = id
  }

  /// `book:id`.
  public var description: String { "\(book):\(id)" }

  /// By book, then id.
  public static func < (left: RequirementKey, right: RequirementKey) -> Bool {
    left.book == right.book ? left.id.precedesInBytes(right.id) : left.book < right.book
  }
}

/// One prerequisite: whom and where it concerns, when it must hold, and what has to be true.
public struct Requirement: Hashable, Sendable {
  /// What becomes of a student who does not meet it.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// May not take the place.
    case block
    /// May; everybody is told.
    case warn
    /// May; a person has to look at it first.
    case review
  }

  /// Its id, unique in its book.
  public let id: String
  /// What people call it.
  public let title: LocalText
  /// What a student who does not meet it does.
  public let advice: LocalText?
  /// Whom and where it concerns.
  public let scope: RequirementScope
  /// What becomes of those who do not meet it.
  public let severity: Severity
  /// On which days of a period it must hold.
  public let timing: PeriodPolicy
  /// How many days before it is needed somebody has to begin, ≥ 0.
  public let leadDays: Int
  /// What has to be true.
  public let condition: Condition
  /// Where it comes from.
  public let source: RuleSource

  /// A requirement.
  public init(
    id: String, title: LocalText, advice: LocalText? = nil, scope: RequirementScope = .init(),
    severity: Severity = .block, timing: PeriodPolicy = .coverEnd, leadDays: Int = 0, condition: Condition,
    source: RuleSource
  ) {
    precondition(leadDays >= 0)
    self.id = id
    self.title = title
    self.advice = advice
    self.scope = scope
    self.severity = severity
    self.timing = timing
    self.leadDays = leadDays
    self.condition = condition
    self.source = source
  }
}
