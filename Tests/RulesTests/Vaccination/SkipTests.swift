import PlacementDomain
import Rules
import Testing

@Suite struct SkipTests {
  static func years(_ years: Int) -> CalendarSpan { CalendarSpan(years: years) }

  /// Two doses, the second not needed when the skip says so.
  static func clinic(_ skip: DoseSkip) -> Clinic {
    Clinic(doses: [TargetDose(vaccines: Clinic.anyA), TargetDose(vaccines: Clinic.anyA, skips: [skip])])
  }

  static func clinic(_ condition: SkipCondition, _ context: DoseSkip.Context = .both) -> Clinic {
    clinic(DoseSkip(context, .any, [.init(.all, [condition])]))
  }

  @Test func `a target dose is skipped at certain ages`() {
    let clinic = Self.clinic(.age(AgeRange(from: Self.years(19))))
    #expect(clinic.statuses(("A", "2020-01-01"), ("A", "2028-12-31")) == [.valid, .valid])
    #expect(clinic.reasons(("A", "2020-01-01"), ("A", "2029-01-01")) == [.meetsAll, .seriesComplete])
  }

  @Test func `what is only forecast decides whether a series is complete, not what a dose is worth`() {
    let clinic = Self.clinic(.age(AgeRange(from: Self.years(19))), .forecast)
    #expect(clinic.statuses(("A", "2020-01-01"), ("A", "2029-01-01")) == [.valid, .valid])
    #expect(clinic.history([("A", "2020-01-01")], on: "2028-12-31").antigens[0].progress == .inProgress)
    let complete = clinic.history([("A", "2020-01-01")], on: "2029-01-01").antigens[0]
    #expect(complete.progress == .complete)
    #expect(complete.completedOn == Clinic.day("2020-01-01"))
  }

  @Test func `a target dose is skipped when enough time has gone by`() {
    let clinic = Self.clinic(.interval(CalendarSpan(months: 6)))
    #expect(clinic.statuses(("A", "2020-01-01"), ("A", "2020-06-30")) == [.valid, .valid])
    #expect(clinic.statuses(("A", "2020-01-01"), ("A", "2020-07-01")) == [.valid, .extraneous])
  }

  @Test func `doses before are counted by vaccine, age and day, valid or all`() {
    let late = DoseCount(.moreThan, 0, of: [Clinic.vaccine("M")], ages: AgeRange(from: Self.years(7)))
    var all = late
    all.onlyValid = false
    #expect(
      Self.clinic(.count(late)).statuses(
        ("A", "2011-01-01"), ("M", "2018-01-01"), ("A", "2019-01-01")
      ).last == .valid)
    #expect(
      Self.clinic(.count(all)).statuses(
        ("A", "2011-01-01"), ("M", "2018-01-01"), ("A", "2019-01-01")
      ).last == .extraneous)
    #expect(
      Self.clinic(.count(all)).statuses(
        ("A", "2011-01-01"), ("M", "2016-01-01"), ("A", "2019-01-01")
      ).last == .valid)
    #expect(
      Self.clinic(.count(all)).statuses(
        ("A", "2011-01-01"), ("A", "2012-01-01"), ("M", "2018-01-01")
      ).prefix(2) == [.valid, .valid])
    let days = DoseCount(.exactly, 1, period: .days(DayRange(first: Clinic.day("2012-01-01"))))
    #expect(Self.clinic(.count(days)).statuses(("A", "2011-12-31"), ("A", "2013-01-01")).last == .valid)
    #expect(Self.clinic(.count(days)).statuses(("A", "2012-01-01"), ("A", "2013-01-01")).last == .extraneous)
    let few = DoseCount(.fewerThan, 2)
    #expect(Self.clinic(.count(few)).statuses(("A", "2011-01-01"), ("A", "2013-01-01")).last == .extraneous)
  }

  @Test func `a season is the one of the assessment`() {
    let start = YearlyDay(month: 7, day: 1)!
    let clinic = Self.clinic(.count(DoseCount(.moreThan, 0, period: .thisSeason(start: start))))
    #expect(
      clinic.statuses(("A", "2020-07-01"), ("A", "2021-06-30"), on: "2021-06-30") == [.valid, .extraneous])
    #expect(clinic.statuses(("A", "2020-06-30"), ("A", "2021-06-30"), on: "2021-06-30") == [.valid, .valid])
    let earlier = Self.clinic(.count(DoseCount(.moreThan, 0, period: .earlierSeasons(start: start))))
    #expect(
      earlier.statuses(("A", "2020-06-30"), ("A", "2021-06-30"), on: "2021-06-30") == [.valid, .extraneous])
  }

  @Test func `conditions and sets hold together or one by one`() {
    let old = SkipCondition.age(AgeRange(from: Self.years(4)))
    let long = SkipCondition.interval(CalendarSpan(months: 6))
    let doses = [("A", "2013-12-01"), ("A", "2014-01-01")]
    func last(_ skip: DoseSkip) -> DoseEvaluation.Status {
      Self.clinic(skip).statuses(doses[0], doses[1]).last!
    }
    #expect(last(DoseSkip(.both, .any, [.init(.all, [old, long])])) == .valid)
    #expect(last(DoseSkip(.both, .any, [.init(.any, [old, long])])) == .extraneous)
    #expect(last(DoseSkip(.both, .any, [.init(.all, [old]), .init(.all, [long])])) == .extraneous)
    #expect(last(DoseSkip(.both, .all, [.init(.all, [old]), .init(.all, [long])])) == .valid)
    let past = DayRange(last: Clinic.day("2013-12-31"))
    #expect(last(DoseSkip(.both, .any, [.init(.all, [old], inForce: past)])) == .valid)
  }

  @Test func `a risk series can be left out where another series is complete`() {
    let skip = DoseSkip(.both, .any, [.init(.all, [.completedSeries(groups: [1])])])
    let clinic = Clinic([
      VaccineSeries(
        name: "risk", kind: .risk, indications: [.init(.init(0))], selection: .init(group: 2),
        doses: [TargetDose(vaccines: Clinic.anyA, skips: [skip])]),
      VaccineSeries(name: "standard", doses: [TargetDose(vaccines: [Clinic.use("A")])]),
    ])
    let seen = [VaccinationRecord.Observed(.init(0))]
    let done = clinic.history([("A", "2012-01-01"), ("A2", "2013-01-01")], seen: seen)
    #expect(done.evaluation(ofDose: 1, forAntigenAt: 0).reason == .seriesComplete)
    let other = clinic.history([("A2", "2012-01-01")], seen: seen)
    #expect(other.evaluation(ofDose: 0, forAntigenAt: 0).status == .valid)
  }
}
