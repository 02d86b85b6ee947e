import PlacementDomain

/// A signed statement of compliance that names one of these, until its date. Where a statement of compliance
/// as a whole is asked for, any of the words for it will do.
struct Attestation: DatedProofTest {
  let proof: DatedProof

  init(_ test: RequirementTest, _ words: SessionWords) {
    let names = test.words(.names) ?? []
    let isWhole = names.contains { AntigenNames.everything.contains($0.plain) }
    proof = DatedProof(
      kind: .one(.attestation),
      names: words.vocabulary.terms(isWhole ? names + AntigenNames.everything : names),
      issuers: test.words(.issuers).map { words.vocabulary.terms($0) }, valid: test.span(.valid),
      results: .any,
      wanted: names, vocabulary: words.vocabulary)
  }
}
