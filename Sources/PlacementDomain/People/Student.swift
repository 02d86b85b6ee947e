/// A person to place.
public struct Student: Identified {
  /// The student number, as text.
  public let id: ID
  /// Those who start and finish together.
  public let cohort: String?
  /// The school (placing agency).
  public let school: Agency.Ordinal?
  /// Placed before students of lower priority; 0 unless said.
  public let priority: Int
  /// What rules may ask of the person beside evidence.
  public let traits: Traits

  /// What rules may ask of a person; everything may be unsaid.
  public struct Traits: Hashable, Sendable {
    /// The programme of study.
    public var programme: String?
    /// The year in the programme, as people write it.
    public var year: String?
    /// The languages spoken, as people write them.
    public var languages: [String]
    /// Whether the student has a car to go to the placement with.
    public var hasCar: Bool?
    /// Day of birth: personal, never in an error, a log or what a site receives.
    public var born: Day?

    /// These traits.
    public init(
      programme: String? = nil, year: String? = nil, languages: [String] = [], hasCar: Bool? = nil,
      born: Day? = nil
    ) {
      self.programme = programme
      self.year = year
      self.languages = languages
      self.hasCar = hasCar
      self.born = born
    }
  }

  /// A student.
  public init(
    id: ID, cohort: String? = nil, school: Agency.Ordinal? = nil, priority: Int = 0, traits: Traits = .init()
  ) {
    self.id = id
    self.cohort = cohort
    self.school = school
    self.priority = priority
    self.traits = traits
  }
}

/// What identifies a person outside the plan. Never in an error, a log, the digest or what a site receives
/// before confirmation.
public struct PersonalDetails: Hashable, Sendable {
  /// Family name.
  public let lastName: String?
  /// Given name.
  public let firstName: String?

  /// These details.
  public init(lastName: String?, firstName: String?) {
    self.lastName = lastName
    self.firstName = firstName
  }
}
