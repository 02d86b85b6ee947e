import PlacementDomain

/// A preceptor has at most so many students at the same moment, as `Preceptor.students(on:)` says for the
/// dates of the shifts under way.
enum StudentsOfPreceptor {
  /// Places of one preceptor with a shift under way at the same moment, and how many students they may have.
  struct Meeting: Hashable, Sendable {
    /// The first moment just these meet, in minutes since 1970-01-01.
    let minute: Int
    /// Sorted.
    let places: [Place.Ordinal]
    /// Most students together.
    let students: Int
  }

  /// Every meeting of the preceptor's places that is not implied by another: none is inside another with as
  /// few students or fewer. In order of time; empty when nothing limits the preceptor.
  static func meetings(
    of preceptor: Preceptor, at places: [Place.Ordinal], in scenario: Scenario
  ) -> [Meeting] {
    guard preceptor.availability != nil else { return [] }
    var changes: [(minute: Int, isStart: Bool, place: Place.Ordinal, day: Day)] = []
    for place in places {
      for shift in scenario.shifts(of: place) {
        changes.append((shift.start, true, place, shift.day))
        changes.append((shift.end, false, place, shift.day))
      }
    }
    changes.sort { ($0.minute, $0.isStart ? 1 : 0, $0.place) < ($1.minute, $1.isStart ? 1 : 0, $1.place) }
    var underWay: [Place.Ordinal: Day] = [:]
    var found: [[Int32]: Meeting] = [:]
    var at = 0
    while at < changes.count {
      let minute = changes[at].minute
      while at < changes.count, changes[at].minute == minute {
        let change = changes[at]
        if change.isStart {
          underWay[change.place] = change.day
        } else if underWay[change.place] == change.day {
          underWay[change.place] = nil
        }
        at += 1
      }
      guard let limit = underWay.values.compactMap(preceptor.students(on:)).min() else { continue }
      let here = underWay.keys.sorted()
      let key = here.map(\.raw) + [Int32(limit)]
      if found[key] == nil { found[key] = Meeting(minute: minute, places: here, students: limit) }
    }
    let all = found.values.sorted { ($0.minute, $0.students) < ($1.minute, $1.students) }
    return all.filter { one in
      !all.contains { other in
        other != one && other.students <= one.students && Set(one.places).isSubset(of: other.places)
      }
    }
  }

  /// The counted places of each preceptor who has some, in order.
  static func places(in scenario: Scenario) -> [(preceptor: Preceptor.Ordinal, places: [Place.Ordinal])] {
    var byPreceptor: [Preceptor.Ordinal: [Place.Ordinal]] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      if let preceptor = scenario.places[place].preceptor {
        byPreceptor[preceptor, default: []].append(place)
      }
    }
    return byPreceptor.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension StudentsOfPreceptor: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let load = plan.load
    return places(in: plan.scenario).flatMap { preceptor, places in
      meetings(of: plan.scenario.preceptors[preceptor], at: places, in: plan.scenario).compactMap { meeting in
        meeting.places.reduce(0) { $0 + load[$1.position] } > meeting.students
          ? .preceptor(preceptor, minute: meeting.minute) : nil
      }
    }
  }
}
