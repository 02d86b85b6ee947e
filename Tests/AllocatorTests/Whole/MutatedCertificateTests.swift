import PlacementDomain
import TestSessions
import Testing
import Verification

@testable import Allocator

@Suite struct MutatedCertificateTests {
  @Test(arguments: ["tiny", "threeRotations", "oneRotation", "swap"])
  func `a changed plan of the search is refused, or true once sealed again`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }?.size
    var (accepted, refused) = (0, 0)
    for seed in Soak.seeds(20) {
      let its = size.map { RandomCase(seed: seed &+ 900, size: $0) } ?? RandomCase.swap(seed: seed)
      let document = try its.run().plan.document
      let verdict = PlainVerdict(its.scenario, its.eligibility)
      #expect(verdict.accepts(document), its.comment)
      let mutations = Mutations.all(of: document, seed: seed)
      let step = max(1, mutations.count / 80)
      for position in stride(from: Int(seed) % step, to: mutations.count, by: step) {
        let mutation = mutations[position]
        func report(_ document: JSONValue) -> VerificationReport {
          PlanVerification.check(document: document, scenario: its.scenario, eligibility: its.eligibility)
        }
        if mutation.canonicalBytes != document.canonicalBytes {
          #expect(!report(mutation).isAccepted, "change \(position), \(its.comment)")
        }
        let sealed = Mutations.sealed(mutation)
        let expected = verdict.accepts(sealed)
        #expect(report(sealed).isAccepted == expected, "change \(position), \(its.comment)")
        if expected { accepted += 1 } else { refused += 1 }
      }
    }
    #expect(accepted > 10 && refused > 200, "\(accepted) accepted, \(refused) refused")
  }
}
