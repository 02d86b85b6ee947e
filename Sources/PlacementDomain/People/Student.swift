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

  /// A student.
  public init(id: ID, cohort: String? = nil, school: Agency.Ordinal? = nil, priority: Int = 0) {
    self.id = id
    self.cohort = cohort
    self.school = school
    self.priority = priority
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
