import PlacementDomain
import Rules
import Testing

/// Registration, training, attestation, course, orientation and papers of any kind.
@Suite struct PaperTests {
  @Test func `a registration holds until it is revoked, and again after a new one`() {
    var sketch = RuleSketch(.asks(.registration, [.names: .words(["OIIQ"])]))
    sketch.blocks = [(0, 6), (7, 13), (14, 20)]
    sketch.holds(.registration, "oiiq", on: -100, word: "A-123")
    sketch.holds(.registration, "OIIQ", on: 9, .revoked)
    sketch.holds(.registration, "OIIQ", on: 14)
    #expect(sketch.answers == [.met, .unmet, .met])
    #expect(sketch.verdicts[1].children[0].reasons == [.revoked, .notBefore(RuleSketch.day(14))])
  }

  @Test func `a course passed counts, a mark alone is to be reviewed, a course failed does not count`() {
    for (result, status) in [
      (EvidenceResult.passed, Verdict.Status.met), (.amount(54_000), .review), (.failed, .unmet),
    ] {
      var sketch = RuleSketch(.asks(.course, [.names: .words(["180-A01"])]))
      sketch.holds(.course, "180-A01", on: -50, result)
      #expect(sketch.answers == [status])
    }
  }

  @Test func `an orientation is of the site or its establishment`() {
    for (of, status) in [
      ("T0", Verdict.Status.met), ("cisss a", .met), ("T1", .unmet), ("A1", .unmet),
    ] {
      var sketch = RuleSketch(.asks(.orientation))
      sketch.holds(.orientation, of, on: -10)
      #expect(sketch.answers == [status])
    }
  }

  @Test func `a training of another subject is nothing on file`() {
    var sketch = RuleSketch(.asks(.training, [.names: .words(["SIMDUT", "WHMIS"])]))
    sketch.holds(.training, "PDSB", on: -10)
    #expect(sketch.reasons == [.nothingOnFile])
    sketch.holds(.training, "simdut", on: -10)
    #expect(sketch.answers == [.met])
  }

  @Test func `kinds of a school's own are held like others`() {
    var sketch = RuleSketch(.asks(.held, [.kinds: .words(["site:badge", "registration"])]))
    #expect(sketch.answers == [.unmet])
    sketch.holds(own: "site:badge", on: -3)
    #expect(sketch.answers == [.met])
    sketch = RuleSketch(.asks(.held, [.kinds: .words(["site:badge", "registration"])]))
    sketch.holds(own: "site:clef", on: -3)
    sketch.holds(.certification, "RCR", on: -3)
    #expect(sketch.answers == [.unmet])
    sketch.holds(.registration, "OIIQ", on: -3)
    #expect(sketch.answers == [.met])
  }
}
