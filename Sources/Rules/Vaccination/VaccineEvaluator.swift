public import PlacementDomain

/// Judges doses under one schedule, as the CDC's CDSi Logic Specification 4.6 describes it.
///
/// Make it once for a schedule and use it for many people; it can be shared between threads.
public struct VaccineEvaluator: Sendable {
  /// The schedule it judges by.
  public let schedule: VaccineSchedule

  /// An evaluator of this schedule.
  public init(_ schedule: VaccineSchedule) { self.schedule = schedule }

  /// Judges a person's doses as they are known on a day; doses after that day are not counted.
  ///
  /// - Parameter antigens: those asked for; nil means all of the schedule.
  public func history(
    of record: VaccinationRecord, on day: Day, for antigens: [Antigen.Ordinal]? = nil
  ) -> VaccinationHistory {
    fatalError("not written yet")
  }
}
