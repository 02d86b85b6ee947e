import PlacementDomain
import Rules
import Testing

@Suite struct WaiverTests {
  func sketch(_ spans: (Int, Int)..., bearer: Waiver.Bearer = .student(.init(0)), id: String = "r")
    -> RuleSketch
  {
    var sketch = RuleSketch(.cpr())
    sketch.students.append(Student(id: .init("S1")))
    sketch.destinations.append(Destination(id: .init("D1"), site: .init(1)))
    sketch.waivers = spans.map {
      Waiver(
        bearer: bearer, requirement: RuleSketch.key(id), span: RuleSketch.span($0.0, $0.1),
        reason: "cours complet", signer: "direction")
    }
    return sketch
  }

  func answer(_ sketch: RuleSketch, _ student: Int = 0, _ place: Int = 0) -> Verdict {
    RuleEvaluation(sketch.scenario).verdicts(of: .init(student), at: .init(place))[0]
  }

  @Test func `a waiver over the whole period lifts the bar and stays visible`() {
    let sketch = sketch((-3, 27))
    let verdict = answer(sketch)
    #expect(verdict.status == .waived && verdict.reasons == [.waived(RuleSketch.span(-3, 27))])
    #expect(verdict.children[0].status == .unmet)
    let evaluation = RuleEvaluation(sketch.scenario)
    #expect(evaluation.eligibility.allows(.init(0), .init(0), for: .init(0)))
    #expect(!evaluation.eligibility.allows(.init(1), .init(0), for: .init(0)))
    let findings = evaluation.findings(on: RuleSketch.day(0), until: nil)
    #expect(findings.findings.map(\.status) == [.waived, .unmet])
    #expect(findings.findings[0].reasons == [.waived(RuleSketch.span(-3, 27)), .nothingOnFile])
  }

  @Test func `cover in part does not do`() {
    #expect(answer(sketch((0, 26))).status == .unmet)
    #expect(answer(sketch((1, 27))).status == .unmet)
    #expect(answer(sketch((0, 13), (15, 27))).status == .unmet)
    #expect(answer(sketch((0, 13), (14, 27))).status == .waived)
  }

  @Test func `a waiver fills what the evidence leaves`() {
    var sketch = sketch((20, 27))
    sketch.holds(.certification, "RCR SIR", on: -5, expires: 19)
    #expect(answer(sketch).status == .waived)
  }

  @Test func `a destination's waiver holds there for everybody, and only there`() {
    let sketch = sketch((0, 27), bearer: .destination(.init(1)))
    #expect([answer(sketch, 0, 1), answer(sketch, 1, 1)].allSatisfy { $0.status == .waived })
    #expect(answer(sketch, 0, 0).status == .unmet)
  }

  @Test func `a waiver of another requirement does nothing`() {
    #expect(answer(sketch((0, 27), id: "other")).status == .unmet)
  }
}
