/// Whether the best objective value is the smallest or the largest.
public enum Sense: Sendable, Hashable, CaseIterable {
  /// Smaller is better.
  case minimise
  /// Larger is better.
  case maximise
}
