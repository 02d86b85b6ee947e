public import PlacementDomain

/// Plans again, to proof: on every event, or once a week with all that happened in it; by the goals of the session, or
/// with the fewest changes first.
public struct Reoptimise: Policy {
  /// When it plans again.
  public enum Rhythm: Hashable, Sendable {
    /// At the end of each day something happened.
    case eachEvent
    /// On this day of the week, if something happened since the last one.
    case weekly(Weekday)
  }

  /// When it plans again.
  public let rhythm: Rhythm
  /// True: after those placed, as few changes as possible.
  public let keepsPlan: Bool
  /// Seats of each rotation held back until somebody has none, ≥ 0.
  public let reserve: Int
  /// Seats asked for beyond those needed, of each rotation; nil: everything there is is asked for.
  public let hedge: Int?

  /// The policy.
  public init(_ rhythm: Rhythm, keepsPlan: Bool = false, reserve: Int = 0, hedge: Int? = nil) {
    precondition(reserve >= 0 && hedge ?? 0 >= 0)
    (self.rhythm, self.keepsPlan, self.reserve, self.hedge) = (rhythm, keepsPlan, reserve, hedge)
  }

  /// Plans again at once, or waits for its day.
  public func react(_ view: PolicyView) -> Reaction { isDue(view) ? plan(view) : .wait }

  private func isDue(_ view: PolicyView) -> Bool {
    guard view.isUnsettled else { return false }
    if case .weekly(let day) = rhythm { return view.today.weekday == day }
    return true
  }

  private func plan(_ view: PolicyView) -> Reaction {
    guard keepsPlan else { return .optimise(nil, keeping: false) }
    let goals = view.scenario.goals.filter { $0.goal != .placed && $0.goal != .stability }
    return .optimise([GoalRequest(.placed), GoalRequest(.stability)] + goals, keeping: true)
  }

  /// Those of the places, in order, until each rotation has what it needs and the seats beyond.
  public func requests(_ view: PolicyView) -> [Place.ID] {
    let scenario = view.scenario
    guard let hedge else { return scenario.places.filter { $0.status == .draft }.map(\.id) }
    var wanted = scenario.rotations.ordinals.map { rotation in
      scenario.needs.values.count { $0 == rotation } + hedge
    }
    func serve(_ place: Place.Ordinal) -> Bool {
      let rotations = scenario.rotations.ordinals.filter { scenario.accepts($0, place) }
      guard let most = rotations.max(by: { wanted[$0.position] < wanted[$1.position] }),
        wanted[most.position] > 0
      else { return false }
      wanted[most.position] -= scenario.places[place].seats
      return true
    }
    for place in scenario.places.ordinals where scenario.counts(place) { _ = serve(place) }
    return scenario.places.ordinals.filter { scenario.places[$0].status == .draft && serve($0) }.map {
      scenario.places[$0].id
    }
  }

  /// The last seats in order of the places, as long as nobody is without one.
  public func reserve(_ view: PolicyView) -> [Place.ID: Int] {
    guard reserve > 0, view.standing.isEmpty || view.open.isEmpty else { return [:] }
    let scenario = view.scenario
    var held: [Place.ID: Int] = [:]
    var left = Dictionary(uniqueKeysWithValues: scenario.rotations.ordinals.map { ($0, reserve) })
    for place in scenario.places.ordinals.reversed()
    where scenario.counts(place) && !scenario.places[place].hasMinimum {
      let rotations = scenario.rotations.ordinals.filter { scenario.accepts($0, place) }
      guard let rotation = rotations.max(by: { left[$0]! < left[$1]! }), left[rotation]! > 0 else { continue }
      let seats = min(scenario.places[place].seats, left[rotation]!)
      held[scenario.places[place].id] = seats
      left[rotation]! -= seats
    }
    return held
  }
}
