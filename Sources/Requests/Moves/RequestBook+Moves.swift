public import PlacementDomain

extension RequestBook {
  /// The moves that may be made with a request as it stands; none for an unknown one.
  public func allowed(_ number: PlacementRequest.Number) -> [RequestMove.Kind] {
    self[number].map { RequestMove.Kind.allowed(from: $0.status) } ?? []
  }

  /// Makes a move with a request on the day it happened. An error leaves the book as it was.
  @discardableResult
  public mutating func make(
    _ move: RequestMove, of number: PlacementRequest.Number, on day: Day
  ) throws(RequestError) -> MoveOutcome {
    guard let before = self[number] else { throw .unknown(number) }
    guard move.kind.from.contains(before.status) else { throw illegal(move.kind, before) }
    var outcome = MoveOutcome(before: before, after: before)
    switch move {
    case .hold(let until): write(number, .move(.hold), on: day) { $0.hold(until: until) }
    case .send(let channel, let early): try send(before, channel, early: early, on: day, &outcome)
    case .redirect(let target):
      write(number, .move(.redirect), on: day) {
        $0.terms.status = .redirected
        if let target { $0.terms.settle(target) }
      }
    case .accept(let kind, let terms): try accept(before, kind, terms, on: day)
    case .confirm: try confirm(before, on: day, &outcome)
    case .refuse(let reason): try end(before, .refused(reason), on: day, &outcome)
    case .cancel(let reason): try end(before, .cancelled(reason), on: day, &outcome)
    case .postpone(let reason): try postpone(before, reason, on: day, &outcome)
    case .resize(let seats): try resize(before, seats, on: day)
    case .relocate(let terms): try relocate(before, terms, on: day)
    case .split(let sizes, let kind): try split(before, sizes, kind, on: day, &outcome)
    case .link(let numbers): try link(before, numbers, on: day, &outcome)
    case .unlink: try unlink(before, on: day, &outcome)
    case .edit(let edits): try edit(before, edits, on: day)
    case .assign(let person, let rotation, let confirmed):
      try assign(person, rotation, to: before, confirmed: confirmed, on: day)
    case .unassign(let person, let rotation): try unassign(person, rotation, from: before, on: day, &outcome)
    case .withdraw(let person, let rotation, let reason, let releasesSeat):
      try withdraw(person, rotation, from: before, reason, releasesSeat: releasesSeat, on: day, &outcome)
    case .replace(let placeholder, let person, let rotation):
      try replace(placeholder, by: person, rotation, at: before, on: day)
    case .take(let status): take(before, status, on: day, &outcome)
    }
    outcome.after = self[number]!
    warnOfOverAllocation(&outcome)
    return outcome
  }

  func illegal(_ kind: RequestMove.Kind, _ request: PlacementRequest) -> RequestError {
    .illegal(kind, from: request.status, allowed: RequestMove.Kind.allowed(from: request.status))
  }

  /// More people on accepted seats than there are: said after any move that leaves it so.
  private func warnOfOverAllocation(_ outcome: inout MoveOutcome) {
    let request = outcome.after
    guard request.status == .accepted || request.status == .confirmed else { return }
    let assigned = live.byRequest[request.number]?.count ?? 0
    guard assigned > request.terms.seats else { return }
    outcome.warnings.append(.overAllocated(request.number, assigned: assigned, seats: request.terms.seats))
  }
}

extension PlacementRequest {
  mutating func hold(until day: Day) {
    terms.status = .held
    heldUntil = day
  }

  /// A comment is what `other` refers to.
  func requireComment() throws(RequestError) {
    guard let comment = details.comment, !comment.isEmpty else { throw .commentMissing }
  }
}

extension StandingRequest {
  /// At this destination from now on.
  mutating func settle(_ target: NewDestination) {
    destination = target.destination
    site = target.site
    service = target.service
    agency = target.agency
  }

  /// So many seats, and no minimum above them.
  mutating func resize(_ count: Int) {
    seats = count
    minimumSeats = min(minimumSeats, count)
  }
}
