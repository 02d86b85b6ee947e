public import PlacementDomain

/// Why a plan cannot become the session's plan; nothing has changed.
public enum AcceptanceError: Error, Hashable, Sendable {
  /// It is a trial of changes, not a plan of the session.
  case triesChanges(name: String)
  /// It has no assignments to make: it is impossible or unknown.
  case noPlan
  /// The session is no more what it was when the plan was made: digests of the inputs then and now.
  case stale(was: String, now: String)
  /// These confirmed assignments would move or end: withdraw them first, or keep them in the plan.
  case confirmedMove([Int])
  /// This place is not in the session (any more).
  case unknownPlace(Place.ID)
  /// This request has no seat left for somebody the plan puts there: all are taken, or it is refused or cancelled.
  case noSeat(PlacementRequest.Number)
}

/// What accepting a plan did.
public struct AcceptanceOutcome: Hashable, Sendable {
  /// Requests made for places that had none.
  public var created: [PlacementRequest.Number] = []
  /// Assignments begun, by number.
  public var begun: [Int] = []
  /// Assignments that stay where they were.
  public var kept: [Int] = []
  /// Temporary assignments released.
  public var released: [Int] = []
}

/// Makes a plan the session's plan: its assignments are put on the requests of their places. The plan must have
/// been verified against the session.
public struct PlanAcceptance: Sendable {
  private let plan: Plan
  private let scenario: Scenario
  /// The digest of the session's inputs as the plan should have seen them.
  private let inputs: String

  /// The plan and the session it was verified against: with the plan's goals and what it keeps.
  public init(plan: Plan, scenario: Scenario, inputs: String) {
    self.plan = plan
    self.scenario = scenario
    self.inputs = inputs
  }

  /// Why it cannot be accepted, whatever the requests are; `isStaleAllowed`: somebody said so.
  public func refusal(isStaleAllowed: Bool) -> AcceptanceError? {
    if let trial = plan.whatIf { return .triesChanges(name: trial.name) }
    if plan.status == .infeasible || plan.status == .unknown { return .noPlan }
    if plan.inputs != inputs, !isStaleAllowed { return .stale(was: plan.inputs, now: inputs) }
    return nil
  }

  /// Puts the plan's assignments on the requests. `number` is the plan's in the store, `key` gives each student a
  /// key there. An error leaves the book as it was.
  public func apply(
    to book: inout RequestBook, plan number: Int, on day: Day, key: (Student.ID) -> PersonKey
  ) throws(AcceptanceError) -> AcceptanceOutcome {
    var changed = book
    var outcome = AcceptanceOutcome()
    var wanted: [LiveIndex.Need: Place.ID] = [:]
    var order: [LiveIndex.Need] = []
    for assignment in plan.assignments {
      let need = LiveIndex.Need(person: key(assignment.student), rotation: assignment.rotation)
      wanted[need] = assignment.place
      order.append(need)
    }
    try create(wanted, &changed, &outcome, on: day)
    let numbers = Dictionary(
      changed.requests.map { ($0.terms.place, $0.number) }, uniquingKeysWith: { first, _ in first })
    try release(wanted, numbers, &changed, &outcome, on: day)
    for need in order {
      guard let request = wanted[need].flatMap({ numbers[$0] }) else { continue }
      if let standing = changed.live(need.person, need.rotation) {
        outcome.kept.append(standing.number)
        if standing.plan != number { changed.write(assignment: standing.number) { $0.plan = number } }
        continue
      }
      guard let row = changed[request], RequestMove.Kind.assign.from.contains(row.status),
        let seat = changed.freeSeat(of: row)
      else { throw .noSeat(request) }
      let begun = changed.begin(
        need.person, need.rotation, at: request, seat: seat, state: .temporary, plan: number, on: day)
      outcome.begun.append(begun.number)
    }
    let touched = Set((outcome.begun + outcome.released).map { changed.assignment($0)!.request })
    for request in touched.subtracting(outcome.created).sorted() {
      changed.write(request, .attach, on: day) { _ in }
    }
    book = changed
    return outcome
  }

  /// A draft, or what the files say, for each place of the plan without a request.
  private func create(
    _ wanted: [LiveIndex.Need: Place.ID], _ book: inout RequestBook, _ outcome: inout AcceptanceOutcome,
    on day: Day
  ) throws(AcceptanceError) {
    let known = Set(book.requests.map(\.terms.place))
    var proposals: [RequestProposal] = []
    for place in Set(wanted.values).subtracting(known).sorted() {
      guard let ordinal = scenario.places.ordinal(of: place) else { throw .unknownPlace(place) }
      let terms = scenario.request(for: ordinal)
      proposals.append(
        RequestProposal(
          place: place, terms: terms, reason: .unsaid(for: terms.status),
          fileStatus: scenario.places[ordinal].status))
    }
    outcome.created = book.add(proposals, on: day)
  }

  /// Ends the temporary assignments the plan does not make; none that is confirmed may be among them.
  private func release(
    _ wanted: [LiveIndex.Need: Place.ID], _ numbers: [Place.ID: PlacementRequest.Number],
    _ book: inout RequestBook, _ outcome: inout AcceptanceOutcome, on day: Day
  ) throws(AcceptanceError) {
    let others = book.assignments.filter { assignment in
      assignment.isLive && wanted[LiveIndex.Need(assignment)].flatMap { numbers[$0] } != assignment.request
    }
    let confirmed = others.filter { $0.state == .confirmed }.map(\.number)
    guard confirmed.isEmpty else { throw .confirmedMove(confirmed) }
    for assignment in others {
      book.write(assignment: assignment.number) {
        $0.state = .released
        $0.ended = day
      }
      outcome.released.append(assignment.number)
    }
  }
}
