import Allocator
public import PlacementDomain
import Rules

/// A session on one of its days: what a coordinator knows then, who stands where, and what has been done. Only
/// events and what a coordinator does change it, and no state of it breaks a rule or a constraint.
public struct SimulatedSession: Sendable {
  /// The session as it is known today.
  public private(set) var scenario: Scenario
  /// Who may go where, today.
  public var eligibility: Eligibility { evaluated ?? RuleEvaluation(scenario).eligibility }
  /// The day it is.
  public private(set) var today: Day
  /// Who stands where.
  public private(set) var standing: [PlacementNeed: Place.ID] = [:]
  /// What happened, in order.
  public private(set) var timeline: [TimelineEntry] = []
  /// What is counted on the way.
  public private(set) var tally = SessionTally()
  /// What every need was told last; a change of it is a change somebody has to be told of.
  private var told: [PlacementNeed: Place.ID] = [:]
  /// Who stood where at the end of the last day, and the session as it was known then.
  private var evening: [PlacementNeed: Place.ID] = [:]
  private var known: Scenario
  /// What `eligibility` is, once somebody asked and until something changes it.
  private var evaluated: Eligibility?
  /// The first day of each place, by ordinal; nil for one without dates.
  private var begins: [Day?]
  /// True when somebody may stand elsewhere than in the evening.
  private var isStirred = false

  /// The session as its files say, before its first day, with nobody anywhere.
  public init(_ scenario: Scenario, on day: Day) {
    // What it was compared with before it began limits nothing any more.
    self.scenario = scenario.replacing(kept: .some(nil))
    known = self.scenario
    begins = scenario.places.ordinals.map { scenario.dates(of: $0).first }
    today = day
  }

  /// `eligibility`, remembered.
  mutating func evaluate() -> Eligibility {
    let eligibility = eligibility
    evaluated = eligibility
    return eligibility
  }

  /// The needs there are today, in order.
  public var needs: [PlacementNeed] {
    scenario.students.ordinals.flatMap { student in
      scenario.needs[student].map {
        PlacementNeed(student: scenario.students[student].id, rotation: scenario.rotations[$0].id)
      }
    }
  }

  /// The needs without a place, in order.
  public var open: [PlacementNeed] { needs.filter { standing[$0] == nil } }

  /// It is another day.
  public mutating func pass(to day: Day) { today = max(today, day) }

  /// Lets an event happen, today: the session changes, and whoever cannot stay where he or she is loses the place.
  /// False where it can change nothing any more.
  @discardableResult
  public mutating func happen(_ event: SessionEvent) -> Bool {
    guard let after = try? scenario.after(event) else {
      timeline.append(TimelineEntry(day: today, incident: .idle(event.happening)))
      return false
    }
    scenario = after
    if event.happening.changesEligibility { evaluated = nil }
    switch event.happening {
    case .postponed(let id, _):
      if let place = scenario.places.ordinal(of: id) {
        begins[place.position] = scenario.dates(of: place).first
      }
    case .offered: begins.append(scenario.places.ordinals.last.flatMap { scenario.dates(of: $0).first })
    default: break
    }
    timeline.append(TimelineEntry(day: today, incident: .event(event.happening)))
    tally.count(event.happening)
    let leaving = leaving(after: event.happening)
    if let leaving {
      for need in leaving { standing[need] = nil }
      isStirred = isStirred || !leaving.isEmpty
    } else {
      settle()
    }
    return true
  }

  /// Who cannot stay after this event, where that is seen at once: everybody else can then stay. Nil where it takes a
  /// look at everything, because one loss may bring another or not all of a place have to go.
  private mutating func leaving(after happening: SessionEvent.Happening) -> [PlacementNeed]? {
    guard scenario.openingLinks.isEmpty, scenario.pairs.isEmpty else { return nil }
    func at(_ id: Place.ID) -> [PlacementNeed] { standing.filter { $0.value == id }.map(\.key) }
    var leaving: [PlacementNeed]
    switch happening {
    case .sent, .round, .offered, .joined, .reopened: return []
    case .accepted(let id, let seats): return seats == nil || at(id).isEmpty ? [] : nil
    case .seats(let id, let change): return change > 0 || at(id).isEmpty ? [] : nil
    case .redirected(let id, _), .postponed(let id, _): return at(id).isEmpty ? [] : nil
    case .refused(let id), .unanswered(let id):
      return scenario.places.ordinal(of: id).map(scenario.counts) ?? false ? [] : at(id)
    case .withdrawn(let student): leaving = standing.keys.filter { $0.student == student }
    case .closed, .leave, .expired, .renewed:
      let eligibility = evaluate()
      leaving = standing.filter { need, id in
        guard let place = scenario.places.ordinal(of: id),
          let student = scenario.students.ordinal(of: need.student),
          let rotation = scenario.rotations.ordinal(of: need.rotation)
        else { return true }
        return !eligibility.allows(student, place, for: rotation)
      }.map(\.key)
    }
    let isOfGroup = leaving.contains { need in
      standing[need].flatMap(scenario.places.ordinal(of:)).map { scenario.places[$0].minimumSeats > 1 }
        ?? true
    }
    return isOfGroup ? nil : leaving
  }

