/// What came out, as far as a rule may ask.
public enum EvidenceResult: Hashable, Sendable {
  /// Reactive, immune, infected: what it means depends on the kind.
  case positive
  case negative
  case indeterminate
  /// Passed, yes, fit, cleared.
  case passed
  /// Failed, no, unfit.
  case failed
  /// Taken back, such as a registration.
  case revoked
  /// An amount in thousandths of the kind's unit (UI/L of a titre, mm of a skin test, hours).
  case amount(Int)
  /// Any other text.
  case text(Term.Ordinal)
}
