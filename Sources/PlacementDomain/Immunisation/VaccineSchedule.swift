/// Which doses protect against what: every fact that judging doses takes, and none of the judging.
///
/// The shape follows the supporting data of the CDC's Clinical Decision Support for Immunization (CDSi), whose
/// Logic Specification the evaluator of `Rules` implements; the facts come from a rule book.
public struct VaccineSchedule: Sendable {
  /// Every vaccine that a dose can be of.
  public let vaccines: Table<Vaccine>
  /// Every antigen, each with the series that protect against it.
  public let antigens: Table<Antigen>
  /// Facts about a person that the schedule asks for.
  public let observations: Table<Observation>
  /// Antigens that are given and counted together, such as measles, mumps and rubella.
  public let groups: Table<VaccineGroup>
  /// Vaccines that spoil each other when they are given too near.
  public let conflicts: [VaccineConflict]

  /// A schedule. Ordinals in its parts are those of its tables.
  public init(
    vaccines: Table<Vaccine>, antigens: Table<Antigen>, observations: Table<Observation>,
    groups: Table<VaccineGroup>, conflicts: [VaccineConflict]
  ) {
    self.vaccines = vaccines
    self.antigens = antigens
    self.observations = observations
    self.groups = groups
    self.conflicts = conflicts
  }
}
