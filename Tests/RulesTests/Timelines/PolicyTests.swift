import PlacementDomain
import Rules
import Testing

@Suite struct PolicyTests {
  /// A card from a first to a last day, over one block of days 0 to 27.
  func answer(_ timing: PeriodPolicy, _ spans: (Int, Int)...) -> Verdict.Status {
    var sketch = RuleSketch(.cpr(), timing: timing)
    for span in spans { sketch.holds(.certification, "RCR SIR", on: span.0, expires: span.1) }
    return sketch.answers[0]
  }

  @Test func `cover-end asks for every day`() {
    #expect(answer(.coverEnd, (-5, 27)) == .met)
    #expect(answer(.coverEnd, (-5, 26)) == .unmet)
    #expect(answer(.coverEnd, (1, 27)) == .unmet)
    #expect(answer(.coverEnd, (-5, 13), (14, 27)) == .met)
    #expect(answer(.coverEnd, (-5, 13), (15, 27)) == .unmet)
  }

  @Test func `cover-start asks for the first day and tells what runs out`() {
    #expect(answer(.coverStart, (-5, 27)) == .met)
    #expect(answer(.coverStart, (0, 0)) == .expiring)
    #expect(answer(.coverStart, (1, 27)) == .unmet)
    #expect(answer(.coverStart, (-9, -1)) == .unmet)
  }

  @Test func `days of grace begin after the last day met`() {
    #expect(answer(.grace(days: 10), (-5, 27)) == .met)
    #expect(answer(.grace(days: 10), (-5, 17)) == .expiring)
    #expect(answer(.grace(days: 10), (-5, 16)) == .unmet)
    #expect(answer(.grace(days: 10), (-5, 5), (16, 27)) == .expiring)
    #expect(answer(.grace(days: 10), (-5, 5), (17, 27)) == .unmet)
    #expect(answer(.grace(days: 99), (1, 27)) == .unmet)
    #expect(answer(.grace(days: 0), (-5, 26)) == .unmet)
  }

  @Test func `what runs out is a reason with its last day`() {
    var sketch = RuleSketch(.cpr(), timing: .coverStart)
    sketch.holds(.certification, "RCR SIR", on: -5, expires: 9)
    #expect(sketch.reasons == [.expired(last: RuleSketch.day(9))])
    #expect(sketch.verdicts[0].children[0].evidence == [0])
  }

  @Test func `a student can be met for one block and unmet for the next`() {
    var sketch = RuleSketch(.cpr())
    sketch.blocks = [(0, 27), (28, 55), (56, 83)]
    sketch.holds(.certification, "RCR SIR", on: -5, expires: 60)
    #expect(sketch.answers == [.met, .met, .unmet])
  }
}
