public import PlacementDomain

/// Putting people on a request and taking them off.
extension RequestBook {
  /// The smallest seat of a request nobody has; nil: as many people are on it as it has seats. (After seats were
  /// given up, somebody may sit on a number above the last.)
  func freeSeat(of request: PlacementRequest) -> Int? {
    let taken = Set(live(at: request.number).map(\.seat))
    guard taken.count < request.terms.seats else { return nil }
    return (1...request.terms.seats).first { !taken.contains($0) }
  }

  /// A person who is there already and temporary may be confirmed so.
  mutating func assign(
    _ person: PersonKey, _ rotation: Rotation.ID, to request: PlacementRequest, confirmed: Bool, on day: Day
  ) throws(RequestError) {
    guard let known = people[person] else { throw .unknownPerson(person) }
    if confirmed {
      guard request.status == .confirmed else { throw illegal(.assign, request) }
      guard !known.isPlaceholder else { throw .isAPlaceholder }
    }
    if let standing = live(person, rotation) {
      guard confirmed, standing.request == request.number, standing.state == .temporary else {
        throw .alreadyAssigned(to: standing.request)
      }
      write(request.number, .move(.assign), on: day) { _ in }
      write(assignment: standing.number) { $0.state = .confirmed }
      return
    }
    guard let seat = freeSeat(of: request) else { throw .noSeatFree(seats: request.terms.seats) }
    write(request.number, .move(.assign), on: day) { _ in }
    begin(
      person, rotation, at: request.number, seat: seat, state: confirmed ? .confirmed : .temporary, plan: nil,
      on: day)
  }

  private func standing(
    _ person: PersonKey, _ rotation: Rotation.ID, at request: PlacementRequest
  ) throws(RequestError) -> StandingAssignment {
    guard let standing = live(person, rotation), standing.request == request.number else {
      throw .notAssigned
    }
    return standing
  }

  mutating func unassign(
    _ person: PersonKey, _ rotation: Rotation.ID, from request: PlacementRequest, on day: Day,
    _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    let standing = try standing(person, rotation, at: request)
    guard standing.state == .temporary else { throw .assignedIsConfirmed }
    write(request.number, .move(.unassign), on: day) { _ in }
    outcome.lost.append(standing)
    write(assignment: standing.number) {
      $0.state = .released
      $0.ended = day
    }
  }

  /// After confirmation: the site has the name and is to be told. The seat is kept unless it is given up too.
  mutating func withdraw(
    _ person: PersonKey, _ rotation: Rotation.ID, from request: PlacementRequest, _ reason: WithdrawalReason,
    releasesSeat: Bool, on day: Day, _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    let standing = try standing(person, rotation, at: request)
    guard standing.state == .confirmed else { throw .assignedIsTemporary }
    if reason == .other { try request.requireComment() }
    if releasesSeat, request.terms.seats == 1 { throw .lastSeat }
    write(request.number, .move(.withdraw), on: day) {
      if releasesSeat { $0.terms.resize($0.terms.seats - 1) }
    }
    outcome.lost.append(standing)
    outcome.notices.append(notify(standing, on: day))
    write(assignment: standing.number) {
      $0.state = .withdrawn
      $0.ended = day
      $0.withdrawal = reason
    }
  }

  /// The student takes the placeholder's seat, with the plan it came from; temporary, whatever the request is.
  mutating func replace(
    _ placeholder: PersonKey, by person: PersonKey, _ rotation: Rotation.ID, at request: PlacementRequest,
    on day: Day
  ) throws(RequestError) {
    guard let known = people[person] else { throw .unknownPerson(person) }
    guard people[placeholder]?.isPlaceholder == true else { throw .notAPlaceholder }
    guard !known.isPlaceholder else { throw .isAPlaceholder }
    let standing = try standing(placeholder, rotation, at: request)
    if let other = live(person, rotation) { throw .alreadyAssigned(to: other.request) }
    write(request.number, .move(.replace), on: day) { _ in }
    write(assignment: standing.number) {
      $0.state = .released
      $0.ended = day
    }
    begin(
      person, rotation, at: request.number, seat: standing.seat, state: .temporary, plan: standing.plan,
      on: day)
  }

  /// Notes that a site has been told.
  public mutating func told(notice number: Int, on day: Day) throws(RequestError) {
    guard let position = RequestBook.position(of: number, in: notices, \.number) else {
      throw .unknownNotice(number)
    }
    guard notices[position].told == nil else { throw .nothingToChange }
    if journal.notices[number] == nil { journal.notices[number] = .some(notices[position]) }
    notices[position].told = day
  }
}
