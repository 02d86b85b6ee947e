import PlacementDomain

/// What became of a session, in figures.
public struct SessionMeasures: Hashable, Sendable {
  /// One figure; raw values are for ever.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Needs with a place on the first day anybody begins.
    case placedFirst = "placed-first"
    /// Needs with a place at the end.
    case placedEnd = "placed-end"
    /// Needs without a place at the end.
    case unplaced
    /// Assignments at the end that match a first wish.
    case firstWishes = "first-wishes"
    /// Assignments at the end that match no wish.
    case unranked
    /// Mean rank at the end; one that matches no wish has the worst rank + 1, no place the worst rank + 2.
    case meanRank = "mean-rank"
    /// How unequal students are treated: the standard deviation of their mean ranks, counted so.
    case spread
    /// Times somebody had to be told of another place.
    case moved
    /// What the coordinator did: requests sent, assignments made, changed or lost.
    case actions
    /// Hours of placements broken off.
    case hoursLost = "hours-lost"
    /// Seats of accepted places at the end that nobody takes.
    case seatsWasted = "seats-wasted"
    /// Requests refused by sites, also after accepting, or left without an answer.
    case refusedBySites = "refused-by-sites"
    /// Accepted requests at the end that nobody takes: the school gives them back.
    case releasedBySchool = "released-by-school"
  }

  private var values: [Double]

  /// The value of a measure.
  public subscript(measure: Measure) -> Double { values[SessionMeasures.position[measure]!] }

  private static let position = Dictionary(
    uniqueKeysWithValues: Measure.allCases.enumerated().map { ($1, $0) })

  /// Those of these values.
  public init(_ value: (Measure) -> Double) { values = Measure.allCases.map(value) }

  /// The figures of a session that is over. `placedFirst`: needs with a place on its first day.
  init(of session: SimulatedSession, placedFirst: Int) {
    let scenario = session.scenario
    let ranks = session.ranks.map(\.ranks)
    let all = ranks.reduce(StudentRanks(), +)
    var taken = [Int](repeating: 0, count: scenario.places.count)
    for place in session.standing.values {
      if let at = scenario.places.ordinal(of: place) { taken[at.position] += 1 }
    }
    var (wasted, released) = (0, 0)
    for place in scenario.places.ordinals where scenario.counts(place) {
      wasted += max(0, scenario.places[place].seats - taken[place.position])
      if taken[place.position] == 0, scenario.places[place].seats > 0 { released += 1 }
    }
    let tally = session.tally
    self.init { measure in
      switch measure {
      case .placedFirst: Double(placedFirst)
      case .placedEnd: Double(all.placed)
      case .unplaced: Double(all.needs - all.placed)
      case .firstWishes: Double(all.first)
      case .unranked: Double(all.unranked)
      case .meanRank: all.mean
      case .spread: StudentRanks.spread(ranks)
      case .moved: Double(tally.movedAfterTold)
      case .actions: Double(tally.actions)
      case .hoursLost: Double(tally.minutesLost) / 60
      case .seatsWasted: Double(wasted)
      case .refusedBySites: Double(tally.refused)
      case .releasedBySchool: Double(released)
      }
    }
  }
}

extension Scenario {
  /// The best rank of the student's wishes that match the place for the rotation; nil: none does, or it is to
  /// be avoided.
  func rank(of place: Place.Ordinal, for student: Student.Ordinal, _ rotation: Rotation.Ordinal) -> Int? {
    var best: Int?
    for wish in wishes[student] where wish.rotation == nil || wish.rotation == rotation {
      guard matches(wish.target, place) else { continue }
      guard let rank = wish.rank else { return nil }
      best = min(best ?? .max, rank)
    }
    return best
  }
}
