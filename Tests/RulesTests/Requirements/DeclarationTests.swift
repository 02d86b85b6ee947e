import PlacementDomain
import Rules
import Testing

@Suite struct DeclarationTests {
  @Test func `what it says never refuses anybody`() {
    for (result, status, reasons) in [
      (EvidenceResult.negative, Verdict.Status.met, []), (.failed, .met, []),
      (.positive, .review, [.declared]), (.passed, .review, [.declared]), (nil, .review, [.resultUnclear]),
      (.revoked, .unmet, [.revoked]),
    ] as [(EvidenceResult?, Verdict.Status, [Verdict.Reason])] {
      var sketch = RuleSketch(.asks(.declaration))
      sketch.holds(.declaration, on: -10, result)
      #expect(sketch.answers == [status])
      #expect(sketch.reasons == reasons)
    }
    #expect(RuleSketch(.asks(.declaration)).answers == [.unmet])
  }

  @Test func `nothing to declare does not undo what was declared while it is in force`() {
    var sketch = RuleSketch(.asks(.declaration, [.valid: .span(CalendarSpan(months: 12))]))
    sketch.holds(.declaration, on: -30, .positive)
    sketch.holds(.declaration, on: -10, .negative)
    #expect(sketch.answers == [.review])
    sketch = RuleSketch(.asks(.declaration, [.valid: .span(CalendarSpan(months: 12))]))
    sketch.holds(.declaration, on: -400, .positive)
    sketch.holds(.declaration, on: -10, .negative)
    #expect(sketch.answers == [.met])
  }
}
