import PlacementDomain
import Rules
import TestSessions
import Testing

/// What must hold of every schedule and record, on seeded ones; the seed is in the message of a failure.
@Suite struct EvaluatorPropertyTests {
  static let seeds: [UInt64] = Array(1...300)

  /// A span of weeks, or of months where the schedule may have them.
  private static func span(_ numbers: inout SeededNumbers, _ most: Int, _ inWeeks: Bool) -> CalendarSpan {
    inWeeks || Bool.random(using: &numbers)
      ? CalendarSpan(weeks: .random(in: 0...most * 4, using: &numbers))
      : CalendarSpan(months: .random(in: 0...most, using: &numbers), days: -4)
  }

  private static func dose(_ number: Int, _ numbers: inout SeededNumbers, _ inWeeks: Bool) -> TargetDose {
    var dose = TargetDose(vaccines: Clinic.anyA.filter { _ in Int.random(in: 0..<4, using: &numbers) > 0 })
    if Bool.random(using: &numbers) { dose.ages = [DoseAge(absoluteMinimum: span(&numbers, 36, inWeeks))] }
    if Bool.random(using: &numbers) {
      dose.ages.append(DoseAge(maximum: inWeeks ? CalendarSpan(weeks: 312) : CalendarSpan(years: 6)))
    }
    if number > 0 { dose.intervals = [DoseInterval(absoluteMinimum: span(&numbers, 6, inWeeks))] }
    if number > 1, Bool.random(using: &numbers) {
      dose.intervals.append(DoseInterval(from: .targetDose(1), absoluteMinimum: span(&numbers, 9, inWeeks)))
    }
    if Bool.random(using: &numbers) { dose.inadvertent = [Clinic.vaccine("A2")] }
    if Int.random(in: 0..<3, using: &numbers) == 0 {
      let conditions: [SkipCondition] = [
        .age(AgeRange(from: span(&numbers, 60, inWeeks))), .interval(span(&numbers, 12, inWeeks)),
        .count(DoseCount(.moreThan, 1)),
      ]
      let condition = conditions.randomElement(using: &numbers)!
      dose.skips = [DoseSkip(.evaluation, .any, [.init(.all, [condition])])]
    }
    return dose
  }

  private static func clinic(
    _ numbers: inout SeededNumbers, seriesCount: Int, inWeeks: Bool = false
  ) -> Clinic {
    let series = (0..<seriesCount).map { position in
      VaccineSeries(
        name: "\(position)", selection: .init(isDefault: position == 0, preference: position),
        doses: (0..<Int.random(in: 1...4, using: &numbers)).map { dose($0, &numbers, inWeeks) })
    }
    let live = VaccineConflict(
      earlier: [Clinic.vaccine("L"), Clinic.vaccine("M")], later: [Clinic.vaccine("L")],
      until: CalendarSpan(days: 28), untilAfterValid: CalendarSpan(days: 24))
    return Clinic(
      series, b: [VaccineSeries(name: "b", doses: [dose(0, &numbers, inWeeks)])], conflicts: [live])
  }

  private static func doses(_ numbers: inout SeededNumbers) -> [GivenDose] {
    var day = Clinic.born
    return (0..<Int.random(in: 0...7, using: &numbers)).map { _ in
      day = day.advanced(by: .random(in: 1...300, using: &numbers))
      let vaccine = Vaccine.Ordinal(Int.random(in: 0..<Clinic.vaccines.count, using: &numbers))
      return GivenDose(vaccine, on: day)
    }
  }

  private static func judged(_ clinic: Clinic, _ doses: [GivenDose], shiftedBy days: Int = 0)
    -> [DoseEvaluation]
  {
    let record = VaccinationRecord(
      born: Clinic.born.advanced(by: days),
      doses: doses.map { GivenDose($0.vaccine, on: $0.day.advanced(by: days)) })
    let history = clinic.evaluator.history(of: record, on: Clinic.day("2030-01-01").advanced(by: days))
    return (0..<2).flatMap { antigen in
      doses.indices.map { history.evaluation(ofDose: $0, forAntigenAt: antigen) }
    }
  }

  @Test func `the order of the doses in the record never matters`() {
    for seed in Self.seeds {
      var numbers = SeededNumbers(seed: seed)
      let clinic = Self.clinic(&numbers, seriesCount: 3)
      let doses = Self.doses(&numbers)
      let order = doses.indices.shuffled(using: &numbers)
      let straight = Self.judged(clinic, doses)
      let shuffled = Self.judged(clinic, order.map { doses[$0] })
      for (position, dose) in order.enumerated() {
        #expect(shuffled[position] == straight[dose], "seed \(seed)")
        #expect(shuffled[doses.count + position] == straight[doses.count + dose], "seed \(seed)")
      }
    }
  }

  @Test func `with one series a dose added after all others never changes what these are worth`() {
    for seed in Self.seeds {
      var numbers = SeededNumbers(seed: seed)
      let clinic = Self.clinic(&numbers, seriesCount: 1)
      let doses = Self.doses(&numbers)
      let whole = Self.judged(clinic, doses)
      for count in doses.indices {
        let part = Self.judged(clinic, Array(doses[..<count]))
        #expect(part[..<count] == whole[..<count], "seed \(seed), \(count) doses")
      }
    }
  }

  @Test func `400 years, whole weeks and months of the same lengths, later everything is worth the same`() {
    for seed in Self.seeds {
      var numbers = SeededNumbers(seed: seed)
      let clinic = Self.clinic(&numbers, seriesCount: 3)
      let doses = Self.doses(&numbers)
      #expect(Self.judged(clinic, doses) == Self.judged(clinic, doses, shiftedBy: 146_097), "seed \(seed)")
    }
  }

  @Test func `under rules of weeks only everything may be moved by any number of days`() {
    for seed in Self.seeds {
      var numbers = SeededNumbers(seed: seed)
      let clinic = Self.clinic(&numbers, seriesCount: 3, inWeeks: true)
      let doses = Self.doses(&numbers)
      let days = numbers.number(-3000...3000)
      #expect(
        Self.judged(clinic, doses) == Self.judged(clinic, doses, shiftedBy: days),
        "seed \(seed), \(days) days")
    }
  }

  @Test func `valid doses are in order, and a series is complete on the day of the last`() {
    for seed in Self.seeds {
      var numbers = SeededNumbers(seed: seed)
      let clinic = Self.clinic(&numbers, seriesCount: 3)
      let record = VaccinationRecord(born: Clinic.born, doses: Self.doses(&numbers))
      for antigen in clinic.evaluator.history(of: record, on: Clinic.day("2030-01-01")).antigens {
        #expect(antigen.validDays == antigen.validDays.sorted(), "seed \(seed)")
        let isComplete = antigen.progress == .complete
        #expect(antigen.completedOn == (isComplete ? antigen.validDays.last : nil), "seed \(seed)")
        #expect(!isComplete || antigen.completedOn != nil, "seed \(seed)")
      }
    }
  }

  @Test func `an antigen is judged alike alone and among others`() {
    for seed in Self.seeds {
      var numbers = SeededNumbers(seed: seed)
      let clinic = Self.clinic(&numbers, seriesCount: 3)
      let record = VaccinationRecord(born: Clinic.born, doses: Self.doses(&numbers))
      let day = Clinic.day("2030-01-01")
      let all = clinic.evaluator.history(of: record, on: day)
      let alone = clinic.evaluator.history(of: record, on: day, for: [Clinic.b])
      #expect(alone.antigens == [all.antigens[1]], "seed \(seed)")
    }
  }
}
