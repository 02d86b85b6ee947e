import PlacementDomain

/// What tests are bound to: words, masks, languages and agreements of a session, each read once.
struct SessionWords: Sendable {
  let vocabulary: Vocabulary
  let masks: MaskBook
  let languages: LanguageBook
  /// The agreements with each establishment; nil for one no agreement names.
  let agreements: [[Agreement]?]
  /// The terms that name each site or the establishment it belongs to, by site.
  let siteNames: [TermSet]

  init(_ scenario: Scenario) {
    let prerequisites = scenario.prerequisites
    let vocabulary = Vocabulary(prerequisites.terms)
    self.vocabulary = vocabulary
    masks = MaskBook(scenario, vocabulary)
    languages = LanguageBook(scenario)
    var agreements = [[Agreement]?](repeating: nil, count: scenario.agencies.count)
    for agreement in prerequisites.agreements {
      agreements[agreement.agency.position, default: []].append(agreement)
    }
    self.agreements = agreements
    var names = scenario.sites.map { [$0.id.text] }
    for destination in scenario.destinations {
      guard let agency = destination.agency.map({ scenario.agencies[$0] }) else { continue }
      names[destination.site.position] += [agency.id.text] + (agency.name.map { [$0] } ?? [])
    }
    siteNames = names.map { vocabulary.terms(Set($0)) }
  }
}

extension Array {
  /// The value at a position, where nil stands for this one.
  fileprivate subscript<Wrapped>(position: Int, default value: Wrapped) -> Wrapped
  where Element == Wrapped? {
    get { self[position] ?? value }
    set { self[position] = newValue }
  }
}
