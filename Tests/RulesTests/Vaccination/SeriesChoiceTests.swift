import PlacementDomain
import Rules
import Testing

@Suite struct SeriesChoiceTests {
  static func series(
    _ name: String, _ count: Int, apart: CalendarSpan = CalendarSpan(weeks: 4), of vaccine: String? = nil,
    kind: VaccineSeries.Kind = .standard, _ selection: VaccineSeries.Selection
  ) -> VaccineSeries {
    let uses = vaccine.map { [Clinic.use($0)] } ?? Clinic.anyA
    return VaccineSeries(
      name: name, kind: kind, indications: kind == .risk ? [.init(.init(0))] : [], selection: selection,
      doses: (0..<count).map {
        TargetDose(
          intervals: $0 > 0 ? [DoseInterval(absoluteMinimum: apart, minimum: apart)] : [], vaccines: uses)
      })
  }

  static func other(_ preference: Int) -> VaccineSeries.Selection {
    VaccineSeries.Selection(isDefault: false, preference: preference)
  }

  let two = Clinic([
    series("three", 3, apart: CalendarSpan(weeks: 8), .init()),
    series("two of A2", 2, of: "A2", .init(isDefault: false, isProductPath: true, preference: 2)),
  ])

  @Test func `the default series stands where no dose is valid`() {
    let history = two.history([])
    #expect(history.antigens[0].series == 0)
    #expect(history.antigens[0].progress == .notStarted)
    #expect(history.antigens[0].completedOn == nil)
  }

  @Test func `a complete series is better than one in process`() {
    let history = two.history([("A2", "2011-01-01"), ("A2", "2011-02-01")])
    #expect(history.antigens[0].series == 1)
    #expect(history.antigens[0].progress == .complete)
    #expect(history.antigens[0].completedOn == Clinic.day("2011-02-01"))
    #expect(history.antigens[0].validDays == [Clinic.day("2011-01-01"), Clinic.day("2011-02-01")])
  }

  @Test func `of series in process the one with most valid doses, nearest to its end, goes on`() {
    #expect(two.history([("A", "2011-01-01"), ("A", "2011-03-01")]).antigens[0].series == 0)
    #expect(two.history([("A2", "2011-01-01")]).antigens[0].series == 1)
  }

