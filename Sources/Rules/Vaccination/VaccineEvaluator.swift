public import PlacementDomain

/// Judges doses under one schedule, in the manner of the CDC's "Clinical Decision Support for Immunization:
/// Logic Specification for ACIP Recommendations", version 4.6. What that says of doses that were given is here;
/// of what is due only as much as choosing the best series needs. Contraindications concern what is due and are
/// left to whoever asks.
///
/// Make it once for a schedule and use it for many people; it can be shared between threads.
public struct VaccineEvaluator: Sendable {
  /// The schedule it judges by.
  public let schedule: VaccineSchedule
  private let plans: [[SeriesPlan]]
  /// For each antigen and vaccine the ages at which a dose holds it; nil: never.
  private let holdings: [[AgeRange?]]
  private let conflicts: ConflictTable

  /// An evaluator of this schedule.
  public init(_ schedule: VaccineSchedule) {
    self.schedule = schedule
    plans = schedule.antigens.map { antigen in
      antigen.series.enumerated().map {
        SeriesPlan($1, at: $0, vaccineCount: schedule.vaccines.count)
      }
    }
    holdings = schedule.antigens.ordinals.map { antigen in
      schedule.vaccines.map { vaccine in vaccine.contents.first { $0.antigen == antigen }?.ages }
    }
    conflicts = ConflictTable(schedule)
  }

  /// Judges a person's doses as they are known on a day; doses after that day are not counted.
  ///
  /// - Parameter antigens: those asked for; nil means all of the schedule.
  public func history(
    of record: VaccinationRecord, on day: Day, for antigens: [Antigen.Ordinal]? = nil
  ) -> VaccinationHistory {
    let antigens = antigens ?? schedule.antigens.ordinals
    let person = PersonDoses(record, today: day)
    let untouched = record.doses.map { dose in
      DoseEvaluation(
        .unevaluated,
        dose.day < record.born ? .beforeBirth : dose.day > day ? .afterAssessment : .noAntigen)
    }
    var evaluations: [DoseEvaluation] = []
    evaluations.reserveCapacity(antigens.count * untouched.count)
    var histories: [AntigenHistory] = []
    histories.reserveCapacity(antigens.count)
    for antigen in antigens {
      let standings = self.standings(of: person, antigen)
      let best = SeriesChoice.best(of: standings)
      let start = evaluations.count
      evaluations += untouched
      for position in best {
        let walk = standings[position].walk
        for record in walk.records.indices {
          let place = start + Int(walk.dose(record).source)
          evaluations[place] = evaluations[place].merged(with: walk.evaluations[record])
        }
      }
      histories.append(
        AntigenHistory(
          antigen, standings, best,
          isPresumedImmune: isPresumedImmune(person, schedule.antigens[antigen].immunity)))
    }
    return VaccinationHistory(antigens: histories, evaluations: evaluations, doseCount: untouched.count)
  }

  /// Every series that concerns the person, held against the doses.
  private func standings(of person: PersonDoses, _ antigen: Antigen.Ordinal) -> [SeriesStanding] {
    let ages = holdings[antigen.position]
    var records: [Int] = []
    records.reserveCapacity(person.doses.count)
    for (position, dose) in person.doses.enumerated() {
      guard let ages = ages[dose.vaccine.position], person.has(ages, on: dose.day) else { continue }
      records.append(position)
    }
    var standings: [SeriesStanding] = []
    var completeGroups: Set<Int> = []
    let plans = plans[antigen.position]
    func judge(_ plan: SeriesPlan) {
      let walk = SeriesWalk(
        plan, person, records: records, conflicts: conflicts, completeGroups: completeGroups)
      standings.append(SeriesStanding(walk))
    }
    for plan in plans where !plan.asksForOthers && plan.concerns(person) { judge(plan) }
    guard plans.contains(where: \.asksForOthers) else { return standings }
    for standing in standings where standing.isComplete {
      completeGroups.insert(standing.series.selection.group)
    }
    for plan in plans where plan.asksForOthers && plan.concerns(person) { judge(plan) }
    return standings
  }

  /// True when a dose of the vaccine holds the antigen, at some age at least.
  func holds(_ antigen: Antigen.Ordinal, in vaccine: Vaccine.Ordinal) -> Bool {
    holdings[antigen.position][vaccine.position] != nil
  }

  /// True for a person of whom only the day of birth is known.
  func isPresumedImmune(to antigen: Antigen.Ordinal, born: Day) -> Bool {
    schedule.antigens[antigen].immunity.bornBefore.map { born < $0 } ?? false
  }

  private func isPresumedImmune(_ person: PersonDoses, _ immunity: PresumedImmunity) -> Bool {
    if immunity.evidence.contains(where: person.shows) { return true }
    guard let before = immunity.bornBefore, person.born < before else { return false }
    return !immunity.exceptions.contains(where: person.shows)
  }
}
