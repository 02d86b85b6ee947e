/// One way to be protected against an antigen: target doses to be met one after the other.
public struct VaccineSeries: Hashable, Sendable {
  /// For whom a series is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Everybody.
    case standard
    /// People with one of its indications.
    case risk
    /// Nobody to begin with; a series that is accepted once it is complete.
    case evaluationOnly = "evaluation-only"
  }

  /// How the best of several series is chosen (CDSi Logic Specification, chapter 8).
  public struct Selection: Hashable, Sendable {
    /// The number of the series group it competes in.
    public var group: Int
    /// The groups whose complete or risk series make this one needless.
    public var equivalentGroups: [Int]
    /// The one that stands where no series has a valid dose.
    public var isDefault: Bool
    /// It is the path of one product.
    public var isProductPath: Bool
    /// Risk series of the best priority are considered alone; 0 is the best.
    public var priority: Int
    /// Order among series of equal merit; the lowest wins.
    public var preference: Int
    /// A series with no valid dose before this age is not considered.
    public var latestStart: CalendarSpan?

    /// The only series of group 1.
    public init(
      group: Int = 1, equivalentGroups: [Int] = [], isDefault: Bool = true, isProductPath: Bool = false,
      priority: Int = 0, preference: Int = 1, latestStart: CalendarSpan? = nil
    ) {
      self.group = group
      self.equivalentGroups = equivalentGroups
      self.isDefault = isDefault
      self.isProductPath = isProductPath
      self.priority = priority
      self.preference = preference
      self.latestStart = latestStart
    }
  }

  /// What makes a risk series concern a person.
  public struct Indication: Hashable, Sendable {
    /// The observation.
    public let observation: Observation.Ordinal
    /// The ages at which it counts.
    public let ages: AgeRange

    /// An indication.
    public init(_ observation: Observation.Ordinal, at ages: AgeRange = .any) {
      self.observation = observation
      self.ages = ages
    }
  }

  /// What people call it.
  public let name: String
  /// For whom it is.
  public let kind: Kind
  /// For whom it is, by sex; empty: for all.
  public let sexes: [PersonSex]
  /// What makes a risk series concern a person; one is enough.
  public let indications: [Indication]
  /// How it is chosen among others.
  public let selection: Selection
  /// Its target doses in order, at least one.
  public let doses: [TargetDose]

  /// A series.
  public init(
    name: String, kind: Kind = .standard, sexes: [PersonSex] = [], indications: [Indication] = [],
    selection: Selection = Selection(), doses: [TargetDose]
  ) {
    self.name = name
    self.kind = kind
    self.sexes = sexes
    self.indications = indications
    self.selection = selection
    self.doses = doses
  }
}
