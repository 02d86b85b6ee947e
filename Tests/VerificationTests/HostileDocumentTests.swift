import PlacementDomain
import TestSessions
import Testing

@testable import Verification

@Suite struct HostileDocumentTests {
  private let it = SmallSession()

  private func findings(_ document: JSONValue) -> [Finding] {
    PlanVerification.check(document: document, scenario: it.scenario, eligibility: it.eligibility).findings
  }

  @Test func `what is not a plan is refused`() {
    #expect(findings(.null) == [.schema(found: nil)])
    #expect(findings(.object(["schema": .string("hspplan.plan/2")])) == [.schema(found: "hspplan.plan/2")])
    #expect(findings(.object(["schema": .string("hspplan.plan/1")])) == [.malformed(path: "/name")])
  }

  @Test func `a broken or missing seal is refused`() {
    guard case .object(let members) = it.plan([]).document else { return }
    let without = members.filter { $0.key != "digest" }
    #expect(findings(.object(without)) == [.brokenSeal])
    #expect(
      findings(.object(without + [JSONMember(key: "digest", value: .string("sha256:"))])) == [.brokenSeal])
    #expect(findings(.object(without + [JSONMember(key: "digest", value: .integer(1))])) == [.brokenSeal])
  }

  @Test func `a key twice is refused, in small objects and large ones`() {
    let few = [JSONMember(key: "a", value: .null), JSONMember(key: "a", value: .null)]
    #expect(findings(.object(few)) == [.duplicateKey("a")])
    let many = (0..<40).map { JSONMember(key: "k\($0 % 39)", value: .null) }
    #expect(findings(.array([.object(many)])) == [.duplicateKey("k0")])
    let distinct = (0..<40).map { JSONMember(key: "k\($0)", value: .null) }
    #expect(DocumentShape.findings(in: .object(distinct)) == [])
  }

  @Test func `deep documents are refused without walking down`() {
    var deep = JSONValue.integer(1)
    for _ in 0..<202 { deep = .array([deep]) }
    #expect(findings(deep) == [.tooDeep])
    var tree = Proof.prices([])
    for _ in 0..<150 { tree = .branch(on: "use:S0/P0", at: 0, low: tree, high: .prices([])) }
    var plan = it.plan([])
    plan.certificate = Certificate(scale: 0, stages: [.init(key: "placed", numerator: 0, proof: tree)])
    #expect(findings(plan.document) == [.tooDeep])
  }

  @Test func `the deepest tree a document can hold is checked`() {
    var tree = Proof.prices([])
    for _ in 0..<97 { tree = .branch(on: "use:S0/P0", at: 0, low: tree, high: .prices([])) }
    var plan = it.plan([])
    plan.certificate = Certificate(scale: 0, stages: [.init(key: "placed", numerator: -6, proof: tree)])
    plan.goals[0].stages[0].bound = 6
    #expect(findings(plan.document) == [])
    #expect((try? JSONValue(parsing: plan.document.text.utf8)) == plan.document)
  }

  @Test func `documents of random rubbish never stop the check`() {
    for seed in 0..<300 as Range<UInt64> {
      var numbers = SeededNumbers(seed: seed)
      var document = it.plan([(0, 0, 0)]).document
      for _ in 0..<numbers.number(1...4) {
        document = numbers.one(of: Mutations.all(of: document, seed: seed))
      }
      _ = findings(Mutations.sealed(document))
    }
  }
}
