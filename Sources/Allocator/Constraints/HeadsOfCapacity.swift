import PlacementDomain

/// At each moment at most so many students (of a school) have a shift under way at the places of a destination, a
/// service or a site (`Capacity.students`).
enum HeadsOfCapacity {
  /// The meetings of each capacity that limits heads, with its number from 1.
  static func meetings(in scenario: Scenario) -> [(number: Int, capacity: Capacity, meetings: [Meeting])] {
    zip(1..., scenario.capacities).compactMap { number, capacity in
      guard let limit = capacity.students else { return nil }
      return (number, capacity, capacity.meetings(limit: limit, in: scenario))
    }
  }

  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    for (number, capacity, meetings) in meetings(in: making.scenario) {
      for meeting in meetings where making.mayExceed(meeting, rows.candidates) {
        let row = SharedRow(kind: .capacity(number, minute: meeting.minute), limit: meeting.limit)
        let spots = making.spots(of: meeting.places)
        if let school = capacity.school {
          rows.add(row, students: making.uses(of: spots, by: school, coefficient: 1))
        } else {
          rows.add(row, spots: spots.map { ($0, 1) })
        }
      }
    }
  }
}

extension Capacity {
  /// The counted places it is about, in order.
  func places(in scenario: Scenario) -> [Place.Ordinal] {
    scenario.places.ordinals.filter { place in
      scenario.counts(place) && scenario.matches(target, place)
        && block.map { $0 == scenario.places[place].block } ?? true
    }
  }

  /// Which of its places that `include` holds for meet, at moments of its periods.
  func meetings(
    limit: Int, in scenario: Scenario, where include: (Place.Ordinal) -> Bool = { _ in true }
  ) -> [Meeting] {
    Meetings.all(
      places(in: scenario).filter(include).flatMap { place in
        scenario.shifts(of: place).map {
          Meetings.Presence(place: place, start: $0.start, end: $0.end, limit: limit)
        }
      }, in: periods)
  }

  /// True when it counts this student.
  func counts(_ student: Student.Ordinal, in scenario: Scenario) -> Bool {
    school.map { $0 == scenario.students[student].school } ?? true
  }
}

extension RowMaking {
  /// What the students of a school use of a row over these spots.
  func uses(
    of wanted: [Int], by school: Agency.Ordinal, coefficient: Int
  ) -> [(student: Int32, need: Int32, spot: Int32, coefficient: Int)] {
    let wanted: Set<Int32> = Set(wanted.map { Int32($0) })
    var uses: [(student: Int32, need: Int32, spot: Int32, coefficient: Int)] = []
    for student in scenario.students.ordinals where scenario.students[student].school == school {
      for spot in spots(of: student) where wanted.contains(spot) {
        uses.append((student.raw, -1, spot, coefficient))
      }
    }
    return uses
  }
}

extension HeadsOfCapacity: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    meetings(in: plan.scenario).flatMap { number, capacity, meetings -> [PlanViolation] in
      let load = plan.load(of: { capacity.counts($0, in: plan.scenario) })
      return meetings.compactMap { meeting -> PlanViolation? in
        meeting.places.reduce(0) { $0 + load[$1.position] } > meeting.limit
          ? .capacity(number, minute: meeting.minute) : nil
      }
    }
  }
}
