import PlacementDomain

/// The only ways the lists of a book change: each remembers what was there before.
extension RequestBook {
  /// Where the assignment of this number stands.
  func assignmentPosition(_ number: Int) -> Int? {
    RequestBook.position(of: number, in: assignments, \.number)
  }

  /// Changes a request: one more version, and an event with the fields that differ. The request must exist.
  mutating func write(
    _ number: PlacementRequest.Number, _ action: RequestEvent.Action, on day: Day,
    _ change: (inout PlacementRequest) -> Void
  ) {
    let position = positions[number]!
    let before = requests[position]
    if journal.requests[number] == nil { journal.requests[number] = .some(before) }
    change(&requests[position])
    requests[position].version = before.version + 1
    journal.events.append(
      RequestEvent(
        request: number, version: before.version + 1, action: action, day: day,
        changes: requests[position].changes(since: before)))
  }

  /// Puts in a request with a number of its own, with its first event.
  mutating func append(_ request: PlacementRequest, _ action: RequestEvent.Action, on day: Day) {
    positions[request.number] = requests.count
    requests.append(request)
    journal.requests[request.number] = .some(nil)
    journal.events.append(
      RequestEvent(
        request: request.number, version: request.version, action: action, day: day,
        changes: request.changes(since: nil)))
  }

  /// Changes an assignment: one more version. It must exist.
  @discardableResult
  mutating func write(assignment number: Int, _ change: (inout StandingAssignment) -> Void)
    -> StandingAssignment
  {
    let position = assignmentPosition(number)!
    let before = assignments[position]
    if journal.assignments[number] == nil { journal.assignments[number] = .some(before) }
    change(&assignments[position])
    assignments[position].version = before.version + 1
    index(before, assignments[position])
    return assignments[position]
  }

  /// Puts a person on a seat.
  @discardableResult
  mutating func begin(
    _ person: PersonKey, _ rotation: Rotation.ID, at request: PlacementRequest.Number, seat: Int,
    state: StandingAssignment.State, plan: Int?, on day: Day
  ) -> StandingAssignment {
    let assignment = StandingAssignment(
      number: next.assignment, person: person, rotation: rotation, request: request, plan: plan, state: state,
      seat: seat, since: day)
    next.assignment += 1
    journal.assignments[assignment.number] = .some(nil)
    assignments.append(assignment)
    index(nil, assignment)
    return assignment
  }

  /// Notes that the site of an assignment is to be told that it no longer holds.
  mutating func notify(_ assignment: StandingAssignment, on day: Day) -> SiteNotice {
    let notice = SiteNotice(
      number: next.notice, assignment: assignment.number, request: assignment.request, since: day)
    next.notice += 1
    journal.notices[notice.number] = .some(nil)
    notices.append(notice)
    return notice
  }

  /// Keeps the lists of live assignments right.
  private mutating func index(_ before: StandingAssignment?, _ after: StandingAssignment) {
    if let before, before.isLive {
      live.byRequest[before.request]?.removeAll { $0 == before.number }
      live.byNeed[LiveIndex.Need(before)] = nil
    }
    guard after.isLive else { return }
    live.byRequest[after.request, default: []].append(after.number)
    live.byNeed[LiveIndex.Need(after)] = after.number
  }
}

/// The live assignments by request and by what they meet.
struct LiveIndex: Sendable {
  /// One rotation of one person.
  struct Need: Hashable, Sendable {
    let person: PersonKey
    let rotation: Rotation.ID

    init(person: PersonKey, rotation: Rotation.ID) {
      self.person = person
      self.rotation = rotation
    }

    init(_ assignment: StandingAssignment) {
      self.init(person: assignment.person, rotation: assignment.rotation)
    }
  }

  /// Their numbers.
  var byRequest: [PlacementRequest.Number: [Int]] = [:]
  var byNeed: [Need: Int] = [:]

  init(_ assignments: [StandingAssignment]) {
    for assignment in assignments where assignment.isLive {
      byRequest[assignment.request, default: []].append(assignment.number)
      byNeed[Need(assignment)] = assignment.number
    }
  }
}
