import PlacementDomain
import Rules
import Testing

@Suite struct CertificationTests {
  @Test func `nothing on file is unmet, and bars the place`() {
    let sketch = RuleSketch(.cpr())
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.nothingOnFile])
    let evaluation = RuleEvaluation(sketch.scenario)
    #expect(
      evaluation.eligibility.reasons(.init(0), .init(0), for: .init(0)) == [
        .unmet(RuleSketch.key(), RuleSketch.span(0, 27))
      ])
  }

  @Test func `a card counts from its day through its expiry, both included`() {
    for (on, expires, status) in [
      (0, 27, Verdict.Status.met), (-30, 400, .met), (1, 27, .unmet), (0, 26, .unmet),
    ] {
      var sketch = RuleSketch(.cpr())
      sketch.holds(.certification, "rcr sir", on: on, expires: expires)
      #expect(sketch.answers == [status], "from \(on) to \(expires)")
    }
  }

  @Test func `the validity runs through the same day so many months later`() {
    // 2026-09-27 is the last day of the block.
    for (days, status) in [(27 - 365, Verdict.Status.met), (26 - 365, .unmet)] {
      var sketch = RuleSketch(.cpr(valid: 12))
      sketch.holds(.certification, "CPR BLS", on: days, expires: 900)
      #expect(sketch.answers == [status])
    }
  }

  @Test func `the sooner of expiry and validity binds`() {
    var sketch = RuleSketch(.cpr(valid: 12))
    sketch.holds(.certification, "CPR BLS", on: -10, expires: 20)
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.expired(last: RuleSketch.day(20))])
  }

  @Test func `another level near the one asked for is told from nothing at all`() {
    var sketch = RuleSketch(.cpr())
    sketch.holds(.certification, "RCR niveau C", on: -10)
    #expect(sketch.reasons == [.notAccepted])
    sketch = RuleSketch(.cpr())
    sketch.holds(.certification, "Secourisme", on: -10)
    #expect(sketch.reasons == [.nothingOnFile])
  }

  @Test func `an undated card counts only where no validity is asked`() {
    var sketch = RuleSketch(.cpr())
    sketch.holds(.certification, "RCR SIR")
    #expect(sketch.answers == [.met])
    sketch.requirements = RuleSketch(.cpr(valid: 12)).requirements
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.undated])
  }

  @Test func `a course failed later ends an older card, a card earned after it counts again`() {
    var sketch = RuleSketch(.cpr())
    sketch.blocks = [(0, 6), (7, 13), (14, 20)]
    sketch.holds(.certification, "RCR SIR", on: -10)
    sketch.holds(.certification, "RCR SIR", on: 7, .failed)
    sketch.holds(.certification, "CPR BLS", on: 14)
    #expect(sketch.answers == [.met, .unmet, .met])
  }

  @Test func `of two cards of one day the worse counts, and it is said`() {
    var sketch = RuleSketch(.cpr())
    sketch.holds(.certification, "RCR SIR", on: -10, expires: 400)
    sketch.holds(.certification, "RCR SIR", on: -10, expires: 10)
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.expired(last: RuleSketch.day(10)), .contradictory(on: RuleSketch.day(-10))])
    var failed = RuleSketch(.cpr())
    failed.holds(.certification, "RCR SIR", on: -10, .passed)
    failed.holds(.certification, "RCR SIR", on: -10, .failed)
    #expect(failed.answers == [.unmet])
  }

  @Test func `another issuer, a mark or an original nobody saw are to be reviewed`() {
    let asked = Condition.asks(
      .certification, [.names: .words(["RCR SIR"]), .issuers: .words(["Fondation des maladies du cœur"])])
    for (issuer, result, verified, reasons) in [
      ("fondation des maladies du coeur", nil, nil, [] as [Verdict.Reason]),
      ("Croix-Rouge", nil, nil, [.notAccepted]), (nil, nil, nil, [.notAccepted]),
      ("Fondation des maladies du cœur", EvidenceResult.amount(85_000), nil, [.resultUnclear]),
      ("Fondation des maladies du cœur", nil, false, [.unverified]),
    ] {
      var sketch = RuleSketch(asked)
      sketch.holds(.certification, "RCR SIR", on: -10, result, by: issuer, verified: verified)
      #expect(sketch.answers == [reasons.isEmpty ? .met : .review])
      #expect(sketch.reasons == reasons)
    }
  }
}
