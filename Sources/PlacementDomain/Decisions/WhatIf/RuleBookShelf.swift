/// Where the rule books of a session can be read again with other figures.
public protocol RuleBookShelf: Sendable {
  /// The book of this name with these figures instead of its own; nil when it cannot be read so. `reason` is said
  /// to be the figures' source.
  func book(_ id: RuleBook.ID, figures: [String: RuleValue], reason: String) -> RuleBook?
}

/// A shelf without a book.
public struct EmptyShelf: RuleBookShelf {
  /// No books.
  public init() {}

  /// Never a book.
  public func book(_ id: RuleBook.ID, figures: [String: RuleValue], reason: String) -> RuleBook? { nil }
}
