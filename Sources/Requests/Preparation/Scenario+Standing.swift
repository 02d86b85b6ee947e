public import PlacementDomain

extension Scenario {
  /// What a request for this place says when it is prepared from the session, as a draft unless the place has a
  /// status. A mandatory split, which a session knows as places that open together, becomes a link.
  public func request(for place: Place.Ordinal) -> StandingRequest {
    let row = places[place]
    let destination = destinations[row.destination]
    var linked: [Place.ID] = []
    var parent: Place.ID?
    for link in openingLinks {
      switch link {
      case .together(let members) where members.contains(place):
        linked += members.filter { $0 != place }.map { places[$0].id }
      case .onlyWith(place, let whole): parent = places[whole].id
      default: break
      }
    }
    return StandingRequest(
      place: row.id, site: sites[destination.site].id, service: destination.service.map { services[$0].id },
      destination: destination.id, agency: destination.agency.map { agencies[$0].id },
      block: blocks[row.block].id, shift: shiftCodes[row.shift].id, weekdays: row.weekdays, seats: row.seats,
      minimumSeats: row.minimumSeats, kind: row.kind, preceptor: row.preceptor.map { preceptors[$0].id },
      instructor: row.instructor.map { instructors[$0].id }, school: row.school.map { agencies[$0].id },
      status: row.status ?? .draft, parent: parent, linked: Set(linked).sorted())
  }
}

extension RequestReason {
  /// The reason of a status that the files give without one.
  public static func unsaid(for status: RequestStatus) -> RequestReason? {
    switch status {
    case .refused: .refused(.other)
    case .cancelled: .cancelled(.other)
    case .postponed: .postponed(.other)
    case .accepted, .confirmed: .accepted(.asAsked)
    case .draft, .held, .sent, .sentPDF, .redirected: nil
    }
  }
}
