import PlacementDomain

/// A training taken, within its validity.
struct Training: DatedProofTest {
  let proof: DatedProof

  init(_ test: RequirementTest, _ words: SessionWords) {
    proof = DatedProof(.training, test, words)
  }
}
