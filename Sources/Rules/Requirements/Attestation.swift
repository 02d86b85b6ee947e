import PlacementDomain

/// A signed statement of compliance that names one of these, until its date.
struct Attestation: DatedProofTest {
  let proof: DatedProof

  init(_ test: RequirementTest, _ words: SessionWords) {
    proof = DatedProof(.attestation, test, words, results: .any)
  }
}
