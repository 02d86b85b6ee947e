import PlacementDomain

/// A preceptor has at most so many students at the same moment, as `Preceptor.students(on:)` says for the
/// dates of the shifts under way that he or she supervises.
enum StudentsOfPreceptor {
  /// The meetings of each preceptor who is limited, in order.
  static func meetings(in scenario: Scenario) -> [(preceptor: Preceptor.Ordinal, meetings: [Meeting])] {
    var presences: [Preceptor.Ordinal: [Meetings.Presence]] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      for supervision in scenario.places[place].supervisors {
        let preceptor = scenario.preceptors[supervision.preceptor]
        guard preceptor.availability != nil else { continue }
        presences[supervision.preceptor, default: []] += scenario.shifts(of: place, under: supervision).map {
          Meetings.Presence(
            place: place, start: $0.start, end: $0.end, limit: preceptor.students(on: $0.day) ?? .max)
        }
      }
    }
    return presences.sorted { $0.key < $1.key }.map { ($0.key, Meetings.all($0.value)) }
  }

  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    for (preceptor, meetings) in meetings(in: making.scenario) {
      for meeting in meetings where making.mayExceed(meeting, rows.candidates) {
        rows.add(
          SharedRow(kind: .preceptor(preceptor, minute: meeting.minute), limit: meeting.limit),
          spots: making.spots(of: meeting.places).map { ($0, 1) })
      }
    }
  }
}

extension RowMaking {
  /// The spots of these places, in order, each once.
  func spots(of places: [Place.Ordinal]) -> [Int] {
    Set(places.map { Int(spots.ofPlace[$0.position]) }.filter { $0 >= 0 }).sorted()
  }

  /// True when more students could be there than may.
  func mayExceed(_ meeting: Meeting, _ candidates: [Int]) -> Bool {
    spots(of: meeting.places).reduce(0) {
      $0 + min(candidates[$1], spots.all[$1].seats * spots.all[$1].copies)
    } > meeting.limit
  }
}

extension StudentsOfPreceptor: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let load = plan.load
    return meetings(in: plan.scenario).flatMap { preceptor, meetings in
      meetings.compactMap { meeting in
        meeting.places.reduce(0) { $0 + load[$1.position] } > meeting.limit
          ? .preceptor(preceptor, minute: meeting.minute) : nil
      }
    }
  }
}
