public import PlacementDomain

/// All that a site may know of a student's prerequisites: whether they are met. It holds no reason, no
/// evidence and no requirement, so that no health detail can reach a site through it.
public struct SiteReadiness: Hashable, Sendable {
  /// Who.
  public let student: Student.ID
  /// True when the rules allow a place there, and at every place they allow nothing more than a warning is
  /// open: no requirement that removes the place or that a person has to look at.
  public let isSatisfied: Bool
}

extension RuleCheck {
  /// What a destination's site may know of those who could go there, in the order of the students.
  public func siteReadiness(at destination: Destination.Ordinal) -> [SiteReadiness] {
    let findings = Dictionary(grouping: open, by: \.student)
    return candidates(for: destination).map { student, places in
      let open = (findings[student] ?? []).filter { $0.severity != .warn && $0.status > .expiring }
      return SiteReadiness(
        student: scenario.students[student].id,
        isSatisfied: {
          let allowed = places.filter { allows(student, $0) }
          return !allowed.isEmpty && !open.contains { !Set($0.places).isDisjoint(with: allowed) }
        }())
    }
  }

  /// Students with a rotation that could use a place of the destination, the rules aside, and these places.
  func candidates(for destination: Destination.Ordinal) -> [(Student.Ordinal, [Place.Ordinal])] {
    let places = scenario.places.ordinals.filter {
      scenario.places[$0].destination == destination && isUsable($0)
    }
    return scenario.students.ordinals.compactMap { student in
      let needs = scenario.needs[student]
      let mine = places.filter { place in needs.contains { scenario.accepts($0, place) } }
      return mine.isEmpty ? nil : (student, mine)
    }
  }
}
