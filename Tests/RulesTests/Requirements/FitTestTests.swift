import PlacementDomain
import Rules
import Testing

@Suite struct FitTestTests {
  func sketch(_ stocked: [String]?, valid months: Int = 24) -> RuleSketch {
    var sketch = RuleSketch(
      .asks(.fitTest, [.valid: .span(CalendarSpan(months: months)), .stocked: .flag(true)]))
    sketch.destinations = [
      Destination(
        id: .init("D0"), site: .init(0), conditions: .init(masks: stocked.map { $0.compactMap(Mask.init) }))
    ]
    return sketch
  }

  @Test func `the destination has to stock the model and the size`() {
    for (held, stocked, status, reasons) in [
      ("3M 1870+ R", ["1870+ R"], Verdict.Status.met, [] as [Verdict.Reason]),
      ("1870+", ["1870+"], .met, []), ("1870+ R", ["1860 R"], .unmet, [.maskNotStocked]),
      ("1860 S", ["1860 M", "1870+ S"], .unmet, [.maskNotStocked]), ("1860 S", [], .unmet, [.maskNotStocked]),
      ("8210", ["8210 M"], .review, [.maskSizeUnsaid]), ("8210 S", ["8210"], .review, [.maskSizeUnsaid]),
      // Without a size these two are the regular ones.
      ("1860 S", ["1860"], .unmet, [.maskNotStocked]), ("1860S", ["1860 S"], .met, []),
      ("1860 S", ["1860", "1860 S"], .met, []),
    ] {
      var sketch = sketch(stocked)
      sketch.holds(.fitTest, held, on: -10, .passed)
      #expect(sketch.answers == [status], "\(held) where \(stocked)")
      #expect(sketch.reasons == reasons)
    }
  }

  @Test func `a destination that does not say its masks is unknown, and bars nobody`() {
    var sketch = sketch(nil)
    sketch.holds(.fitTest, "1860 S", on: -10, .passed)
    #expect(sketch.answers == [.unknown])
    #expect(sketch.reasons == [.destinationDoesNotSay])
    let evaluation = RuleEvaluation(sketch.scenario)
    #expect(evaluation.eligibility.allows(.init(0), .init(0), for: .init(0)))
    let findings = evaluation.findings(on: RuleSketch.day(-5), until: nil)
    #expect(findings.findings.isEmpty && findings.destinations[0].ownFindings == [RuleSketch.key()])
  }

  @Test func `without any test nothing is asked of the destination`() {
    #expect(sketch(nil).answers == [.unmet])
    #expect(sketch(nil).reasons == [.nothingOnFile])
  }

  @Test func `done so many months before the last day of the block it holds, a day earlier it does not`() {
    // 24 months before 2026-09-27.
    let exact = Int(Day(year: 2024, month: 9, day: 27)!.number - RuleSketch.day(0).number)
    for (on, status) in [(exact, Verdict.Status.met), (exact - 1, .unmet)] {
      var sketch = sketch(["1860 S"])
      sketch.holds(.fitTest, "1860 S", on: on, .passed)
      #expect(sketch.answers == [status])
    }
  }

  @Test func `a test failed later ends its model in any size, and no other model`() {
    var sketch = sketch(["1860 S", "1870+"])
    sketch.holds(.fitTest, "1860 S", on: -20, .passed)
    sketch.holds(.fitTest, "1860 M", on: -10, .failed)
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.failed])
    sketch.holds(.fitTest, "1870+", on: -30, .passed)
    #expect(sketch.answers == [.met])
  }

  @Test(arguments: [["1870+", "8210"], ["8210", "1870+"]])
  func `one model that is stocked will do, whatever else fits`(_ fits: [String]) {
    var sketch = sketch(["1870+"])
    for mask in fits { sketch.holds(.fitTest, mask, on: -10, .passed) }
    #expect(sketch.answers == [.met])
    #expect(sketch.reasons == [])
  }

  @Test func `that none fitted once says nothing after a test was passed`() {
    var sketch = sketch(["1870+"])
    sketch.holds(.fitTest, nil, on: -300, .failed)
    #expect(sketch.answers == [.review])
    sketch.holds(.fitTest, "8210", on: -10, .passed)
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.maskNotStocked])
  }

  @Test func `sizes tried on one day do not undo each other`() {
    var sketch = sketch(["1860 S"])
    sketch.holds(.fitTest, "1860 M", on: -10, .failed)
    sketch.holds(.fitTest, "1860 S", on: -10, .passed)
    #expect(sketch.answers == [.met])
    sketch.holds(.fitTest, "1860 S", on: -10, .failed)
    #expect(sketch.answers == [.unmet])
  }

  @Test func `no model that fits is to be reviewed`() {
    var sketch = sketch(["1860 S"])
    sketch.holds(.fitTest, "1860 S", on: -20, .passed)
    sketch.holds(.fitTest, on: -10, .failed)
    #expect(sketch.answers == [.review])
    #expect(sketch.reasons == [.failed])
  }
}
