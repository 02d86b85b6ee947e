import PlacementDomain

/// A certificate of one of these names, such as CPR of the level asked for. Another issuer than those accepted is
/// to be reviewed.
struct Certification: DatedProofTest {
  let proof: DatedProof

  init(_ test: RequirementTest, _ words: SessionWords) {
    proof = DatedProof(.certification, test, words)
  }
}
