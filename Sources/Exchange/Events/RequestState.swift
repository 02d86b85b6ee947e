import PlacementDomain

/// Where the request of a place stands after the events taken so far.
struct RequestState {
  private enum Answer { case neverSent, waiting, unanswered, accepted, refused }
  private typealias Kind = SessionEvent.Happening.Kind

  private var answer: Answer
  /// The line of the row that says so; nil for the table of places.
  private var line: Int?
  private var seats: Int
  /// Numbers of a destination and a block.
  private var destination: Int
  private var block: Int

  /// As the table of places says: a draft, held or postponed was never sent; sent or redirected, it waits; confirmed,
  /// or without a status, it is accepted; cancelled, it is refused.
  init(_ place: PlaceDraft, status: RequestStatus?) {
    answer =
      switch status {
      case .draft, .held, .postponed: .neverSent
      case .sent, .sentPDF, .redirected: .waiting
      case nil, .accepted, .confirmed: .accepted
      case .refused, .cancelled: .refused
      }
    (seats, destination, block) = (place.seats, place.destination, place.block)
  }

  private mutating func become(_ answer: Answer, _ line: Int) -> EventSequence.Problem? {
    self.answer = answer
    self.line = line
    return nil
  }

  private func already(_ kind: Kind) -> EventSequence.Problem {
    (.eventImpossible(.already(kind, line: line)), .target)
  }

  /// Why no answer can come: one that comes after nobody waits any more is still one.
  private var noAnswer: EventSequence.Problem? {
    switch answer {
    case .waiting, .unanswered: nil
    case .neverSent: (.eventImpossible(.notSent), .target)
    case .accepted: already(.accepted)
    case .refused: already(.refused)
    }
  }

  /// The request goes out, for the first time or again.
  mutating func send(_ line: Int) -> EventSequence.Problem? {
    switch answer {
    case .neverSent, .unanswered, .refused: become(.waiting, line)
    case .waiting: already(.sent)
    case .accepted: already(.accepted)
    }
  }

  /// A site may accept what it refused.
  mutating func accept(_ seats: Int?, _ line: Int) -> EventSequence.Problem? {
    if answer != .refused, let noAnswer { return noAnswer }
    if let seats { self.seats = seats }
    return become(.accepted, line)
  }

  /// A site may take back what it accepted.
  mutating func refuse(_ line: Int) -> EventSequence.Problem? {
    if answer != .accepted, let noAnswer { return noAnswer }
    return become(.refused, line)
  }

  mutating func redirect(to number: Int?, _ line: Int) -> EventSequence.Problem? {
    if let noAnswer { return noAnswer }
    guard number != destination else { return (.eventImpossible(.staysThere), .value) }
    if let number { destination = number }
    return become(.waiting, line)
  }

  mutating func giveUp(_ line: Int) -> EventSequence.Problem? {
    if answer == .unanswered { return already(.unanswered) }
    return noAnswer ?? become(.unanswered, line)
  }

  /// So many seats more, or fewer.
  mutating func add(_ change: Int) -> EventSequence.Problem? {
    let after = seats + change
    guard after >= 0 else { return (.eventImpossible(.noSeatsLeft(seats: seats)), .value) }
    guard after <= Place.mostSeats else {
      return (.numberWrong(least: -seats, most: Place.mostSeats - seats), .value)
    }
    seats = after
    return nil
  }

  mutating func move(to number: Int?) -> EventSequence.Problem? {
    guard number != block else { return (.eventImpossible(.staysThere), .value) }
    if let number { block = number }
    return nil
  }
}
