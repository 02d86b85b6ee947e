import PlacementDomain
import Rules
import Testing

@Suite struct CombinationTests {
  static let card = Condition.cpr()
  static let training = Condition.asks(.training, [.names: .words(["PRP"])])
  static let age = Condition.asks(.age, [.minimum: .span(CalendarSpan(years: 18))])
  static let declaration = Condition.asks(.declaration)

  /// A card to day 13 and a training from day 14 on, a declaration to review, no day of birth.
  func verdict(_ condition: Condition) -> Verdict {
    var sketch = RuleSketch(condition)
    sketch.holds(.certification, "RCR SIR", on: -5, expires: 13)
    sketch.holds(.training, "PRP", on: 14)
    sketch.holds(.declaration, on: -5, .positive)
    return sketch.verdicts[0]
  }

  @Test func `conditions are combined day by day`() {
    #expect(verdict(.any([Self.card, Self.training])).status == .met)
    #expect(verdict(.all([Self.card, Self.training])).status == .unmet)
    #expect(verdict(.all([])).status == .met && verdict(.any([])).status == .unmet)
  }

  @Test func `the worst of all, the best of any`() {
    #expect(verdict(.all([Self.declaration, Self.age])).status == .unknown)
    #expect(verdict(.any([Self.declaration, Self.age])).status == .review)
    #expect(verdict(.all([Self.age, Self.card])).status == .unmet)
  }

  @Test func `not swaps met and unmet only`() {
    #expect(verdict(.not(.any([Self.card, Self.training]))).status == .unmet)
    #expect(verdict(.not(.asks(.registration, [.names: .words(["OIIQ"])]))).status == .met)
    #expect(verdict(.not(Self.declaration)).status == .review)
    #expect(verdict(.not(Self.age)).status == .unknown)
  }

  @Test func `when asks the second only where the first holds`() {
    let nothing = Condition.asks(.registration, [.names: .words(["OIIQ"])])
    let either = Condition.any([Self.card, Self.training])
    #expect(verdict(.when(nothing, then: nothing)).status == .met)
    #expect(verdict(.when(either, then: nothing)).status == .unmet)
    #expect(verdict(.when(either, then: either)).status == .met)
    // From day 14 on the card is not there, so nothing is asked.
    #expect(verdict(.when(Self.training, then: Self.training)).status == .met)
    #expect(verdict(.when(Self.age, then: nothing)).status == .unknown)
    #expect(verdict(.when(Self.age, then: either)).status == .met)
  }

  @Test func `the tree has the shape of the rule and tells the reasons at its leaves`() {
    let tree = verdict(.all([.any([Self.card, Self.age]), .not(Self.training)]))
    #expect(tree.subject == .requirement(RuleSketch.key()))
    let all = tree.children[0]
    #expect(all.subject == .all && all.children.map(\.subject) == [.any, .not])
    let leaves = all.children[0].children
    #expect(leaves.map(\.status) == [.unmet, .unknown])
    #expect(leaves.map(\.reasons) == [[.expired(last: RuleSketch.day(13))], [.studentDoesNotSay]])
    #expect(all.children[1].children[0].reasons == [.notBefore(RuleSketch.day(14))])
  }

  @Test func `findings tell the reasons of the parts that decide`() {
    var sketch = RuleSketch(.all([Self.card, .any([Self.training, Self.declaration])]), lead: 10)
    sketch.holds(.declaration, on: -5, .positive)
    let findings = RuleEvaluation(sketch.scenario).findings(on: RuleSketch.day(-9), until: nil)
    #expect(findings.findings.map(\.reasons) == [[.nothingOnFile]])
    #expect(findings.findings.map(\.fixBy) == [RuleSketch.day(-10)])
  }
}
