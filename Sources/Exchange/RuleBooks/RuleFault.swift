/// What cannot be in a rule book although each value has its form.
public enum RuleFault: Equatable, Sendable {
  /// Nobody could ever meet it.
  case neverMet
  /// Everybody always meets it.
  case asksNothing
  /// A length of time or number that must be more than nothing.
  case nothingLong
  /// A list that must hold something is empty.
  case nothingListed
  /// A condition is one test, or one way to put conditions together.
  case oneConditionNeeded
  /// A parameter of the book it extends has another sort of value.
  case otherForm
  /// The requirement's days and the book's have none in common.
  case outsideBook
}
