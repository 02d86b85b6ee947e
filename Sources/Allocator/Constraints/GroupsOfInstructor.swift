import PlacementDomain

/// A teacher has at most so many open groups at the same moment; places that open together are one group.
enum GroupsOfInstructor {
  /// The meetings of each teacher's places, in order; a set of linked places stands there as what it has under way.
  static func meetings(in scenario: Scenario) -> [(instructor: Instructor.Ordinal, meetings: [Meeting])] {
    var presences: [Instructor.Ordinal: [Meetings.Presence]] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      guard let instructor = scenario.places[place].instructor else { continue }
      presences[instructor, default: []] += scenario.shifts(of: place).map {
        Meetings.Presence(
          place: place, start: $0.start, end: $0.end, limit: scenario.instructors[instructor].groups)
      }
    }
    return presences.sorted { $0.key < $1.key }.map { ($0.key, Meetings.all($0.value)) }
  }

  /// The places that stand for the groups under way: of each linked set the smallest id, and all others.
  static func groups(of meeting: Meeting, in scenario: Scenario) -> [[Place.Ordinal]] {
    var sets: [[Place.Ordinal]] = []
    var taken: Set<Place.Ordinal> = []
    for place in meeting.places where !taken.contains(place) {
      let linked = PlacesOpenedTogether.set(of: place, in: scenario)
      let here = linked.map { set in meeting.places.filter(set.contains) } ?? [place]
      taken.formUnion(here)
      sets.append(here)
    }
    return sets
  }

  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    for (instructor, meetings) in meetings(in: making.scenario) {
      for meeting in meetings {
        let groups = groups(of: meeting, in: making.scenario)
        guard groups.count > meeting.limit else { continue }
        rows.add(
          SharedRow(
            kind: .instructor(instructor, minute: meeting.minute), limit: meeting.limit,
            variables: groups.map { (rows.opened(Int(making.spots.ofPlace[$0[0].position])), 1) }))
      }
    }
  }
}

extension GroupsOfInstructor: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let load = plan.load
    return meetings(in: plan.scenario).flatMap { instructor, meetings -> [PlanViolation] in
      meetings.compactMap { meeting -> PlanViolation? in
        let open = groups(of: meeting, in: plan.scenario).count { $0.contains { load[$0.position] > 0 } }
        return open > meeting.limit ? .instructor(instructor, minute: meeting.minute) : nil
      }
    }
  }
}
