import PlacementDomain

/// Linked places, and the parts of a mandatory split, are all open or none; an optional part only when its parent
/// is (`OpeningLink`).
enum PlacesOpenedTogether {
  /// The places that are open together with a place, itself among them, sorted; sets that share a place are one.
  /// nil for none.
  static func set(of place: Place.Ordinal, in scenario: Scenario) -> [Place.Ordinal]? {
    var found: Set = [place]
    var count = 0
    while count < found.count {
      count = found.count
      for case .together(let places) in scenario.openingLinks where !found.isDisjoint(with: places) {
        found.formUnion(places)
      }
    }
    return count > 1 ? found.sorted() : nil
  }

  /// Every place that is in some link.
  static func places(in scenario: Scenario) -> Set<Place.Ordinal> {
    Set(
      scenario.openingLinks.flatMap { link -> [Place.Ordinal] in
        switch link {
        case .together(let places): places
        case .onlyWith(let place, let parent): [place, parent]
        }
      })
  }

  /// What each link says one by one: the first is open only if the second is.
  static func steps(in scenario: Scenario) -> [(Place.Ordinal, Place.Ordinal)] {
    scenario.openingLinks.flatMap { link -> [(Place.Ordinal, Place.Ordinal)] in
      switch link {
      case .together(let places): Array(zip(places, places.dropFirst() + places.prefix(1)))
      case .onlyWith(let place, let parent): [(place, parent)]
      }
    }
  }

  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    for (place, other) in steps(in: making.scenario) {
      let (here, there) = (making.spots.ofPlace[place.position], making.spots.ofPlace[other.position])
      // A place that does not count is never open.
      guard here >= 0 else { continue }
      rows.add(
        SharedRow(
          kind: .link(place, other), limit: 0,
          variables: [(rows.opened(Int(here)), 1)] + (there < 0 ? [] : [(rows.opened(Int(there)), -1)])))
    }
  }
}

extension PlacesOpenedTogether: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let load = plan.load
    return steps(in: plan.scenario).compactMap { place, other in
      load[place.position] > 0 && load[other.position] == 0 ? .link(place, other) : nil
    }
  }
}
