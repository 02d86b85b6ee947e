// A session as it is known once something has happened.

extension Scenario {
  /// The session after an event, from that day on. Every table keeps its order, and a place that is offered comes
  /// last, so that ordinals of places keep their meaning; those of students move where one joins.
  /// - Throws: what the event names does not exist, or it changes nothing.
  public func after(_ event: SessionEvent) throws(ScenarioChangeError) -> Scenario {
    var trial = Trial(scenario: self, shelf: EmptyShelf(), reason: "")
    switch event.happening {
    case .sent(let place): try trial.change(place) { $0.status = .sent }
    case .accepted(let place, let seats):
      try trial.change(place) {
        $0 = $0.replacing(
          seats: seats, minimumSeats: seats.map { [least = $0.minimumSeats] in min($0, least) })
        $0.status = .accepted
      }
    case .refused(let place), .unanswered(let place): try trial.refuse(place)
    case .redirected(let place, let destination):
      let destination = try trial.ordinal(destination, .destination, in: destinations)
      try trial.change(place) {
        $0 = $0.replacing(destination: destination)
        $0.status = .redirected
      }
    case .closed(let name): try trial.close(name, from: event.day, to: session.span?.last)
    case .reopened(let name): try trial.reopen(name, on: event.day)
    case .seats(let place, let seats):
      let row = places[try trial.ordinal(place, .place, in: places)]
      guard seats != 0 else { throw .changesNothing }
      guard (0...Place.mostSeats).contains(row.seats + seats) else {
        throw .seatsImpossible(place, seats: row.seats + seats, least: 0)
      }
      try trial.change(place) {
        $0 = $0.replacing(seats: $0.seats + seats, minimumSeats: min($0.minimumSeats, $0.seats + seats))
      }
    case .leave(let preceptor, let last):
      try trial.close(TargetName(.preceptor, preceptor.text), from: event.day, to: last ?? session.span?.last)
    case .withdrawn(let student): try trial.withdraw(student)
    case .joined(let student, let like): try trial.add(try newStudent(student, like: like))
    case .postponed(let place, let block):
      let block = try trial.ordinal(block, .block, in: blocks)
      try trial.change(place) { $0 = $0.replacing(block: block, schedule: []) }
    case .expired(let student, let kind): try trial.renew(student, kind, since: nil, lost: event.day)
    case .renewed(let student, let kind): try trial.renew(student, kind, since: event.day, lost: nil)
    case .offered(let destination, let block, let shift, let seats):
      try trial.offer(destination, block, shift, seats)
    case .round: break
    }
    trial.scenario.settle(after: event.happening)
    return trial.scenario
  }

  /// A student with the courses and wishes of another.
  private func newStudent(_ id: Student.ID, like other: Student.ID) throws(ScenarioChangeError) -> NewStudent
  {
    guard let like = students.ordinal(of: other) else { throw .unknown(.student, id: other.text) }
    let row = students[like]
    var new = NewStudent(id: id)
    (new.cohort, new.programme, new.year) = (row.cohort, row.traits.programme, row.traits.year)
    (new.school, new.priority) = (row.school.map { agencies[$0].id }, row.priority)
    new.courses = Set(needs[like].compactMap { rotations[$0].course }).map { courses[$0].id }.sorted()
    new.wishes = wishes[like].compactMap { wish in
      TargetName(key(of: wish.target)).map {
        NewStudent.Wish(target: $0, rank: wish.rank, rotation: wish.rotation.map { rotations[$0].id })
      }
    }
    return new
  }
}

extension Trial {
  fileprivate mutating func change(
    _ id: Place.ID, _ body: (inout Place) -> Void
  ) throws(ScenarioChangeError) {
    let ordinal = try ordinal(id, .place, in: scenario.places)
    body(&scenario.places[ordinal])
  }

  /// Ends the closures of a target that are in force on a day.
  fileprivate mutating func reopen(_ name: TargetName, on day: Day) throws(ScenarioChangeError) {
    let target = try target(name)
    guard scenario.closures.contains(where: { $0.target == target && $0.span.last >= day }) else {
      throw .changesNothing
    }
    scenario.closures = scenario.closures.compactMap { closure in
      guard closure.target == target, closure.span.last >= day else { return closure }
      return DaySpan(closure.span.first, day.advanced(by: -1)).map { Closure(target: target, span: $0) }
    }
  }

  /// A place with nothing but seats, after all others.
  fileprivate mutating func offer(
    _ destination: Destination.ID, _ block: Block.ID, _ shift: ShiftCode.ID, _ seats: Int
  ) throws(ScenarioChangeError) {
    let place = Place(
      id: scenario.nextOffer, destination: try ordinal(destination, .destination, in: scenario.destinations),
      block: try ordinal(block, .block, in: scenario.blocks),
      shift: try ordinal(shift, .shift, in: scenario.shiftCodes), seats: seats, status: .accepted)
    _ = scenario.places.insert(place)
  }

  /// What a student holds of a kind does not hold from a day on, or holds again since a day.
  fileprivate mutating func renew(
    _ id: Student.ID, _ kind: String, since: Day?, lost: Day?
  ) throws(ScenarioChangeError) {
    let student = try ordinal(id, .student, in: scenario.students)
    guard let wanted = EvidenceKind.builtIn.first(where: { $0.name == kind })?.kind else {
      throw .unknown(.parameter, id: kind)
    }
    let rows = scenario.prerequisites.evidence[student]
    guard rows.contains(where: { $0.kind == wanted }) else { throw .changesNothing }
    scenario.prerequisites.evidence = scenario.prerequisites.evidence.replacing(
      student,
      with: rows.map { row in
        guard row.kind == wanted else { return row }
        return Evidence(
          kind: row.kind, detail: row.detail, on: since ?? row.on,
          expires: lost.map { $0.advanced(by: -1) }, result: row.result, issuer: row.issuer,
          isVerified: row.isVerified)
      })
  }
}

extension Scenario {
  /// Puts in order what this event leaves in disorder; everything else was in order before it.
  fileprivate mutating func settle(after happening: SessionEvent.Happening) {
    switch happening {
    case .joined: settle()
    case .closed, .reopened, .leave: sortClosures()
    default: break
    }
  }

  /// The name of the next place that is offered: `~0001`, `~0002`, …; it comes after all others.
  fileprivate var nextOffer: Place.ID {
    let last = places.last?.id
    var (mark, number) = ("~", 1)
    while true {
      let digits = String(number)
      let id = Place.ID(mark + String(repeating: "0", count: 4 - digits.count) + digits)
      if last.map({ $0 < id }) ?? true { return id }
      number += 1
      if number > 9999 { (mark, number) = (mark + "~", 1) }
    }
  }
}

extension Identifier where Entity == Place {
  /// True of a place that an event offered, whose name no file gave (see `Scenario.after`).
  public var isOffer: Bool { text.hasPrefix("~") && text.drop { $0 == "~" }.allSatisfy(\.isNumber) }
}
