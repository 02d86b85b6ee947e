import PlacementDomain
import Rules
import Testing

/// Agreement and audit: what the place itself has to have.
@Suite struct PlaceTests {
  func sketch(_ agreements: [Agreement], school: Agency.Ordinal? = .init(1)) -> RuleSketch {
    var sketch = RuleSketch(.asks(.agreement))
    sketch.students = [Student(id: .init("S0"), school: school)]
    sketch.agreements = agreements
    return sketch
  }

  func agreement(_ school: Int?, _ until: Int, agency: Int = 0) -> Agreement {
    Agreement(agency: .init(agency), school: school.map { .init($0) }, until: RuleSketch.day(until))
  }

  @Test func `an agreement has to be in force on every day`() {
    #expect(sketch([agreement(1, 27)]).answers == [.met])
    #expect(sketch([agreement(nil, 27)]).answers == [.met])
    #expect(sketch([agreement(1, 26)]).reasons == [.agreementEnds(last: RuleSketch.day(26))])
    #expect(sketch([agreement(1, 26), agreement(nil, 40)]).answers == [.met])
  }

  @Test func `an agreement with other schools is none, no agreement at all is unknown`() {
    #expect(sketch([agreement(0, 90)]).reasons == [.agreementMissing])
    #expect(sketch([agreement(1, 90, agency: 1)]).answers == [.unknown])
    #expect(sketch([agreement(1, 90)], school: nil).answers == [.unknown])
  }

  @Test func `a place without agreement is a finding of the destination, not of students who have others`() {
    var sketch = sketch([agreement(1, 10), agreement(1, 90, agency: 1)])
    sketch.destinations.append(Destination(id: .init("D1"), site: .init(1), agency: .init(1)))
    var findings = RuleEvaluation(sketch.scenario).findings(on: RuleSketch.day(0), until: nil)
    #expect(findings.findings.isEmpty && findings.expiries.isEmpty && findings.readiness == [.ready])
    #expect(findings.destinations.map(\.ownFindings) == [[RuleSketch.key()], []])
    #expect(findings.destinations.map(\.allowed) == [0, 1])
    sketch.destinations.removeLast()
    findings = RuleEvaluation(sketch.scenario).findings(on: RuleSketch.day(0), until: nil)
    #expect(findings.readiness == [.blocked] && findings.findings.map(\.status) == [.unmet])
  }

  @Test func `an audit binds to its last day; a unit without one is not asked`() {
    for (until, status) in [(27, Verdict.Status.met), (26, .unmet), (nil, .met)] {
      var sketch = RuleSketch(.asks(.audit))
      sketch.destinations = [
        Destination(
          id: .init("D0"), site: .init(0), conditions: .init(auditUntil: until.map(RuleSketch.day)))
      ]
      #expect(sketch.answers == [status])
    }
  }
}
