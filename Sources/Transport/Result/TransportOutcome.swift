/// What solving a problem came to.
public enum TransportOutcome: Sendable, Equatable {
  /// A best plan and what proves it.
  case optimal(TransportPlan)
  /// Not everyone who must have a seat can have one, and who shares too few.
  case tooFewSeats(SeatShortage)
}
