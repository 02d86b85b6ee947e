/// A hospital or other establishment's building: known by its name only.
public struct Site: Identified {
  /// Its name.
  public let id: ID
  /// A site of this name.
  public init(id: ID) { self.id = id }
}

/// A kind of unit, such as paediatrics: its id as written, the same across sites.
public struct Service: Identified {
  /// Its name.
  public let id: ID
  /// A service of this name.
  public init(id: ID) { self.id = id }
}

/// A kind of nursing, such as mental health.
public struct Discipline: Identified {
  /// Its name.
  public let id: ID
  /// A discipline of this name.
  public init(id: ID) { self.id = id }
}

/// A unit students go to.
public struct Destination: Identified {
  /// Its name, such as `HSL-4W`. For places known only by site and service: `site / service`.
  public let id: ID
  /// The building it is in.
  public let site: Site.Ordinal
  /// Its service; nil when not said, which never equals another.
  public let service: Service.Ordinal?
  /// Its discipline; nil when not said, which no rotation with a list of disciplines accepts.
  public let discipline: Discipline.Ordinal?
  /// The receiving agency it belongs to.
  public let agency: Agency.Ordinal?
  /// True when the establishment decides the unit: only site and service are known.
  public let unitIsUndecided: Bool
  /// What rules may ask of the unit.
  public let conditions: Conditions

  /// What rules may ask of a unit; everything may be unsaid.
  public struct Conditions: Hashable, Sendable {
    /// Models of respirator it stocks, sorted; nil: not said.
    public var masks: [Mask]?
    /// The languages of the unit, as people write them; any of them will do. Empty: not said.
    public var languages: [String]
    /// The last day its audit or licence for education holds; nil: not said.
    public var auditUntil: Day?
    /// The rule books that apply here beside those of the session, sorted.
    public var books: [RuleBook.Ordinal]

    /// These conditions; lists may come in any order.
    public init(
      masks: [Mask]? = nil, languages: [String] = [], auditUntil: Day? = nil, books: [RuleBook.Ordinal] = []
    ) {
      self.masks = masks?.sorted()
      self.languages = languages.sorted { $0.precedesInBytes($1) }
      self.auditUntil = auditUntil
      self.books = Set(books).sorted()
    }
  }

  /// A destination.
  public init(
    id: ID, site: Site.Ordinal, service: Service.Ordinal? = nil, discipline: Discipline.Ordinal? = nil,
    agency: Agency.Ordinal? = nil, unitIsUndecided: Bool = false, conditions: Conditions = .init()
  ) {
    self.id = id
    self.site = site
    self.service = service
    self.discipline = discipline
    self.agency = agency
    self.unitIsUndecided = unitIsUndecided
    self.conditions = conditions
  }
}
