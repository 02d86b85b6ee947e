import PlacementDomain

extension DoseEvaluation {
  /// Of two that stand side by side, the one that speaks for the dose: valid before not valid before extraneous;
  /// of two alike, this one.
  func merged(with other: DoseEvaluation) -> DoseEvaluation {
    other.status.rawValue < status.rawValue ? other : self
  }
}
