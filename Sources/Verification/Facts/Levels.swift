import PlacementDomain

/// The thresholds of goals that count how many have at least so much, worst last.
struct Levels {
  private(set) var ranges: [Goal: ClosedRange<Int>] = [:]

  /// Those of the goals the scenario has; a goal without a threshold is left out.
  init(
    _ scenario: Scenario, counts: [Bool], _ times: TimeTable, _ placesOfRotation: [[Place.Ordinal]]
  ) {
    let students = scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }
    for goal in Set(scenario.goals.map(\.goal)) {
      let (least, most): (Int?, Int?) =
        switch goal {
        case .equity:
          (
            students.map { scenario.needs[$0].count - scenario.credit(of: $0) }.min().map { $0 + 1 },
            students.map {
              scenario.needs[$0].count * (scenario.worstRank + 2) - scenario.credit(of: $0)
            }.max()
          )
        case .shifts: (1, Levels.mostHeavy(scenario, students, times, placesOfRotation))
        case .preceptors: (1, Levels.mostSeats(scenario, counts))
        case .schools: (1, 10)
        case .placed, .greedy, .generous, .rankSum, .travel, .stability, .openPlaces: (nil, nil)
        }
      if let least, let most, least <= most { ranges[goal] = least...most }
    }
  }

  /// Most shifts on nights and weekends that a student could have.
  private static func mostHeavy(
    _ scenario: Scenario, _ students: [Student.Ordinal], _ times: TimeTable,
    _ placesOfRotation: [[Place.Ordinal]]
  ) -> Int? {
    let ofRotation = placesOfRotation.map { $0.map { times.pattern(of: $0).heavyShifts }.max() ?? 0 }
    return students.map { scenario.needs[$0].reduce(0) { $0 + ofRotation[$1.position] } }.max()
  }

  /// Most assignments that a preceptor could have.
  private static func mostSeats(_ scenario: Scenario, _ counts: [Bool]) -> Int? {
    scenario.preceptors.ordinals.map { who in
      scenario.supervisedPlaces(of: who, counts).reduce(0) { $0 + scenario.places[$1].seats }
    }.max().map { min($0, scenario.needed) }
  }
}

extension Scenario {
  /// The counted places this preceptor supervises, on whatever dates, in order.
  func supervisedPlaces(of who: Preceptor.Ordinal, _ counts: [Bool]) -> [Place.Ordinal] {
    places.ordinals.filter { place in
      counts[place.position] && places[place].supervisors.contains { $0.preceptor == who }
    }
  }
}
