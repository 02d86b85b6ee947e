import PlacementDomain
import Rules
import Testing

@Suite struct TargetDoseTests {
  static func months(_ months: Int, days: Int = 0) -> CalendarSpan {
    CalendarSpan(months: months, days: days)
  }
  static func weeks(_ weeks: Int, days: Int = 0) -> CalendarSpan { CalendarSpan(weeks: weeks, days: days) }

  @Test func `a dose is too young before the absolute minimum and in grace before the minimum`() {
    let clinic = Clinic(doses: [
      TargetDose(
        ages: [DoseAge(absoluteMinimum: Self.months(12, days: -4), minimum: Self.months(12))],
        vaccines: Clinic.anyA)
    ])
    #expect(clinic.reasons(("A", "2010-12-27")) == [.tooYoung])
    #expect(clinic.reasons(("A", "2010-12-28")) == [.withinGrace])
    #expect(clinic.reasons(("A", "2010-12-31")) == [.withinGrace])
    #expect(clinic.reasons(("A", "2011-01-01")) == [.meetsAll])
    #expect(clinic.statuses(("A", "2010-12-27"), ("A", "2011-01-01")) == [.notValid, .valid])
  }

  @Test func `a dose from the maximum age on is extraneous`() {
    let clinic = Clinic(doses: [
      TargetDose(ages: [DoseAge(maximum: CalendarSpan(years: 5))], vaccines: Clinic.anyA)
    ])
    #expect(clinic.reasons(("A", "2014-12-31")) == [.meetsAll])
    #expect(clinic.reasons(("A", "2015-01-01")) == [.tooOld])
    #expect(clinic.statuses(("A", "2015-01-01")) == [.extraneous])
  }

  @Test func `an age rule holds for doses of its days only`() {
    let clinic = Clinic(doses: [
      TargetDose(
        ages: [
          DoseAge(absoluteMinimum: Self.months(6), inForce: DayRange(last: Clinic.day("2010-09-30"))),
          DoseAge(absoluteMinimum: Self.months(12), inForce: DayRange(first: Clinic.day("2010-10-01"))),
        ], vaccines: Clinic.anyA)
    ])
    #expect(clinic.reasons(("A", "2010-09-30")) == [.meetsAll])
    #expect(clinic.reasons(("A", "2010-10-01")) == [.tooYoung])
  }

  static let twoDoses = [
    TargetDose(vaccines: Clinic.anyA),
    TargetDose(
      intervals: [DoseInterval(absoluteMinimum: weeks(4, days: -4), minimum: weeks(4))],
      vaccines: Clinic.anyA),
  ]

  @Test func `a dose too soon after the one before is not valid, four days of grace are`() {
    let clinic = Clinic(doses: Self.twoDoses)
    #expect(clinic.reasons(("A", "2011-01-01"), ("A", "2011-01-24")) == [.meetsAll, .intervalTooShort])
    #expect(clinic.reasons(("A", "2011-01-01"), ("A", "2011-01-25")) == [.meetsAll, .withinGrace])
    #expect(clinic.reasons(("A", "2011-01-01"), ("A", "2011-01-29")) == [.meetsAll, .meetsAll])
  }

