import PlacementDomain
import Rules
import Testing

@Suite struct ImmunisationTests {
  static let names = ["HB", "RRO", "VAR"]
  static let antigens = ["hepatitis b", "measles", "varicella"]

  static func schedule() -> VaccineSchedule {
    func vaccine(_ name: String) -> Vaccine.Ordinal { .init(names.firstIndex(of: name)!) }
    func antigen(_ name: String, _ by: String, doses: Int, every weeks: Int) -> Antigen {
      Antigen(
        id: .init(name),
        series: [
          VaccineSeries(
            name: name,
            doses: (0..<doses).map { dose in
              TargetDose(
                ages: [DoseAge(absoluteMinimum: CalendarSpan(months: 12))],
                intervals: dose == 0 ? [] : [DoseInterval(absoluteMinimum: CalendarSpan(weeks: weeks))],
                vaccines: [VaccineUse(vaccine(by))])
            })
        ],
        immunity: PresumedImmunity(bornBefore: Day(year: 1970, month: 1, day: 1)))
    }
    return VaccineSchedule(
      vaccines: Table(
        names.enumerated().map { Vaccine(id: .init($1), contents: [Vaccine.Content(.init($0))]) }),
      antigens: Table([
        antigen("hepatitis b", "HB", doses: 3, every: 8), antigen("measles", "RRO", doses: 2, every: 4),
        antigen("varicella", "VAR", doses: 2, every: 4),
      ]), observations: Table([]), groups: Table([]),
      conflicts: [
        VaccineConflict(
          earlier: [.init(1), .init(2)], later: [.init(1), .init(2)], until: CalendarSpan(days: 28),
          untilAfterValid: CalendarSpan(days: 28))
      ])
  }

  func sketch(
    _ antigens: [String], _ values: [RequirementField: RuleValue] = [:],
    born: Day? = Day(year: 2006, month: 5, day: 1)
  ) -> RuleSketch {
    var sketch = RuleSketch(
      .asks(.immunisation, values.merging([.antigens: .words(antigens)]) { $1 }))
    sketch.vaccines = Self.schedule()
    sketch.students = [Student(id: .init("S0"), traits: .init(born: born))]
    return sketch
  }

  @Test func `an attestation that names the antigen, its vaccine or everything meets it until its date`() {
    for named in ["rougeole", "Measles", "RRO", "Conformité vaccinale"] {
      var sketch = sketch(["measles"])
      sketch.holds(.attestation, named, on: -10, expires: 27)
      #expect(sketch.answers == [.met], "\(named)")
    }
    var sketch = sketch(["measles"])
    sketch.holds(.attestation, "varicelle", on: -10)
    #expect(sketch.answers == [.unmet])
    sketch.holds(.attestation, "RRO", on: -10, expires: 26)
    #expect(sketch.reasons == [.expired(last: RuleSketch.day(26))])
    sketch.holds(.attestation, on: -3)
    #expect(sketch.answers == [.review])
  }

  @Test func `every antigen has to be covered`() {
    var sketch = sketch(["measles", "varicella"])
    sketch.holds(.attestation, "RRO", on: -10)
    #expect(sketch.answers == [.unmet])
    sketch.holds(.serology, "varicelle", on: -10, .positive)
    #expect(sketch.answers == [.met])
  }

