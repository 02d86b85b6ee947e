import Allocator
public import Optimization
public import PlacementDomain

/// A session lived through day by day: what happens, and what a coordinator with a policy does about it.
public struct Replay: Sendable {
  /// The session as it was on the first day.
  public let scenario: Scenario
  /// The plan it begins with; nil: what the policy makes of the session.
  public let plan: [Certificate.Triple]?
  /// How the coordinator reacts.
  public let policy: any Policy
  /// Luck of the policy's own.
  public let luck: Luck
  /// What other replays of the same session began with; nil: each searches.
  let openings: OpeningPlans?

  /// What became of it.
  public struct Outcome: Sendable {
    /// In figures.
    public let measures: SessionMeasures
    /// As it is at the end.
    public let session: SimulatedSession
  }

  /// A replay.
  public init(
    _ scenario: Scenario, plan: [Certificate.Triple]?, policy: any Policy,
    luck: Luck = Luck(seed: 0, replication: 0), openings: OpeningPlans? = nil
  ) {
    self.scenario = scenario
    (self.plan, self.policy, self.luck) = (plan, policy, luck)
    self.openings = openings
  }

  /// The first and the last day of the session: its dates, or those of its blocks.
  public var span: DaySpan {
    let blocks = scenario.blocks.map(\.span)
    return scenario.session.span ?? DaySpan(
      blocks.map(\.first).min() ?? .earliest, blocks.map(\.last).max() ?? .earliest)!
  }

  /// The day the coordinator begins: so many days before the first place does, at the latest on the first day of the
  /// session. A plan can only be made while nothing has begun, so that it is at least the day before.
  public func opening(lead days: Int = 1) -> Day {
    let first = scenario.places.ordinals.compactMap {
      scenario.counts($0) || scenario.places[$0].status != .refused ? scenario.dates(of: $0).first : nil
    }.min()
    return min(span.first, first.map { $0.advanced(by: -max(1, days)) } ?? span.first)
  }

  /// Lives through the session from `opening` (earlier where an event is) up to `until` (nil: its end). Requests the
  /// policy wants go out on the first day, unless an event says when. `answers` may add events when they do: what
  /// sites answer, and when.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func run(
    _ events: [SessionEvent], from opening: Day? = nil, until: Day? = nil, solver: any Solver,
    answers: (Place.ID, Day) -> [SessionEvent] = { _, _ in [] }
  ) throws(SolverError) -> Outcome {
    var days = EventQueue<SessionEvent>()
    let opening = opening ?? self.opening()
    let start = min(opening, events.map(\.day).min() ?? opening)
    for event in events { days.schedule(event, at: Double(event.day.number), priority: event.happening.turn) }
    var run = PolicyRun(self, on: start)
    try run.begin(solver)
    // What is known to have been sent was sent on its day.
    let recorded = Set(
      events.compactMap { event in if case .sent(let place) = event.happening { place } else { nil } })
    for place in run.requested where !recorded.contains(place) {
      run.session.happen(SessionEvent(start, .sent(place)))
      for answer in answers(place, start) {
        days.schedule(answer, at: Double(answer.day.number), priority: answer.happening.turn)
      }
    }
    run.session.close()
    let dayOne = scenario.places.ordinals.compactMap {
      scenario.counts($0) ? scenario.dates(of: $0).first : nil
    }.min()
    var placedFirst: Int?
    let end = min(until ?? span.last, max(span.last, until ?? span.last))
    var day = start
    while day <= end {
      run.session.pass(to: day)
      while let (_, event) = days.next(until: Double(day.number)) { run.happen(event) }
      try run.react(solver)
      if placedFirst == nil, let dayOne, day >= dayOne { placedFirst = run.session.standing.count }
      day = day.advanced(by: 1)
    }
    return Outcome(
      measures: SessionMeasures(of: run.session, placedFirst: placedFirst ?? run.session.standing.count),
      session: run.session)
  }
}

extension SessionEvent.Happening {
  /// Of one day, the order in which events happen.
  var turn: Int16 { Int16(Kind.allCases.firstIndex(of: kind)!) }
}

