import PlacementDomain

/// As few students as can be with the most shifts at night or on weekends, then with one less, ….
enum ShiftsGoal {
  /// From the most a student could have if every rotation were at the worst place it accepts, down to 1.
  static func stages(_ scenario: Scenario, _ times: TimePatterns) -> [Stage] {
    let counts = times.timetables.map(\.unsocialShifts)
    let worst = scenario.rotations.ordinals.map { rotation in
      scenario.places.ordinals.reduce(0) { worst, place in
        let count = counts[Int(times.ofPlace[place.position])]
        return count > worst && scenario.counts(place) && scenario.accepts(rotation, place) ? count : worst
      }
    }
    let most = scenario.students.ordinals.map { student in
      scenario.needs[student].reduce(0) { $0 + worst[$1.position] }
    }
    return Stage.levels(from: most.max(), to: 1, of: .shifts)
  }

  /// What each option adds: its shifts at night or on weekends.
  static func burden(_ scenario: Scenario, _ spots: Spots, _ options: Options, _ times: TimePatterns)
    -> Burden
  {
    let counts = times.timetables.map { Int32($0.unsocialShifts) }
    let ofSpot = spots.all.map { counts[Int($0.pattern)] }
    return Burden(
      goal: .shifts, ofOption: options.spot.map { ofSpot[Int($0)] },
      ofNone: Array(repeating: 0, count: scenario.needed),
      start: scenario.students.ordinals.map { scenario.needs[$0].isEmpty ? Burden.nobody : 0 })
  }
}
