import PlacementDomain

/// A course passed; a mark alone is to be reviewed, because the pass mark is not known.
struct CoursePassed: DatedProofTest {
  let proof: DatedProof

  init(_ test: RequirementTest, _ words: SessionWords) {
    proof = DatedProof(.course, test, words)
  }
}
