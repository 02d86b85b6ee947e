public import PlacementDomain

/// What is known of somebody's vaccinations.
public struct VaccinationRecord: Sendable {
  /// An observation and the day it was made, where that is known.
  public struct Observed: Hashable, Sendable {
    /// The observation.
    public let observation: Observation.Ordinal
    /// Its day.
    public let day: Day?

    /// An observation.
    public init(_ observation: Observation.Ordinal, on day: Day? = nil) {
      self.observation = observation
      self.day = day
    }
  }

  /// The day of birth.
  public let born: Day
  /// The sex.
  public let sex: PersonSex
  /// The doses, in any order.
  public let doses: [GivenDose]
  /// What else is known of the person.
  public let observations: [Observed]

  /// A record.
  public init(born: Day, sex: PersonSex = .unknown, doses: [GivenDose], observations: [Observed] = []) {
    self.born = born
    self.sex = sex
    self.doses = doses
    self.observations = observations
  }
}