  @Test func `doses count under the schedule, from the day of the last one`() {
    var sketch = sketch(["rougeole"])
    sketch.holds(.dose, "RRO", on: -400)
    #expect(sketch.reasons == [.tooFewDoses(antigen: "measles", valid: 1, needed: 2)])
    sketch.holds(.dose, "RRO", on: -400 + 27)
    #expect(
      sketch.reasons == [
        .tooFewDoses(antigen: "measles", valid: 1, needed: 2),
        .doseNotValid(on: RuleSketch.day(-373), .intervalTooShort),
      ])
    sketch.holds(.dose, "RRO", on: 0)
    #expect(sketch.answers == [.met])
    sketch.blocks = [(-20, -1), (-1, 5), (0, 5)]
    #expect(sketch.answers == [.unmet, .unmet, .met])
  }

  @Test func `a negative blood test says nothing against doses, a positive one is enough`() {
    var sketch = sketch(["measles"])
    sketch.holds(.serology, "rougeole", on: -5, .negative)
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.notImmune(antigen: "measles")])
    sketch.holds(.dose, "RRO", on: -400)
    sketch.holds(.dose, "RRO", on: -300)
    #expect(sketch.answers == [.met])
  }

  @Test func `a contraindication in force is to be reviewed, never met or unmet`() {
    for isCovered in [false, true] {
      var sketch = sketch(["measles"])
      if isCovered { sketch.holds(.attestation, "RRO", on: -10) }
      sketch.holds(.contraindication, "RRO", on: -10)
      #expect(sketch.answers == [.review])
      #expect(sketch.reasons == [.contraindicated(antigen: "measles")])
    }
  }

  @Test func `so many doses, from an age on, and a booster`() {
    var sketch = sketch(
      ["varicella"],
      [
        .doses: .count(1), .sinceAge: .span(CalendarSpan(years: 13)),
        .booster: .span(CalendarSpan(years: 2)),
      ])
    sketch.holds(.dose, "VAR", on: -4000)
    #expect(sketch.answers == [.unmet])
    sketch.holds(.dose, "VAR", on: -800)
    #expect(sketch.answers == [.unmet])
    guard case .boosterDue = sketch.reasons[0] else { return #expect(Bool(false)) }
    sketch.holds(.dose, "VAR", on: -100)
    #expect(sketch.answers == [.met])
  }

  @Test func `a series begun and not late is to be reviewed where the rule says so`() {
    var sketch = sketch(["hepatitis b"], [.inProgress: .span(CalendarSpan(days: 60))])
    sketch.holds(.dose, "HB", on: -10)
    #expect(sketch.answers == [.review])
    #expect(sketch.reasons == [.seriesInProgress(antigen: "hepatitis b")])
    sketch = self.sketch(["hepatitis b"], [.inProgress: .span(CalendarSpan(days: 60))])
    sketch.holds(.dose, "HB", on: -40)
    #expect(sketch.answers == [.unmet])
  }

  @Test func `doses of somebody without a day of birth are unknown, born before 1970 needs none`() {
    var sketch = sketch(["measles"], born: nil)
    #expect(sketch.answers == [.unmet])
    sketch.holds(.dose, "RRO", on: -400)
    #expect(sketch.answers == [.unknown])
    #expect(self.sketch(["measles"], born: Day(year: 1969, month: 12, day: 31)).answers == [.met])
    #expect(self.sketch(["measles"], born: Day(year: 1970, month: 1, day: 1)).answers == [.unmet])
  }

  @Test func `anti-HBs of ten is enough, less is to be reviewed, none is unmet`() {
    for (amount, status) in [(10_000, Verdict.Status.met), (9_900, .review), (nil, .unmet)] {
      var sketch = RuleSketch(.asks(.serology, [.antigens: .words(["anti-HBs"]), .titre: .count(10)]))
      if let amount { sketch.holds(.serology, "anti-hbs", on: -5, .amount(amount)) }
      #expect(sketch.answers == [status])
    }
  }

  @Test func `the latest blood test counts`() {
    var sketch = RuleSketch(.asks(.serology, [.antigens: .words(["anti-HBs"]), .titre: .count(10)]))
    sketch.holds(.serology, "anti-HBs", on: -50, .amount(400_000))
    sketch.holds(.serology, "anti-HBs", on: -5, .amount(2_000))
    #expect(sketch.answers == [.review])
    #expect(sketch.reasons == [.titreTooLow(antigen: "anti-HBs")])
  }
}
