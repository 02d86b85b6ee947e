public import PlacementDomain

/// Why an event cannot come after those before it.
public enum EventFault: Equatable, Sendable {
  /// Answers a request that was not sent.
  case notSent
  /// What it tells is so already, or was answered: by the row of that line, or (nil) by the table of what it names.
  case already(SessionEvent.Happening.Kind, line: Int?)
  /// Opens what is not closed.
  case notClosed
  /// Renews what, as the table of evidence says, holds beyond that day.
  case notExpired
  /// Takes more seats than the place has.
  case noSeatsLeft(seats: Int)
  /// Names a student who joins only later, on that line.
  case notJoined(line: Int)
  /// Moves a place to where it is.
  case staysThere
  /// Moves a place to a block that began before that day.
  case begun(start: String)

  /// An error where rows contradict each other or another table; else a warning.
  var severity: InputProblem.Severity { self == .notExpired ? .warning : .error }
}
