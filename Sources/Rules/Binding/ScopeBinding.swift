import PlacementDomain

/// Whom and where a requirement concerns, found once.
struct ScopeBinding {
  let scenario: Scenario
  /// The period of each place, from its first to its last date; nil for one without dates.
  let periods: [DaySpan?]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    periods = scenario.places.ordinals.map(scenario.period)
  }

  /// The places with dates it concerns, of those where the book applies.
  func places(_ scope: RequirementScope, of book: RuleBook, everywhere: Bool, _ ordinal: RuleBook.Ordinal)
    -> [Place.Ordinal]
  {
    guard scope.sessions.isEmpty || names(scope.sessions, scenario.session.id, scenario.session.name) else {
      return []
    }
    let destinations = scenario.destinations.map { destination in
      (everywhere || destination.conditions.books.contains(ordinal)) && includes(destination, scope)
    }
    return scenario.places.ordinals.filter { place in
      guard let period = periods[place.position] else { return false }
      return destinations[scenario.places[place].destination.position]
        && (book.effective?.overlaps(period) ?? true)
        && period.last >= scope.from ?? period.last && period.first <= scope.to ?? period.first
    }
  }

  private func includes(_ destination: Destination, _ scope: RequirementScope) -> Bool {
    let agency = destination.agency.map { scenario.agencies[$0] }
    return names(scope.agencies, agency?.id.text, agency?.name)
      && names(scope.sites, scenario.sites[destination.site].id.text)
      && names(scope.services, destination.service.map { scenario.services[$0].id.text })
      && names(scope.destinations, destination.id.text)
      && names(scope.disciplines, destination.discipline.map { scenario.disciplines[$0].id.text })
  }

  /// The rotations it concerns; nil: all.
  func rotations(_ scope: RequirementScope) -> [Rotation.Ordinal]? {
    guard !scope.courses.isEmpty else { return nil }
    return scenario.rotations.ordinals.filter { rotation in
      names(scope.courses, scenario.rotations[rotation].course.map { scenario.courses[$0].id.text })
    }
  }

  /// True at the positions of students it concerns; nil: all.
  func students(_ scope: RequirementScope) -> [Bool]? {
    let limits: [([String], (Student) -> String?)] = [
      (scope.cohorts, { $0.cohort }), (scope.programmes, { $0.traits.programme }),
      (scope.years, { $0.traits.year }),
    ].filter { !$0.0.isEmpty }
    guard !limits.isEmpty else { return nil }
    var known: [[String: Bool]] = limits.map { _ in [:] }
    return scenario.students.map { student in
      limits.indices.allSatisfy { limit in
        guard let text = limits[limit].1(student) else { return false }
        if let isNamed = known[limit][text] { return isNamed }
        let isNamed = names(limits[limit].0, text)
        known[limit][text] = isNamed
        return isNamed
      }
    }
  }

  /// True when a list is empty or has one of these names.
  private func names(_ list: [String], _ texts: String?...) -> Bool {
    list.isEmpty
      || texts.contains { text in text.map { text in list.contains { $0.plain == text.plain } } ?? false }
  }
}
