public import PlacementDomain

extension RequestBook {
  /// The requests a filter lets through, by number; `day` is the day it is.
  public func list(_ filter: RequestFilter = .init(), on day: Day) -> [PlacementRequest] {
    requests.filter { passes($0, filter, on: day) }
  }

  private func passes(_ request: PlacementRequest, _ filter: RequestFilter, on day: Day) -> Bool {
    func matches<Value: Equatable>(_ wanted: Value?, _ value: Value?) -> Bool {
      wanted == nil || wanted == value
    }
    return matches(filter.status, request.status) && matches(filter.agency, request.terms.agency)
      && matches(filter.destination, request.terms.destination) && matches(filter.rotation, request.rotation)
      && matches(filter.block, request.terms.block) && (!filter.isOverdue || request.isOverdue(on: day))
      && (!filter.isUrgent || request.details.alert != nil) && (!filter.hasSurplus || spare(request) > 0)
  }

  /// Accepted seats of a request that nobody has, once a plan has been accepted.
  private func spare(_ request: PlacementRequest) -> Int {
    guard hasAcceptance, request.status.isAccepted else { return 0 }
    return max(0, request.terms.seats - assignedCount(of: request.number))
  }

  /// The figures of the requests a filter lets through; `needs` are those of the rotation it names, or of all.
  public func figures(
    _ filter: RequestFilter = .init(), needs: SessionNeeds, on day: Day
  ) -> RequestFigures {
    var figures = counted(requests.lazy.filter { passes($0, filter, on: day) }, on: day)
    figures.needed = filter.rotation.map { needs.byRotation[$0] ?? 0 } ?? needs.total
    return figures
  }

  /// The figures of those a filter lets through that were prepared for one rotation; nil: for none in particular.
  public func figures(
    _ filter: RequestFilter = .init(), of rotation: Rotation.ID?, needs: SessionNeeds, on day: Day
  ) -> RequestFigures {
    var figures = counted(
      requests.lazy.filter { $0.rotation == rotation && passes($0, filter, on: day) }, on: day)
    figures.needed = rotation.flatMap { needs.byRotation[$0] } ?? 0
    return figures
  }

  private func counted(_ requests: some Sequence<PlacementRequest>, on day: Day) -> RequestFigures {
    var figures = RequestFigures()
    for request in requests {
      let seats = request.terms.seats
      switch request.status {
      case .draft, .held: figures.created += seats
      case .sent, .sentPDF, .redirected: figures.sent += seats
      case .accepted, .confirmed:
        figures.accepted += seats
        figures.overAllocated += max(0, assignedCount(of: request.number) - seats)
      case .refused, .cancelled, .postponed: break
      }
      if request.isOverdue(on: day) { figures.overdue += 1 }
      figures.surplus += spare(request)
    }
    return figures
  }

  /// Accepted seats that nobody has once a plan has been accepted, by request.
  public var surplus: [SurplusSeats] {
    requests.compactMap { request in
      let spare = spare(request)
      guard spare > 0 else { return nil }
      return SurplusSeats(
        request: request.number, seats: request.terms.seats, assigned: request.terms.seats - spare)
    }
  }

  /// What the requests say of their places, by place. A cancelled request is nobody's whole and nobody's companion
  /// any more: what is left of its group opens without it.
  public var standing: [StandingRequest] {
    let gone = Set(requests.lazy.filter { $0.status == .cancelled }.map(\.terms.place))
    return requests.map { request in
      var terms = request.terms
      terms.linked.removeAll { gone.contains($0) }
      if let parent = terms.parent, gone.contains(parent) {
        terms.parent = nil
        terms.isMandatoryPart = false
      }
      return terms
    }.sorted { $0.place < $1.place }
  }

  /// The live assignments as a plan to keep: those that are confirmed have been told.
  public func kept(named name: String) -> KeptRecord {
    let entries = assignments.compactMap { assignment -> KeptRecord.Entry? in
      guard assignment.isLive, let person = people[assignment.person], let request = self[assignment.request]
      else { return nil }
      return KeptRecord.Entry(
        student: person.student, rotation: assignment.rotation, place: request.terms.place,
        isTold: assignment.state == .confirmed)
    }
    return KeptRecord(name: name, entries: entries)
  }
}

extension PlacementRequest {
  /// True when an answer is still awaited after the day it was wanted by.
  public func isOverdue(on day: Day) -> Bool {
    guard let due = details.due, due < day else { return false }
    return status == .sent || status == .sentPDF || status == .redirected
  }
}

extension RequestStatus {
  /// Accepted, and perhaps confirmed.
  var isAccepted: Bool { self == .accepted || self == .confirmed }
}