/// A policy at work on a session.
private struct PolicyRun {
  let replay: Replay
  var session: SimulatedSession
  var news: [SessionEvent.Happening] = []
  /// What the last search knew.
  var start = SearchStart.nothing
  var requested: [Place.ID] = []

  init(_ replay: Replay, on day: Day) {
    self.replay = replay
    var scenario = replay.scenario
    if let seats = replay.policy.seats {
      var rules = scenario.rules
      rules.seats = seats
      scenario = scenario.replacing(rules: rules)
    }
    session = SimulatedSession(scenario, on: day)
  }

  var view: PolicyView { PolicyView(session: session, news: news, luck: replay.luck) }

  mutating func begin(_ solver: any Solver) throws(SolverError) {
    requested = replay.policy.requests(view)
    if let plan = replay.plan {
      var hand = HandPlacing(scenario: session.scenario, eligibility: session.evaluate())
      hand.keep(plan)
      hand.settle()
      session.assign(hand.assignments)
      start = SearchStart(assignments: plan)
    } else {
      try perform(replay.policy.begin(view), solver, isOpening: true)
    }
  }

  mutating func happen(_ event: SessionEvent) {
    if session.happen(event) || event.happening == .round { news.append(event.happening) }
  }

  mutating func react(_ solver: any Solver) throws(SolverError) {
    guard !news.isEmpty else { return session.close() }
    let view = view
    let reaction = replay.policy.react(view)
    if reaction != .wait {
      try perform(reaction, solver)
      news.removeAll()
    } else if news.contains(.round) {
      try perform(replay.policy.begin(view), solver)
      news.removeAll { $0 == .round }
    }
    session.close()
  }

  private mutating func perform(
    _ reaction: Reaction, _ solver: any Solver, isOpening: Bool = false
  ) throws(SolverError) {
    guard reaction != .wait, session.isOpen else { return }
    let reserve = replay.policy.reserve(view)
    let question = OpeningPlans.Question(
      day: session.today, reaction: reaction, seats: replay.policy.seats, held: reserve)
    if isOpening, let known = replay.openings?[question] { return follow(known) }
    let eligibility = session.evaluate()
    let plannable = holding(reserve, session.plannable)
    switch reaction {
    case .wait: break
    case .byHand(let order, let choice, let anew, let copied):
      var hand = HandPlacing(scenario: plannable, eligibility: eligibility)
      let fixed = Set(
        plannable.pins.filter { $0.mode == .fix }.map {
          PlacementNeed(
            student: plannable.students[$0.student].id, rotation: plannable.rotations[$0.rotation!].id)
        })
      hand.keep(
        session.triples.filter {
          !anew || fixed.contains(PlacementNeed(student: $0.student, rotation: $0.rotation))
        })
      hand.keep(copied)
      for student in order { hand.place(student, choice) }
      hand.settle()
      session.assign(hand.assignments)
    case .optimise(let goals, let keeps):
      var scenario = goals.map(plannable.with(goals:)) ?? plannable
      if keeps {
        let record = KeptRecord(
          name: "",
          entries: session.triples.map {
            .init(student: $0.student, rotation: $0.rotation, place: $0.place, isTold: true)
          }, freesConfirmed: true)
        scenario = scenario.keeping(record)
      }
      let search = PlanSearch(
        scenario: scenario, eligibility: eligibility, engine: "simulate", start: start)
      // Where no legal plan exists, pins that contradict each other for instance, everybody stays.
      guard let found = try search.assignments(solver: solver) else { return }
      if isOpening { replay.openings?[question] = found }
      follow(found)
    }
  }

  private mutating func follow(_ found: SearchStart) {
    start = found
    session.assign(found.assignments)
  }

  /// The session without the seats the policy holds back; who stands there stays.
  private func holding(_ held: [Place.ID: Int], _ scenario: Scenario) -> Scenario {
    guard !held.isEmpty else { return scenario }
    var taken: [Place.ID: Int] = [:]
    for place in session.standing.values { taken[place, default: 0] += 1 }
    return scenario.changingPlaces { row, _ in
      guard let seats = held[row.id] else { return }
      let left = max(row.seats - seats, taken[row.id] ?? 0)
      row = row.replacing(seats: left, minimumSeats: min(row.minimumSeats, left))
    }
  }
}
