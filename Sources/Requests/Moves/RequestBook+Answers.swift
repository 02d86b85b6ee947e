import PlacementDomain

/// Sending a request, and what comes back.
extension RequestBook {
  /// A mandatory split is sent as a whole: the parts that can be are sent with it.
  mutating func send(
    _ request: PlacementRequest, _ channel: SendingChannel, early: Bool, on day: Day,
    _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    let together =
      [request]
      + mandatoryFamily(of: request).filter {
        $0.number != request.number && RequestMove.Kind.send.from.contains($0.status)
      }
    for one in together {
      if one.status == .held, let until = one.heldUntil, until > day, !early { throw .heldUntil(until) }
    }
    for one in together {
      write(one.number, .move(.send), on: day) {
        $0.terms.status = channel == .pdf ? .sentPDF : .sent
        $0.reason = nil
        $0.heldUntil = nil
        $0.sentOn = day
        $0.answeredOn = nil
      }
    }
    outcome.others = together.dropFirst().map(\.number)
  }

  /// The request with the other parts of its mandatory split, by number; cancelled parts are part no more.
  private func mandatoryFamily(of request: PlacementRequest) -> [PlacementRequest] {
    guard request.split != .optional else { return [request] }
    let root = request.parent ?? request.number
    return requests.filter {
      ($0.number == root || $0.parent == root && $0.split == .mandatory) && $0.status != .cancelled
    }
  }

  mutating func accept(
    _ request: PlacementRequest, _ kind: AcceptanceKind, _ terms: AcceptedTerms, on day: Day
  ) throws(RequestError) {
    let isGiven =
      switch kind {
      case .asAsked: terms == AcceptedTerms()
      case .changedDates: terms.block != nil
      case .fewerSeats: terms.seats != nil
      case .otherDestination: terms.destination != nil
      }
    guard isGiven else { throw .termsDoNotFit(kind) }
    if let seats = terms.seats {
      let most = kind == .fewerSeats ? request.terms.seats - 1 : request.terms.seats
      guard seats >= 1, seats <= most else { throw .badSeats(seats) }
    }
    write(request.number, .move(.accept), on: day) {
      $0.terms.status = .accepted
      $0.reason = .accepted(kind)
      $0.answeredOn = day
      if let block = terms.block { $0.terms.block = block }
      if let target = terms.destination { $0.terms.settle(target) }
      if let seats = terms.seats { $0.terms.resize(seats) }
    }
  }

  /// From now on the site may have the names: people on it are confirmed, placeholders stay temporary.
  mutating func confirm(
    _ request: PlacementRequest, on day: Day, _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    let assigned = live(at: request.number)
    guard !assigned.isEmpty else { throw .nobodyAssigned }
    guard assigned.count <= request.terms.seats else {
      throw .overAllocated(assigned: assigned.count, seats: request.terms.seats)
    }
    let linked =
      request.link.map { link in requests.filter { $0.link == link && $0.status != .cancelled } } ?? []
    for other in linked + mandatoryFamily(of: request)
    where other.status != .accepted && other.status != .confirmed {
      throw .partNotAccepted(other.number)
    }
    write(request.number, .move(.confirm), on: day) { $0.terms.status = .confirmed }
    var placeholders = 0
    for assignment in assigned {
      if people[assignment.person]?.isPlaceholder != false {
        placeholders += 1
      } else {
        write(assignment: assignment.number) { $0.state = .confirmed }
      }
    }
    if placeholders > 0 { outcome.warnings.append(.placeholders(placeholders)) }
  }

  /// A refusal or a cancellation: everybody on the request loses the seat.
  mutating func end(
    _ request: PlacementRequest, _ reason: RequestReason, on day: Day, _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    if reason == .refused(.other) || reason == .cancelled(.other) { try request.requireComment() }
    let isRefusal = if case .refused = reason { true } else { false }
    write(request.number, .move(isRefusal ? .refuse : .cancel), on: day) {
      $0.terms.status = isRefusal ? .refused : .cancelled
      $0.reason = reason
      $0.heldUntil = nil
      if isRefusal { $0.answeredOn = day }
    }
    release(request, on: day, &outcome)
  }

  private mutating func release(_ request: PlacementRequest, on day: Day, _ outcome: inout MoveOutcome) {
    for assignment in live(at: request.number) {
      if assignment.state == .confirmed { outcome.notices.append(notify(assignment, on: day)) }
      outcome.lost.append(assignment)
      write(assignment: assignment.number) {
        $0.state = .released
        $0.ended = day
      }
    }
  }

  mutating func postpone(
    _ request: PlacementRequest, _ reason: PostponementReason, on day: Day, _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    if reason == .other { try request.requireComment() }
    write(request.number, .move(.postpone), on: day) {
      $0.terms.status = .postponed
      $0.reason = .postponed(reason)
    }
    outcome.lost = live(at: request.number)
    loosen(request, on: day, &outcome)
  }

  /// Nobody on the request is confirmed any more.
  private mutating func loosen(_ request: PlacementRequest, on day: Day, _ outcome: inout MoveOutcome) {
    for assignment in live(at: request.number) where assignment.state == .confirmed {
      outcome.notices.append(notify(assignment, on: day))
      write(assignment: assignment.number) { $0.state = .temporary }
    }
  }

  /// The status of the files, whatever moves lead there.
  mutating func take(
    _ request: PlacementRequest, _ status: RequestStatus, on day: Day, _ outcome: inout MoveOutcome
  ) {
    write(request.number, .move(.take), on: day) {
      $0.fileStatus = status
      guard $0.status != status else { return }
      $0.terms.status = status
      $0.heldUntil = status == .held ? $0.heldUntil ?? day : nil
      let isAccepted = if case .accepted? = $0.reason { true } else { false }
      if !(status.isAccepted && isAccepted) { $0.reason = .unsaid(for: status) }
    }
    guard request.status != status else { return }
    switch status {
    case .refused, .cancelled: release(request, on: day, &outcome)
    case .confirmed: break
    case .postponed:
      outcome.lost = live(at: request.number)
      loosen(request, on: day, &outcome)
    default: loosen(request, on: day, &outcome)
    }
  }
}
