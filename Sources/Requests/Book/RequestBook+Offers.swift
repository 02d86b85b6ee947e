public import PlacementDomain

/// Calls for offers: seats asked of an agency, offered, taken as drafts, returned.
extension RequestBook {
  /// Asks an agency for seats; the call as it stands.
  @discardableResult
  public mutating func call(
    _ agency: Agency.ID, rotation: Rotation.ID?, block: Block.ID?, seats: Int, due: Day?, comment: String?,
    on day: Day
  ) throws(RequestError) -> CallForOffers {
    guard RequestBook.seats.contains(seats) else { throw .badSeats(seats) }
    let call = CallForOffers(
      number: next.call, agency: agency, rotation: rotation, block: block, asked: seats, due: due,
      comment: comment, made: day)
    next.call += 1
    journal.calls[call.number] = .some(nil)
    calls.append(call)
    return call
  }

  /// Notes seats an agency offers, on a call or of its own accord.
  @discardableResult
  public mutating func offer(
    _ seats: Int, at target: NewDestination, block: Block.ID, shift: ShiftCode.ID, call: Int?, on day: Day
  ) throws(RequestError) -> SeatOffer {
    guard RequestBook.seats.contains(seats) else { throw .badSeats(seats) }
    if let call, RequestBook.position(of: call, in: calls, \.number) == nil { throw .unknownCall(call) }
    let offer = SeatOffer(
      number: next.offer, call: call, destination: target.destination, block: block, shift: shift,
      offered: seats, made: day)
    next.offer += 1
    journal.offers[offer.number] = .some(nil)
    offers.append(offer)
    return offer
  }

  /// Takes seats of an offer: a draft for them, to be sent like any other.
  @discardableResult
  public mutating func take(
    _ seats: Int, of number: Int, rotation: Rotation.ID?, target: NewDestination, on day: Day
  ) throws(RequestError) -> PlacementRequest.Number {
    let position = try offerPosition(number, seats)
    let offer = offers[position]
    let terms = StandingRequest(
      place: Place.ID(""), site: target.site, service: target.service, destination: offer.destination,
      agency: target.agency, block: offer.block, shift: offer.shift, seats: seats,
      kind: seats == 1 ? .individual : .group, status: .draft)
    write(offer: position) { $0.taken += seats }
    let request = takeNumber()
    var own = terms
    own.place = freePlace(request)
    append(
      PlacementRequest(number: request, terms: own, rotation: rotation, offer: number), .prepare, on: day)
    return request
  }

  /// Gives seats of an offer back.
  public mutating func giveBack(_ seats: Int, of number: Int) throws(RequestError) {
    let position = try offerPosition(number, seats)
    write(offer: position) { $0.returned += seats }
  }

  private func offerPosition(_ number: Int, _ seats: Int) throws(RequestError) -> Int {
    guard let position = RequestBook.position(of: number, in: offers, \.number) else {
      throw .unknownOffer(number)
    }
    guard seats >= 1 else { throw .badSeats(seats) }
    guard seats <= offers[position].left else { throw .offerExhausted(left: offers[position].left) }
    return position
  }

  private mutating func write(offer position: Int, _ change: (inout SeatOffer) -> Void) {
    let before = offers[position]
    if journal.offers[before.number] == nil { journal.offers[before.number] = .some(before) }
    change(&offers[position])
    offers[position].version = before.version + 1
  }

  /// Seats asked for, offered, taken and returned in all.
  public var callFigures: (asked: Int, offered: Int, taken: Int, returned: Int) {
    (
      calls.reduce(0) { $0 + $1.asked }, offers.reduce(0) { $0 + $1.offered },
      offers.reduce(0) { $0 + $1.taken }, offers.reduce(0) { $0 + $1.returned }
    )
  }
}
