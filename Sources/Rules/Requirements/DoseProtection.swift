import PlacementDomain

/// Protection against one antigen by doses that count: the whole series of the book, or so many doses, from an
/// age on where one is said, the last one recent enough where a booster is asked.
final class DoseProtection: Sendable {
  private let antigen: Antigen.Ordinal
  private let vaccines: VaccineBinding
  private let name: String
  private let doses: Int?
  private let booster: CalendarSpan?
  private let sinceAge: CalendarSpan?
  /// A begun series is to be reviewed, not unmet, for so long after its last dose that counts.
  private let inProgress: CalendarSpan?

  init(_ antigen: Antigen.Ordinal, _ test: RequirementTest, _ vaccines: VaccineBinding) {
    self.antigen = antigen
    self.vaccines = vaccines
    name = vaccines.evaluator.schedule.antigens[antigen].id.text
    doses = test.count(.doses)
    booster = test.span(.booster)
    sinceAge = test.span(.sinceAge)
    inProgress = test.span(.inProgress)
  }

  func mark(_ days: inout DayMarks, in file: StudentFile) {
    for row in file.rows(of: .dose) {
      guard let on = row.on else { continue }
      days.add(on)
      if let booster { days.add(through: on.advanced(by: booster)) }
      if let inProgress { days.add(through: on.advanced(by: inProgress)) }
    }
  }

  func answer(on day: Day, in file: StudentFile, _ grounds: inout Grounds) -> Verdict.Status {
    if grounds.isWanted {
      for index in file.range(of: .dose) { grounds.looked(at: index, of: file) }
    }
    guard let judged = file.vaccinations?.judged(antigen, on: day, in: file, by: vaccines) else {
      if file.rows(of: .dose).isEmpty {
        grounds.add(.nothingOnFile)
        return .unmet
      }
      grounds.add(.studentDoesNotSay)
      return .unknown
    }
    let from = sinceAge.flatMap { span in file.person.traits.born.map { $0.advanced(by: span) } }
    let counted = judged.counted.filter { $0 >= from ?? $0 }
    if booster == nil && sinceAge == nil && judged.isPresumedImmune { return .met }
    let isComplete =
      doses.map { counted.count >= $0 }
      ?? (judged.completedOn.map { $0 <= day } ?? hasBase(judged, counted))
    if isComplete {
      guard let booster else { return .met }
      guard let last = counted.last else {
        grounds.add(.tooFewDoses(antigen: name, valid: 0, needed: 1))
        return .unmet
      }
      let until = last.advanced(by: booster)
      if until >= day { return .met }
      grounds.add(.boosterDue(antigen: name, since: until.advanced(by: 1)))
      return .unmet
    }
    if let inProgress, let last = counted.last, last.advanced(by: inProgress) >= day {
      grounds.add(.seriesInProgress(antigen: name))
      return .review
    }
    if !counted.isEmpty || !judged.spoilt.isEmpty {
      grounds.add(.tooFewDoses(antigen: name, valid: counted.count, needed: needed(judged)))
      grounds.add(judged.spoilt)
    }
    if file.rows(of: .dose).contains(where: { $0.on == nil && vaccines.vaccine(of: $0) != nil }) {
      grounds.add(.undated)
    }
    if file.rows(of: .dose).contains(where: { vaccines.vaccine(of: $0) == nil }) {
      grounds.add(.notAccepted)
    }
    return .unmet
  }

  /// True for a series that is given again and again and whose doses that are not are all there.
  private func hasBase(_ judged: JudgedDoses, _ counted: [Day]) -> Bool {
    let series = vaccines.evaluator.schedule.antigens[antigen].series
    guard let number = judged.series, series[number].doses.contains(where: \.isRecurring) else {
      return false
    }
    return counted.count >= needed(judged)
  }

  /// How many doses are asked for: so many, or those of the series, at least one.
  private func needed(_ judged: JudgedDoses) -> Int {
    if let doses { return doses }
    let series = vaccines.evaluator.schedule.antigens[antigen].series
    return judged.series.map { max(1, series[$0].doses.count { !$0.isRecurring }) } ?? 1
  }
}
