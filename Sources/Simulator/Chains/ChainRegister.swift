import PlacementDomain

/// Who the people of a chain of seasons are, and what they had so far.
struct ChainRegister {
  private let scenario: Scenario
  private let people: SeasonChain.People
  /// The earlier placements of whoever is in the list now, by student.
  private var past: [[PastPlacement]]
  /// How whoever is in the list now fared so far.
  private var current: [StudentRanks]
  /// How those fared who are not there any more.
  private var gone: [StudentRanks] = []

  /// The people of the session, on the first day of the first season.
  init(_ scenario: Scenario, _ people: SeasonChain.People) {
    (self.scenario, self.people) = (scenario, people)
    past = scenario.students.ordinals.map { Array(scenario.history[$0]) }
    current = scenario.students.map { _ in StudentRanks() }
  }

  /// The history of the season to come.
  var history: Grouped<Student, PastPlacement> { Grouped(past) }

  /// The pins that hold in later seasons.
  var lastingPins: [Pin] { people == .stay ? scenario.pins.filter { $0.mode == .forbid } : [] }

  /// The students who need something on a first day, in order.
  var list: [Student.ID] {
    scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map { scenario.students[$0].id }
  }

  /// How everybody fared who ever was in the list.
  var everybody: [StudentRanks] { gone + current }

  /// A season is over.
  mutating func close(_ session: SimulatedSession) {
    let ranks = Dictionary(uniqueKeysWithValues: session.ranks.map { ($0.student, $0.ranks) })
    for student in scenario.students.ordinals where !scenario.needs[student].isEmpty {
      let (id, position) = (scenario.students[student].id, student.position)
      let own = ranks[id]
      current[position] = current[position] + (own ?? StudentRanks())
      if people == .stay, let own {
        past[position] += had(id, in: session)
        // Ranks count from 1 each: what is owed beyond the best there can be.
        if own.sum > own.needs {
          past[position].append(
            PastPlacement(destination: nil, service: nil, site: nil, credit: own.needs - own.sum))
        }
      } else {
        gone.append(current[position])
        (past[position], current[position]) = ([], StudentRanks())
      }
    }
  }

  /// Where the student stands at the end of a session. Events add no destination, so that ordinals hold.
  private func had(_ id: Student.ID, in session: SimulatedSession) -> [PastPlacement] {
    let now = session.scenario
    guard let student = now.students.ordinal(of: id) else { return [] }
    return now.needs[student].compactMap { rotation in
      let need = PlacementNeed(student: id, rotation: now.rotations[rotation].id)
      return session.standing[need].flatMap(now.places.ordinal(of:)).map { place in
        let destination = now.places[place].destination
        return PastPlacement(
          destination: destination, service: now.destinations[destination].service,
          site: now.destinations[destination].site)
      }
    }
  }
}
