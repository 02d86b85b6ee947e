import PlacementDomain

/// A mask as numbers: equal models have equal numbers, so have equal sizes.
struct MaskCode: Hashable, Sendable {
  let model: Int32
  /// Nil when not said.
  let size: Int32?
}

/// The masks of a session, read once.
struct MaskBook: Sendable {
  /// What each destination stocks; nil: not said.
  let stocked: [[MaskCode]?]
  /// The mask each term of a fit test names; nil for other terms and where no model can be read.
  let ofTerm: [MaskCode?]

  init(_ scenario: Scenario, _ vocabulary: Vocabulary) {
    var models: [String: Int32] = [:]
    var sizes: [String: Int32] = [:]
    func number(_ text: String, _ known: inout [String: Int32]) -> Int32 {
      if let number = known[text] { return number }
      known[text] = Int32(known.count)
      return Int32(known.count - 1)
    }
    func code(_ mask: Mask) -> MaskCode {
      MaskCode(model: number(mask.model, &models), size: mask.size.map { number($0, &sizes) })
    }
    stocked = scenario.destinations.map { $0.conditions.masks?.map(code) }
    var used = TermSet(count: vocabulary.plain.count)
    for row in scenario.prerequisites.evidence.values where row.kind == .fitTest {
      if let detail = row.detail { used.insert(detail.position) }
    }
    ofTerm = scenario.prerequisites.terms.ordinals.map { term in
      used.contains(term) ? Mask(scenario.prerequisites.terms[term].id.text).map(code) : nil
    }
  }
}
