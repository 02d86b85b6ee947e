/// A fragile request, and what helps.
public struct HedgedRequest: Hashable, Sendable {
  /// Something more to ask for.
  public struct Suggestion: Hashable, Sendable {
    /// What.
    public let hedge: Hedge
    /// How much of the loss it takes back, once it is granted.
    public let recovered: Loss
    /// The probability that it is granted, figures at their means.
    public let chance: Double
  }

  /// The request.
  public let request: FragileRequest
  /// What helps, the best first; empty: nothing of what was tried does.
  public let suggestions: [Suggestion]
  /// How many were tried.
  public let tried: Int
}