  @Test func `a dose after a shorter series was complete is extraneous, unless both end with it`() {
    let clinic = Clinic([
      Self.series("two", 2, apart: CalendarSpan(weeks: 8), .init()),
      Self.series("three", 3, apart: CalendarSpan(weeks: 1), Self.other(2)),
    ])
    #expect(
      clinic.reasons(("A", "2011-01-01"), ("A", "2011-03-01"), ("A", "2011-05-01"))
        == [.meetsAll, .meetsAll, .seriesComplete])
    #expect(
      clinic.statuses(("A", "2011-01-01"), ("A", "2011-02-01"), ("A", "2011-05-01"))
        == [.valid, .valid, .valid])
  }

  @Test func `a series begun too late is not considered`() {
    let clinic = Clinic([
      Self.series("child", 1, .init(latestStart: CalendarSpan(years: 7))),
      Self.series("adult", 3, Self.other(2)),
    ])
    #expect(clinic.history([("A", "2016-12-31")]).antigens[0].series == 0)
    #expect(clinic.history([("A", "2017-01-01")]).antigens[0].series == 1)
  }

  @Test func `a risk series concerns people with its indication, and a dose counts that is valid in either`()
  {
    let clinic = Clinic([
      Self.series("standard", 1, .init()), Self.series("risk", 2, kind: .risk, .init(group: 2)),
    ])
    let doses = [("A", "2011-01-01"), ("A", "2012-01-01")]
    let plain = clinic.history(doses)
    #expect(plain.evaluation(ofDose: 1, forAntigenAt: 0).status == .extraneous)
    #expect(plain.antigens[0].progress == .complete)
    let seen = [VaccinationRecord.Observed(.init(0))]
    #expect(clinic.history(doses, seen: seen).evaluation(ofDose: 1, forAntigenAt: 0).status == .valid)
    let begun = clinic.history([doses[0]], seen: seen)
    #expect(begun.antigens[0].progress == .inProgress, "the series that asks for more decides")
    #expect(begun.antigens[0].series == 1)
  }

  @Test func `a complete series makes an equivalent risk series needless`() {
    let clinic = Clinic([
      Self.series("standard", 1, .init(equivalentGroups: [2])),
      Self.series("risk", 2, kind: .risk, .init(group: 2, equivalentGroups: [1])),
    ])
    let seen = [VaccinationRecord.Observed(.init(0))]
    #expect(clinic.history([("A", "2011-01-01")], seen: seen).antigens[0].progress == .complete)
  }

  @Test func `a series for one sex does not concern the other`() {
    let clinic = Clinic([
      VaccineSeries(name: "w", sexes: [.female, .unknown], doses: [TargetDose(vaccines: Clinic.anyA)])
    ])
    #expect(clinic.history([("A", "2011-01-01")], sex: .female).antigens[0].progress == .complete)
    #expect(clinic.history([("A", "2011-01-01")], sex: .male).antigens[0].series == nil)
  }

  @Test func `a series for evaluation only counts once it is complete`() {
    let clinic = Clinic([
      Self.series("standard", 3, .init()),
      Self.series("abroad", 2, of: "A2", kind: .evaluationOnly, Self.other(2)),
    ])
    #expect(clinic.history([("A2", "2011-01-01")]).antigens[0].series == 0)
    let complete = clinic.history([("A2", "2011-01-01"), ("A2", "2011-03-01")]).antigens[0]
    #expect((complete.series, complete.progress) == (1, .complete))
  }

  @Test func `somebody too old for the next dose has aged out`() {
    let clinic = Clinic(doses: [
      TargetDose(ages: [DoseAge(maximum: CalendarSpan(years: 5))], vaccines: Clinic.anyA)
    ])
    #expect(clinic.history([], on: "2014-12-31").antigens[0].progress == .notStarted)
    #expect(clinic.history([], on: "2015-01-01").antigens[0].progress == .agedOut)
  }

  @Test func `immunity is presumed from evidence or from the year of birth, save for exceptions`() {
    func clinic(_ immunity: PresumedImmunity) -> Clinic {
      Clinic([Self.series("one", 1, .init())], immunity: immunity)
    }
    let seen = [VaccinationRecord.Observed(.init(0))]
    let evidence = clinic(PresumedImmunity(evidence: [.init(0)]))
    #expect(!evidence.history([]).antigens[0].isPresumedImmune)
    #expect(evidence.history([], seen: seen).antigens[0].isPresumedImmune)
    let year = clinic(PresumedImmunity(bornBefore: Clinic.day("2010-01-02"), exceptions: [.init(0)]))
    #expect(year.history([]).antigens[0].isPresumedImmune)
    #expect(!year.history([], seen: seen).antigens[0].isPresumedImmune)
  }

  @Test func `a combined vaccine is not valid when it is not for one antigen, for the reason most give`() {
    let late = TargetDose(
      ages: [DoseAge(absoluteMinimum: CalendarSpan(years: 2))], vaccines: [Clinic.use("AB")])
    let clinic = Clinic(
      [VaccineSeries(name: "a", doses: [TargetDose(vaccines: Clinic.anyA)])],
      b: [VaccineSeries(name: "b", doses: [late])])
    let both = [Clinic.a, Clinic.b]
    let young = clinic.history([("AB", "2011-01-01")])
    #expect(young.evaluation(ofDose: 0, forAntigenAt: 0).status == .valid)
    #expect(young.evaluation(ofDose: 0, forAntigens: both).reason == .tooYoung)
    let twice = clinic.history([("AB", "2012-01-01"), ("AB", "2013-01-01")])
    #expect(twice.evaluation(ofDose: 0, forAntigens: both).status == .valid)
    #expect(twice.evaluation(ofDose: 1, forAntigens: both).status == .extraneous)
    #expect(twice.evaluation(ofDose: 0, forAntigens: []).status == .unevaluated)
  }
}
