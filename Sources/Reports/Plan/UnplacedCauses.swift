import PlacementDomain

/// What keeps a rotation without a place, in words, with the requirements that remove places by name.
struct UnplacedCauses {
  let scenario: Scenario
  let eligibility: Eligibility
  private let requirements: RequirementTitles

  init(scenario: Scenario, eligibility: Eligibility) {
    self.scenario = scenario
    self.eligibility = eligibility
    requirements = RequirementTitles(scenario)
  }

  /// The places rules take from a rotation. A place that is closed or reserved is not counted again for a
  /// requirement; one that several requirements remove counts for each of them.
  private struct Removed {
    /// Closed or reserved.
    var outright = 0
    /// Otherwise open, removed by requirements.
    var byRequirements = 0
    /// Of these, for each requirement.
    var requirements: [RequirementKey: Int] = [:]
  }

  /// A line for each cause.
  func causes(of unplaced: Unplaced, _ language: Language) -> [String] {
    let removed = removed(from: unplaced)
    var words = unplaced.because.flatMap { count -> [String] in
      if count.cause == Unplaced.Removal.ineligible.rawValue, removed.byRequirements > 0 {
        return removed.outright > 0
          ? [UnplacedPhrase.ineligible.text(language, ["n": .number(removed.outright)])] : []
      }
      return [
        UnplacedPhrase(cause: count.cause).text(
          language, ["n": .number(count.places), "key": .text(count.cause)])
      ]
    }
    if removed.byRequirements > 0 {
      words.append(
        UnplacedPhrase.prerequisites.text(
          language,
          ["n": .number(removed.byRequirements), "list": .text(names(removed, language))]))
    }
    return words.isEmpty ? [UnplacedPhrase.nothingToCount.text(language)] : words
  }

  /// A line for each thing that would do or help.
  func remedies(for unplaced: Unplaced, _ language: Language) -> [String] {
    let removed = removed(from: unplaced)
    var words: [String] = []
    if removed.byRequirements > 0 {
      words.append(
        RemedyPhrase.prerequisites.text(
          language, ["list": .text(names(removed, language)), "student": .text(unplaced.student.text)]))
    }
    words += unplaced.because.compactMap { count in
      var places = count.places
      if count.cause == Unplaced.Removal.ineligible.rawValue, removed.byRequirements > 0 {
        places = removed.outright
      }
      guard places > 0 else { return nil }
      return RemedyPhrase(cause: count.cause)?.text(language, ["n": .number(places)])
    }
    if unplaced.because.isEmpty { words.append(RemedyPhrase.nothingOffered.text(language)) }
    return words
  }

  /// « Essai d’ajustement N95 (7), RCR (5) », most first.
  private func names(_ removed: Removed, _ language: Language) -> String {
    removed.requirements.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { key, places in
      RuleCheckPhrase.cause.text(
        language, ["title": .text(requirements.title(key, language)), "n": .number(places)])
    }.joined(separator: ", ")
  }

  private func removed(from unplaced: Unplaced) -> Removed {
    var removed = Removed()
    guard let student = scenario.students.ordinal(of: unplaced.student),
      let rotation = scenario.rotations.ordinal(of: unplaced.rotation)
    else { return removed }
    for place in scenario.places.ordinals
    where scenario.counts(place) && scenario.accepts(rotation, place) {
      var keys: Set<RequirementKey> = []
      var isOutright = false
      for reason in eligibility.reasons(student, place, for: rotation) {
        switch reason {
        case .closed, .reserved: isOutright = true
        case .unmet(let key, _): keys.insert(key)
        }
      }
      if isOutright {
        removed.outright += 1
      } else if !keys.isEmpty {
        removed.byRequirements += 1
        for key in keys { removed.requirements[key, default: 0] += 1 }
      }
    }
    return removed
  }
}
