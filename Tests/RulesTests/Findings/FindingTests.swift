import PlacementDomain
import Rules
import Testing

@Suite struct FindingTests {
  @Test func `periods with the same answer and reasons are one finding`() {
    var sketch = RuleSketch(.cpr(), lead: 28)
    sketch.blocks = [(0, 6), (7, 13), (14, 20)]
    sketch.holds(.certification, "RCR SIR", on: -5, expires: 9)
    let findings = RuleEvaluation(sketch.scenario).findings(on: RuleSketch.day(-40), until: nil)
    #expect(findings.findings.count == 1)
    let finding = findings.findings[0]
    #expect(finding.periods == [RuleSketch.span(7, 13), RuleSketch.span(14, 20)])
    #expect(finding.places.map(\.raw) == [1, 2] && finding.removesPlaces)
    #expect(finding.fixBy == RuleSketch.day(7 - 28))
    #expect(findings.readiness == [.toFix])
    #expect(findings.until == RuleSketch.day(20))
    #expect(
      findings.expiries == [
        RuleExpiry(
          student: .init(0), requirement: RuleSketch.key(), last: RuleSketch.day(9),
          places: [.init(1), .init(2)], fixBy: RuleSketch.day(10 - 28))
      ])
    let first = findings.destinations[0]
    #expect((first.candidates, first.allowed) == (1, 1))
    #expect(first.barred == [.init(requirement: RuleSketch.key(), students: 1)])
  }

  @Test func `what runs out between two placements takes the next one`() {
    var sketch = RuleSketch(.cpr(), lead: 5)
    sketch.blocks = [(0, 6), (20, 26)]
    sketch.holds(.certification, "RCR SIR", on: -5, expires: 9)
    let expiry = RuleEvaluation(sketch.scenario).findings(on: RuleSketch.day(0), until: nil).expiries[0]
    #expect(expiry.fixBy == RuleSketch.day(15) && expiry.places == [.init(1)])
  }

  @Test func `only what runs out from the day on and up to the last is a forecast`() {
    var sketch = RuleSketch(.cpr())
    sketch.holds(.certification, "RCR SIR", on: -50, expires: 40)
    let evaluation = RuleEvaluation(sketch.scenario)
    func count(_ on: Int, _ until: Int?) -> Int {
      evaluation.findings(on: RuleSketch.day(on), until: until.map(RuleSketch.day)).expiries.count
    }
    #expect(count(0, nil) == 0 && count(0, 39) == 0 && count(0, 40) == 1 && count(40, 50) == 1)
    #expect(count(41, 90) == 0)
  }

  @Test func `a student without any place left for a rotation is blocked`() {
    var scope = RequirementScope()
    scope.courses = ["180-B"]
    var sketch = RuleSketch(.cpr(), scope: scope)
    sketch.courses = ["180-A", "180-B"]
    sketch.students = (0..<3).map { Student(id: .init("S\($0)")) }
    sketch.needs = [[0], [0, 1], []]
    let findings = RuleEvaluation(sketch.scenario).findings(on: RuleSketch.day(0), until: nil)
    #expect(findings.readiness == [.ready, .blocked, .ready])
    #expect(findings.findings.map(\.student.raw) == [1])
    let place = findings.destinations[0]
    #expect((place.candidates, place.allowed) == (2, 2))
  }

  @Test func `the most urgent comes first, the gravest answer of a requirement before others`() {
    var sketch = RuleSketch()
    sketch.requirements = [
      RuleSketch.requirement("late", .cpr(), lead: 3), RuleSketch.requirement("soon", .cpr(), lead: 90),
      RuleSketch.requirement("warned", .cpr(), severity: .warn, lead: 30),
    ]
    let findings = RuleEvaluation(sketch.scenario).findings(on: RuleSketch.day(0), until: nil)
    #expect(findings.findings.map(\.requirement.id) == ["soon", "warned", "late"])
    #expect(findings.findings.map(\.removesPlaces) == [true, false, true])
    #expect(findings.requirements.map(\.id) == ["late", "soon", "warned"])
  }

  @Test func `a session without rules has no finding`() {
    let findings = RuleEvaluation(RuleSketch().scenario).findings(on: RuleSketch.day(0), until: nil)
    #expect(findings.findings.isEmpty && findings.requirements.isEmpty && findings.readiness == [.ready])
  }
}
