public import PlacementDomain

/// What a rule book is, for a list of those there are.
public struct RuleBookSummary: Equatable, Sendable {
  /// Its name.
  public let id: RuleBook.ID
  /// Its version, as its author numbers it.
  public let version: String
  /// What people call it.
  public let title: LocalText
  /// Its file in the session, such as `rules/mine.yaml`; nil for a built-in book.
  public let file: String?
  /// While it holds; nil: always.
  public let effective: DaySpan?
  /// The books it extends, nearest first.
  public let ancestors: [RuleBook.ID]
  /// How many requirements and figures it has, those of the books it extends included; nil where something in it is
  /// wrong, which is among the problems.
  public let counts: Counts?
  /// True when the session applies it, everywhere or at some destinations.
  public let isApplied: Bool

  /// How much is in a book.
  public struct Counts: Equatable, Sendable {
    /// Requirements.
    public let requirements: Int
    /// Figures.
    public let parameters: Int
    /// Vaccines its schedule knows; 0 without one.
    public let vaccines: Int

    /// So many of each.
    public init(requirements: Int, parameters: Int, vaccines: Int) {
      self.requirements = requirements
      self.parameters = parameters
      self.vaccines = vaccines
    }
  }
}
