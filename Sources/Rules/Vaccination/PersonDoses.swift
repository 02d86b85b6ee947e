import PlacementDomain

/// Somebody's doses in order of their days, and what judging them asks about the person.
final class PersonDoses {
  struct Dose {
    let day: Day
    let vaccine: Vaccine.Ordinal
    /// Its position in the record.
    let source: Int32
  }

  let born: Day
  let sex: PersonSex
  let observations: [VaccinationRecord.Observed]
  /// The day of the assessment.
  let today: Day
  /// Doses since birth and until today; those of one day by vaccine and product.
  let doses: [Dose]
  /// The doses as they were recorded.
  private let recorded: [GivenDose]

  init(_ record: VaccinationRecord, today: Day) {
    born = record.born
    sex = record.sex
    observations = record.observations
    self.today = today
    var doses: [Dose] = []
    doses.reserveCapacity(record.doses.count)
    for (source, dose) in record.doses.enumerated() where dose.day >= record.born && dose.day <= today {
      doses.append(Dose(day: dose.day, vaccine: dose.vaccine, source: Int32(source)))
    }
    recorded = record.doses
    // The order of judging does not depend on the order of the record.
    doses.sort { left, right in
      if left.day != right.day { return left.day < right.day }
      if left.vaccine != right.vaccine { return left.vaccine < right.vaccine }
      let products = [left, right].map { record.doses[Int($0.source)].product ?? "" }
      if products[0] != products[1] { return products[0].precedesInBytes(products[1]) }
      return left.source < right.source
    }
    self.doses = doses
  }

  /// The product of a dose, where the record says it.
  func product(of dose: Dose) -> String? { recorded[Int(dose.source)].product }

  /// The age on a day lies in the range.
  func has(_ ages: AgeRange, on day: Day) -> Bool { ages.contains(day, born: born) }

  /// The observation is known of the person.
  func shows(_ observation: Observation.Ordinal) -> Bool {
    observations.contains { $0.observation == observation }
  }

  /// The last known day of the observation.
  func day(of observation: Observation.Ordinal) -> Day? {
    observations.lazy.filter { $0.observation == observation }.compactMap(\.day).max()
  }
}
