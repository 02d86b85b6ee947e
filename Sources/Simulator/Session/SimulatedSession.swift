import Allocator
public import PlacementDomain
import Rules

/// A session on one of its days: what a coordinator knows then, who stands where, and what has been done. Only
/// events and what a coordinator does change it, and no state of it breaks a rule or a constraint.
public struct SimulatedSession: Sendable {
  /// The session as it is known today.
  public private(set) var scenario: Scenario
  /// Who may go where, today.
  public private(set) var eligibility: Eligibility
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

  /// The session as its files say, before its first day, with nobody anywhere.
  public init(_ scenario: Scenario, on day: Day) {
    // What it was compared with before it began limits nothing any more.
    self.scenario = scenario.replacing(kept: .some(nil))
    known = self.scenario
    eligibility = RuleEvaluation(scenario).eligibility
    today = day
  }

  /// The needs there are today, in order.
  public var needs: [PlacementNeed] {
    scenario.students.ordinals.flatMap { student in
      scenario.needs[student].map {
        PlacementNeed(student: scenario.students[student].id, rotation: scenario.rotations[$0].id)
      }
    }.sorted()
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
    // Who has begun stays before who has not, where both cannot; a group that has begun goes on with fewer.
    let begun = Set(standing.filter { isBegun($0.value) }.keys)
    scenario = after
    scenario = withPlaces { row, _ in
      isBegun(row.id) ? row.replacing(minimumSeats: 0) : row
    }
    eligibility = RuleEvaluation(scenario).eligibility
    timeline.append(TimelineEntry(day: today, incident: .event(event.happening)))
    tally.count(event.happening)
    var hand = HandPlacing(scenario: scenario, eligibility: eligibility)
    hand.keep(triples { begun.contains($0.key) } + triples { !begun.contains($0.key) })
    hand.settle()
    stand(hand.assignments)
    return true
  }

  /// What may be planned today: who has begun is pinned, and nobody else can begin in the past.
  public var plannable: Scenario {
    var seats: [Place.Ordinal: Int] = [:]
    var pins = scenario.pins
    let fixed = Set(
      pins.filter { $0.mode == .fix }.map {
        PlacementNeed(
          student: scenario.students[$0.student].id, rotation: scenario.rotations[$0.rotation!].id)
      })
    for (need, id) in standing.sorted(by: { $0.key < $1.key }) {
      guard let place = scenario.places.ordinal(of: id), begins(place).map({ $0 <= today }) ?? true else {
        continue
      }
      seats[place, default: 0] += 1
      if !fixed.contains(need) {
        pins.append(
          Pin(
            student: scenario.students.ordinal(of: need.student)!,
            rotation: scenario.rotations.ordinal(of: need.rotation)!, target: .place(place), mode: .fix))
      }
    }
    return withPlaces { row, place in
      guard let begin = begins(place), begin <= today else { return row }
      let taken = seats[place] ?? 0
      return row.replacing(seats: taken, minimumSeats: min(row.minimumSeats, taken))
    }.replacing(pins: pins)
  }

  /// The coordinator has people go where these assignments say. What is not in them is given up.
  public mutating func assign(_ assignments: [Certificate.Triple]) {
    tally.rounds += 1
    timeline.append(TimelineEntry(day: today, incident: .round))
    stand(assignments)
  }

  /// Ends the day: what has changed since the last one is done, counted and told to those it concerns.
  public mutating func close() {
    for need in Set(standing.keys).union(evening.keys).sorted() {
      let incident: TimelineEntry.Incident
      switch (evening[need], standing[need]) {
      case (let old?, let new?):
        guard old != new else { continue }
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
  }

  /// Who stands where, as a search starts from.
  public var triples: [Certificate.Triple] { triples { _ in true } }

  private func triples(_ isWanted: ((key: PlacementNeed, value: Place.ID)) -> Bool) -> [Certificate.Triple] {
    standing.filter(isWanted).sorted { $0.key < $1.key }.map {
      Certificate.Triple(student: $0.key.student, rotation: $0.key.rotation, place: $0.value)
    }
  }

  private func begins(_ place: Place.Ordinal) -> Day? { scenario.dates(of: place).first }

  private func isBegun(_ id: Place.ID) -> Bool {
    scenario.places.ordinal(of: id).flatMap(begins).map { $0 <= today } ?? false
  }

  private func withPlaces(_ change: (Place, Place.Ordinal) -> Place) -> Scenario {
    scenario.replacing(places: Table(scenario.places.ordinals.map { change(scenario.places[$0], $0) }))
  }

  private mutating func stand(_ assignments: [Certificate.Triple]) {
    standing = Dictionary(
      assignments.map { (PlacementNeed(student: $0.student, rotation: $0.rotation), $0.place) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Paid minutes still to come of a place that had begun, as it was known last; 0 of one that had not, or is over.
  private func unfinished(_ id: Place.ID) -> Int {
    guard let place = known.places.ordinal(of: id) else { return 0 }
    let shifts = known.shifts(of: place)
    guard let first = shifts.first, first.day < today else { return 0 }
    return shifts.filter { $0.day >= today }.reduce(0) { $0 + $1.paidMinutes }
  }
}
