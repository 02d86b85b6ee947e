import PlacementDomain

/// A registration, such as the OIIQ's, from its day until it expires or is revoked.
struct Registration: DatedProofTest {
  let proof: DatedProof

  init(_ test: RequirementTest, _ words: SessionWords) {
    proof = DatedProof(.registration, test, words, results: .any)
  }
}
