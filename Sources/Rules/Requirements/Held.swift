import PlacementDomain

/// Something of one of these kinds is on file and holds; only a failure or a revocation speaks against it.
struct Held: DatedProofTest {
  let proof: DatedProof

  init(_ test: RequirementTest, _ words: SessionWords) {
    let asked = Set((test.words(.kinds) ?? []).map(\.plain))
    proof = DatedProof(
      kind: .several(
        EvidenceKind.builtIn.filter { asked.contains($0.name.plain) }.map(\.kind),
        own: words.vocabulary.terms(asked)),
      names: test.words(.names).map(words.vocabulary.terms), valid: test.span(.valid), results: .any,
      wanted: test.words(.names) ?? [], vocabulary: words.vocabulary)
  }
}
