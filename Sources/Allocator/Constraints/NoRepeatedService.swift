import PlacementDomain

/// A student never gets the same service (or destination, or site: `constraints.no-repeat`) twice, over this
/// session and history. An unknown service never equals another.
enum NoRepeatedService {
  /// What must not come twice, as a number; nil: this place repeats nothing.
  static func key(of place: Place.Ordinal, in scenario: Scenario) -> Int32? {
    let destination = scenario.places[place].destination
    return switch scenario.rules.noRepeat {
    case .none: nil
    case .destination: destination.raw
    case .service: scenario.destinations[destination].service?.raw
    case .site: scenario.destinations[destination].site.raw
    }
  }

  /// What the student already had.
  static func keys(of history: some Sequence<PastPlacement>, in scenario: Scenario) -> Set<Int32> {
    Set(
      history.compactMap { past in
        let destination = past.destination.map { scenario.destinations[$0] }
        return switch scenario.rules.noRepeat {
        case .none: nil
        case .destination: past.destination?.raw
        case .service: (past.service ?? destination?.service)?.raw
        case .site: (past.site ?? destination?.site)?.raw
        }
      })
  }
}

extension NoRepeatedService: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    plan.byStudent.compactMap { student, places in
      var seen = keys(of: plan.scenario.history[student], in: plan.scenario)
      let isNew = places.allSatisfy { place in
        key(of: place, in: plan.scenario).map { seen.insert($0).inserted } ?? true
      }
      return isNew ? nil : .repeated(student)
    }
  }
}
