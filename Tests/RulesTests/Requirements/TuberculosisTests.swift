import PlacementDomain
import Rules
import Testing

@Suite struct TuberculosisTests {
  func sketch(xray months: Int? = nil) -> RuleSketch {
    var values: [RequirementField: RuleValue] = [
      .valid: .span(CalendarSpan(months: 12)), .twoStep: .flag(true),
      .stepMinimum: .span(CalendarSpan(days: 7)), .stepGap: .span(CalendarSpan(weeks: 4)),
      .stepLimit: .span(CalendarSpan(months: 12)), .positiveFrom: .count(10),
      .afterLiveVaccine: .span(CalendarSpan(days: 28)),
    ]
    values[.xrayValid] = months.map { .span(CalendarSpan(months: $0)) }
    var sketch = RuleSketch(.asks(.tuberculosis, values))
    sketch.vaccines = VaccineSchedule(
      vaccines: Table([Vaccine(id: .init("RRO"), contents: [])]), antigens: Table([]),
      observations: Table([]), groups: Table([]),
      conflicts: [
        VaccineConflict(
          earlier: [.init(0)], later: [.init(0)], until: CalendarSpan(days: 28),
          untilAfterValid: CalendarSpan(days: 28))
      ])
    return sketch
  }

  @Test(arguments: [
    (6, Verdict.Status.unmet), (7, .met), (28, .met), (29, .review), (364, .review), (366, .unmet),
  ])
  func `the second step comes one to four weeks after the first`(_ gap: Int, _ status: Verdict.Status) {
    var sketch = sketch()
    sketch.holds(.tst, on: -30 - gap, .negative)
    sketch.holds(.tst, on: -30, .negative)
    #expect(sketch.answers == [status])
    #expect(sketch.reasons == (status == .met ? [] : [.stepsWrong]))
  }

  @Test func `two steps once in life, then one test within the year`() {
    var sketch = sketch()
    sketch.holds(.tst, on: -1014, .amount(0))
    sketch.holds(.tst, on: -1000, .amount(9_000))
    #expect(sketch.answers == [.unmet])
    sketch.holds(.tst, on: -100, .amount(0))
    #expect(sketch.answers == [.met])
  }

  @Test func `one test alone lacks its second step`() {
    var sketch = sketch()
    sketch.holds(.tst, on: -30, .negative)
    #expect(sketch.reasons == [.secondStepMissing])
  }

  @Test func `after a positive test a normal X-ray of that day or later counts`() {
    for (on, result, status, reason) in [
      (-31, EvidenceResult.negative, Verdict.Status.unmet, Verdict.Reason.xrayMissing),
      (-30, .negative, .met, nil), (-5, .passed, .met, nil), (-5, .positive, .review, .xrayAbnormal),
    ] as [(Int, EvidenceResult, Verdict.Status, Verdict.Reason?)] {
      var sketch = sketch()
      sketch.holds(.tst, on: -30, .amount(10_000))
      sketch.holds(.tst, on: -10, .negative)
      sketch.holds(.chestXray, on: on, result)
      #expect(sketch.answers == [status])
      #expect(sketch.reasons == (reason.map { [$0] } ?? []))
    }
  }

  @Test func `an X-ray runs out where a validity is asked`() {
    var sketch = sketch(xray: 24)
    sketch.holds(.tst, on: -900, .positive)
    sketch.holds(.chestXray, on: -900, .negative)
    #expect(sketch.answers == [.unmet])
    guard case .xrayExpired = sketch.reasons[0] else { return #expect(Bool(false)) }
  }

  @Test(arguments: [(27, Verdict.Status.unmet), (28, .met), (0, .met)])
  func `a test too soon after a live vaccine does not count`(_ days: Int, _ status: Verdict.Status) {
    var sketch = sketch()
    sketch.holds(.dose, "RRO", on: -100)
    sketch.holds(.tst, on: -100 + days, .negative)
    sketch.holds(.tst, on: -50, .negative)
    sketch.holds(.tst, on: -40, .negative)
    #expect(sketch.answers == [.met])
    var alone = self.sketch()
    alone.holds(.dose, "RRO", on: -40)
    alone.holds(.tst, on: -54, .negative)
    alone.holds(.tst, on: -40 + days, .negative)
    let isNear = days <= 14
    #expect(alone.answers == [status == .met ? (isNear ? .met : .review) : .unmet])
  }

  @Test func `a live vaccine between the steps spoils the second`() {
    var sketch = sketch()
    sketch.holds(.tst, on: -40, .negative)
    sketch.holds(.dose, "RRO", on: -37)
    sketch.holds(.tst, on: -30, .negative)
    #expect(sketch.answers == [.unmet])
    #expect(
      sketch.reasons == [.secondStepMissing, .tooSoonAfterLiveVaccine(on: RuleSketch.day(-30))])
  }

  @Test func `a test nobody read is to be reviewed`() {
    var sketch = sketch()
    sketch.holds(.tst, on: -30)
    #expect(sketch.answers == [.review])
    #expect(sketch.reasons == [.resultUnclear])
  }
}
