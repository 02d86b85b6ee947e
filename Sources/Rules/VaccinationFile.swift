import PlacementDomain

/// What one student's doses are worth, judged once for each antigen and day: ages and seasons count too.
final class VaccinationFile {
  private struct Entry {
    let book: Int
    let antigen: Antigen.Ordinal
    let day: Day
    let judged: JudgedDoses
  }

  private var entries: [Entry] = []

  /// What the doses given up to a day are worth; nil when nobody knows the day of birth.
  func judged(
    _ antigen: Antigen.Ordinal, on day: Day, in file: StudentFile, by binding: VaccineBinding
  ) -> JudgedDoses? {
    guard let born = file.person.traits.born else { return nil }
    for entry in entries
    where entry.antigen == antigen && entry.book == binding.book && entry.day == day {
      return entry.judged
    }
    let doses = file.rows(of: .dose).compactMap { row -> GivenDose? in
      guard let on = row.on, on <= day, let vaccine = binding.vaccine(of: row) else { return nil }
      return GivenDose(vaccine, on: on)
    }
    let judged: JudgedDoses
    if doses.contains(where: { binding.evaluator.holds(antigen, in: $0.vaccine) }) {
      let record = VaccinationRecord(born: born, doses: doses)
      judged = JudgedDoses(binding.evaluator.history(of: record, on: day, for: [antigen]), doses)
    } else {
      judged = JudgedDoses(none: binding.evaluator.isPresumedImmune(to: antigen, born: born))
    }
    entries.append(Entry(book: binding.book, antigen: antigen, day: day, judged: judged))
    return judged
  }
}

/// What doses are worth for one antigen. A class: it is asked for again and again.
final class JudgedDoses: Sendable {
  /// Nobody asks doses of such people.
  let isPresumedImmune: Bool
  /// The series the doses were held against, as position in the antigen's list; nil for none.
  let series: Int?
  /// The day of the last dose of a complete series.
  let completedOn: Day?
  /// The days of the doses that protect, in order: valid ones, and those given after the series was complete.
  let counted: [Day]
  /// The doses that do not count, and why.
  let spoilt: [Verdict.Reason]

  init(_ history: VaccinationHistory, _ doses: [GivenDose]) {
    isPresumedImmune = history.antigens[0].isPresumedImmune
    series = history.antigens[0].series
    completedOn = history.antigens[0].completedOn
    var counted: [Day] = []
    var spoilt: [Verdict.Reason] = []
    for (position, dose) in doses.enumerated() {
      let evaluation = history.evaluation(ofDose: position, forAntigenAt: 0)
      switch (evaluation.status, evaluation.reason) {
      case (.valid, _), (.extraneous, .seriesComplete): counted.append(dose.day)
      case (.notValid, let reason): spoilt.append(.doseNotValid(on: dose.day, reason))
      default: break
      }
    }
    self.counted = counted.sorted()
    self.spoilt = spoilt
  }

  /// Of somebody without a dose that holds the antigen.
  init(none isPresumedImmune: Bool) {
    self.isPresumedImmune = isPresumedImmune
    (series, completedOn, counted, spoilt) = (nil, nil, [], [])
  }
}