  /// Whoever cannot stay loses the place. Who has begun stays before who has not, where both cannot; a group that has
  /// begun goes on with fewer.
  private mutating func settle() {
    let begun = Set(standing.filter { isBegun($0.value) }.keys)
    scenario = scenario.changingPlaces { row, place in
      if row.minimumSeats > 0, isBegun(place) { row = row.replacing(minimumSeats: 0) }
    }
    var hand = HandPlacing(scenario: scenario, eligibility: evaluate())
    hand.keep(triples { begun.contains($0.key) } + triples { !begun.contains($0.key) })
    hand.settle()
    stand(hand.assignments)
  }

  /// True when some place has not begun yet: what is planned today can change something.
  public var isOpen: Bool {
    scenario.places.ordinals.contains {
      scenario.counts($0) && scenario.places[$0].seats > 0 && !isBegun($0) && begins[$0.position] != nil
    }
  }

  /// What may be planned today: who has begun is pinned, and nobody else can begin in the past.
  public var plannable: Scenario {
    var seats = [Int](repeating: 0, count: scenario.places.count)
    var pins = scenario.pins
    let fixed = Set(
      pins.filter { $0.mode == .fix }.map {
        PlacementNeed(
          student: scenario.students[$0.student].id, rotation: scenario.rotations[$0.rotation!].id)
      })
    for (need, id) in standing {
      guard let place = scenario.places.ordinal(of: id), begins[place.position].map({ $0 <= today }) ?? true
      else { continue }
      seats[place.position] += 1
      if !fixed.contains(need) {
        pins.append(
          Pin(
            student: scenario.students.ordinal(of: need.student)!,
            rotation: scenario.rotations.ordinal(of: need.rotation)!, target: .place(place), mode: .fix))
      }
    }
    return scenario.changingPlaces { row, place in
      guard isBegun(place) else { return }
      let taken = seats[place.position]
      row = row.replacing(seats: taken, minimumSeats: min(row.minimumSeats, taken))
    }.with(pins: pins)
  }

  /// The coordinator has people go where these assignments say. What is not in them is given up.
  public mutating func assign(_ assignments: [Certificate.Triple]) {
    tally.rounds += 1
    timeline.append(TimelineEntry(day: today, incident: .round))
    stand(assignments)
  }

  /// Ends the day: what has changed since the last one is done, counted and told to those it concerns.
  public mutating func close() {
    guard isStirred else { return }
    let changed =
      standing.filter { evening[$0.key] != $0.value }.map(\.key) + evening.keys.filter { standing[$0] == nil }
    for need in changed.sorted() {
      let incident: TimelineEntry.Incident
      switch (evening[need], standing[need]) {
      case (let old?, let new?):
        tally.minutesLost += unfinished(old)
        incident = .moved(need, from: old, to: new)
      case (nil, let new?): incident = .assigned(need, new)
      case (let old?, nil):
        let minutes = unfinished(old)
        tally.minutesLost += minutes
        tally.lost += 1
        incident = .lost(need, old, minutes: minutes)
      case (nil, nil): continue
      }
      tally.actions += 1
      timeline.append(TimelineEntry(day: today, incident: incident))
      guard let place = standing[need] else { continue }
      if let last = told[need], last != place { tally.movedAfterTold += 1 }
      told[need] = place
    }
    (evening, known) = (standing, scenario)
    isStirred = false
  }

  /// Who stands where, as a search starts from.
  public var triples: [Certificate.Triple] { triples { _ in true } }

  private func triples(_ isWanted: ((key: PlacementNeed, value: Place.ID)) -> Bool) -> [Certificate.Triple] {
    standing.filter(isWanted).sorted { $0.key < $1.key }.map {
      Certificate.Triple(student: $0.key.student, rotation: $0.key.rotation, place: $0.value)
    }
  }

  private func isBegun(_ place: Place.Ordinal) -> Bool { begins[place.position].map { $0 <= today } ?? false }

  private func isBegun(_ id: Place.ID) -> Bool { scenario.places.ordinal(of: id).map(isBegun) ?? false }

  private mutating func stand(_ assignments: [Certificate.Triple]) {
    standing = Dictionary(
      assignments.map { (PlacementNeed(student: $0.student, rotation: $0.rotation), $0.place) },
      uniquingKeysWith: { first, _ in first })
    isStirred = true
  }

  /// Paid minutes still to come of a place that had begun, as it was known last; 0 of one that had not, or is over.
  private func unfinished(_ id: Place.ID) -> Int {
    guard let place = known.places.ordinal(of: id) else { return 0 }
    let shifts = known.shifts(of: place)
    guard let first = shifts.first, first.day < today else { return 0 }
    return shifts.filter { $0.day >= today }.reduce(0) { $0 + $1.paidMinutes }
  }
}