  @Test func `an interval is counted from a dose that was not valid too`() {
    let clinic = Clinic(doses: Self.twoDoses)
    #expect(
      clinic.statuses(("A", "2011-01-01"), ("A", "2011-01-20"), ("A", "2011-02-05"), ("A", "2011-03-05"))
        == [.valid, .notValid, .notValid, .valid])
  }

  @Test func `no interval starts at an inadvertent dose`() {
    var doses = Self.twoDoses
    doses[1].inadvertent = [Clinic.vaccine("A2")]
    let clinic = Clinic(doses: doses)
    #expect(
      clinic.reasons(("A", "2011-01-01"), ("A2", "2011-01-20"), ("A", "2011-02-01"))
        == [.meetsAll, .inadvertent, .meetsAll])
  }

  @Test func `an interval can be counted from a target dose, and all intervals must be kept`() {
    let clinic = Clinic(
      doses: Self.twoDoses + [
        TargetDose(
          intervals: [
            DoseInterval(absoluteMinimum: Self.weeks(8)),
            DoseInterval(from: .targetDose(1), absoluteMinimum: Self.weeks(16)),
          ], vaccines: Clinic.anyA)
      ])
    let first = [("A", "2011-01-01"), ("A", "2011-01-29")]
    #expect(clinic.reasons(first[0], first[1], ("A", "2011-04-22")).last == .intervalTooShort)
    #expect(clinic.reasons(first[0], first[1], ("A", "2011-04-23")).last == .meetsAll)
    #expect(clinic.reasons(first[0], ("A", "2011-03-19"), ("A", "2011-05-01")).last == .intervalTooShort)
  }

  @Test func `an interval can be counted from the last dose of certain vaccines or from an observation`() {
    let clinic = Clinic(doses: [
      TargetDose(
        intervals: [
          DoseInterval(from: .latest(of: [Clinic.vaccine("M")]), absoluteMinimum: Self.months(6)),
          DoseInterval(from: .observation(.init(1)), absoluteMinimum: Self.months(1)),
        ], vaccines: Clinic.anyA)
    ])
    #expect(clinic.reasons(("A", "2012-01-01")) == [.meetsAll])
    #expect(clinic.reasons(("M", "2011-07-02"), ("A", "2012-01-01")).last == .intervalTooShort)
    #expect(clinic.reasons(("M", "2011-07-01"), ("A", "2012-01-01")).last == .meetsAll)
    let seen = VaccinationRecord.Observed(.init(1), on: Clinic.day("2011-12-15"))
    #expect(
      clinic.history([("A", "2012-01-01")], seen: [seen]).evaluation(ofDose: 0, forAntigenAt: 0).reason
        == .intervalTooShort)
  }

  @Test func `an allowable interval stands in for one that is not kept`() {
    var doses = Self.twoDoses
    doses[1].allowableIntervals = [DoseInterval(absoluteMinimum: Self.weeks(2))]
    let clinic = Clinic(doses: doses)
    #expect(clinic.reasons(("A", "2011-01-01"), ("A", "2011-01-14")).last == .intervalTooShort)
    #expect(clinic.reasons(("A", "2011-01-01"), ("A", "2011-01-15")).last == .withinGrace)
  }

  @Test func `a vaccine counts at its ages and as its product only`() {
    let clinic = Clinic(doses: [
      TargetDose(vaccines: [
        Clinic.use("A", at: AgeRange(from: CalendarSpan(years: 1), until: CalendarSpan(years: 7))),
        Clinic.use("A2", product: "good"),
      ])
    ])
    #expect(clinic.reasons(("A", "2010-12-31")) == [.wrongVaccine])
    #expect(clinic.reasons(("A", "2011-01-01")) == [.meetsAll])
    #expect(clinic.reasons(("A", "2017-01-01")) == [.wrongVaccine])
    #expect(clinic.reasons(("L", "2012-01-01")) == [.wrongVaccine])
    #expect(clinic.reasons(("A2", "2012-01-01")) == [.wrongVaccine])
    let record = VaccinationRecord(
      born: Clinic.born,
      doses: [GivenDose(Clinic.vaccine("A2"), on: Clinic.day("2012-01-01"), product: "good")])
    #expect(
      clinic.evaluator.history(of: record, on: Clinic.day("2020-01-01"))
        .evaluation(ofDose: 0, forAntigenAt: 0).status == .valid)
  }

  @Test func `doses after the last target dose are extraneous, but never after a recurring one`() {
    let clinic = Clinic(doses: Self.twoDoses)
    #expect(
      clinic.reasons(("A", "2011-01-01"), ("A", "2011-06-01"), ("A", "2012-01-01")).last == .seriesComplete)
    var doses = Self.twoDoses
    doses[1].isRecurring = true
    #expect(
      Clinic(doses: doses).reasons(
        ("A", "2011-01-01"), ("A", "2011-06-01"), ("A", "2012-01-01"), ("A", "2012-01-08"))
        == [.meetsAll, .meetsAll, .meetsAll, .intervalTooShort])
  }

  @Test func `doses before birth, after the assessment or of other antigens are not judged`() {
    let clinic = Clinic(doses: [TargetDose(vaccines: Clinic.anyA)])
    #expect(
      clinic.reasons(("A", "2009-12-31"), ("A", "2015-01-01"), ("B", "2011-01-01"), on: "2014-12-31")
        == [.beforeBirth, .afterAssessment, .noAntigen])
  }
}
