import PlacementDomain

/// Somebody's doses in order of their days, and what judging them asks about the person.
struct PersonDoses {
  struct Dose {
    let day: Day
    let vaccine: Vaccine.Ordinal
    let product: String?
    /// Its position in the record.
    let source: Int
  }

  let born: Day
  let sex: PersonSex
  let observations: [VaccinationRecord.Observed]
  /// The day of the assessment.
  let today: Day
  /// Doses since birth and until today; those of one day by vaccine and product.
  let doses: [Dose]

  init(_ record: VaccinationRecord, today: Day) {
    born = record.born
    sex = record.sex
    observations = record.observations
    self.today = today
    var doses: [Dose] = []
    doses.reserveCapacity(record.doses.count)
    for (source, dose) in record.doses.enumerated() where dose.day >= record.born && dose.day <= today {
      doses.append(Dose(day: dose.day, vaccine: dose.vaccine, product: dose.product, source: source))
    }
    doses.sort(by: PersonDoses.precedes)
    self.doses = doses
  }

  /// The order of judging; it does not depend on the order of the record.
  private static func precedes(_ left: Dose, _ right: Dose) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.vaccine != right.vaccine { return left.vaccine < right.vaccine }
    if left.product != right.product { return (left.product ?? "").precedesInBytes(right.product ?? "") }
    return left.source < right.source
  }

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
