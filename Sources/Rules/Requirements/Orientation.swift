import PlacementDomain

/// An orientation of the site, or of the establishment it belongs to, within its validity.
struct Orientation: BoundTest {
  let aspects: Aspects = [.evidence, .site]
  private let proofs: [DatedProof]

  init(_ test: RequirementTest, _ words: SessionWords) {
    proofs = words.siteNames.map {
      DatedProof(
        kind: .one(.orientation), names: $0, valid: test.span(.valid), results: .any,
        vocabulary: words.vocabulary)
    }
  }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    if let site = place.site { proofs[site.position].mark(&days, in: file) }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    guard let site = place.site else {
      grounds.add(.destinationDoesNotSay)
      return .unknown
    }
    return proofs[site.position].answer(on: day, in: file, &grounds)
  }
}
