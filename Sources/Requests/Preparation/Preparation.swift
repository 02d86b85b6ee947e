public import PlacementDomain

/// Requests that could be made, and what could not be carried over.
public struct Preparation: Hashable, Sendable {
  /// In the order they would be added.
  public var proposals: [RequestProposal]
  /// What did not become a request, and why.
  public var leftOut: [LeftOut]

  /// Why something did not become a request.
  public enum LeftOut: Hashable, Sendable {
    /// The place has this request already.
    case hasRequest(Place.ID, PlacementRequest.Number)
    /// The place has no seats.
    case noSeats(Place.ID)
    /// Of the request that was to be copied, the session has no such destination, block or shift.
    case unknownDestination(Place.ID, Destination.ID)
    case unknownBlock(Place.ID, Block.ID)
    case unknownShift(Place.ID, ShiftCode.ID)
    /// It was not accepted, and only accepted ones are copied.
    case notAccepted(Place.ID)
    /// So many people to place have no wish for a destination or a place.
    case noWish(people: Int)
    /// So many seats are asked for already: nothing is missing.
    case enough(Rotation.ID, seats: Int)
  }

  /// These requests.
  public init(proposals: [RequestProposal] = [], leftOut: [LeftOut] = []) {
    self.proposals = proposals
    self.leftOut = leftOut
  }

  /// Seats they ask for.
  public var seats: Int { proposals.reduce(0) { $0 + $1.terms.seats } }
}

/// What the files say of a request beside the place itself.
public struct FiledRequest: Hashable, Sendable {
  /// In their own words.
  public var reason: String?
  /// Its comment, its alert and its number in HSPnet.
  public var details: RequestDetails

  /// What the files say.
  public init(reason: String? = nil, details: RequestDetails = .init()) {
    self.reason = reason
    self.details = details
  }
}

extension Preparation {
  /// One request for each place of the session that has none, as its row says; a status there is an import.
  public static func fromPlaces(
    of scenario: Scenario, filed: [Place.ID: FiledRequest] = [:], book: RequestBook
  ) -> Preparation {
    let known = Dictionary(
      book.requests.map { ($0.terms.place, $0.number) }, uniquingKeysWith: { first, _ in first })
    var result = Preparation()
    for place in scenario.places.ordinals {
      let row = scenario.places[place]
      if let number = known[row.id] {
        result.leftOut.append(.hasRequest(row.id, number))
        continue
      }
      guard row.seats > 0 else {
        result.leftOut.append(.noSeats(row.id))
        continue
      }
      var terms = scenario.request(for: place)
      let words = filed[row.id]
      var details = words?.details ?? RequestDetails()
      let reason = RequestReason(words: words?.reason, status: terms.status)
      // What a closed list cannot say is not lost.
      if let said = words?.reason, !said.isEmpty, reason?.code == "other" || reason == nil {
        details.comment = [details.comment, said].compactMap(\.self).joined(separator: " – ")
      }
      if terms.status == .held { terms.status = .draft }
      result.proposals.append(
        RequestProposal(
          place: row.id, terms: terms, reason: reason, rotation: scenario.onlyRotation(for: place),
          details: details, fileStatus: row.status))
    }
    return result
  }
}

extension Scenario {
  /// The rotation a place can only be for; nil where several would do, or none.
  func onlyRotation(for place: Place.Ordinal) -> Rotation.ID? {
    let fitting = rotations.ordinals.filter { accepts($0, place) }
    return fitting.count == 1 ? rotations[fitting[0]].id : nil
  }
}

extension RequestReason {
  /// The reason a status has by the words of a file, in French or English; `other` where they mean none of the
  /// closed list, nil where the status takes no reason.
  public init?(words: String?, status: RequestStatus) {
    let plain = (words ?? "").plain
    func speaks(of stems: String...) -> Bool { stems.contains { plain.contains($0) } }
    switch status {
    case .refused:
      self = .refused(
        speaks(of: "capacit")
          ? .noCapacity
          : speaks(of: "precept", "supervis")
            ? .noPreceptor
            : speaks(of: "ferme", "risque", "closed", "risk")
              ? .unitClosed
              : speaks(of: "entente", "contrat", "agreement")
                ? .agreement
                : speaks(of: "date") ? .dates : .other)
    case .cancelled:
      self = .cancelled(
        speaks(of: "reponse", "answer")
          ? .noAnswer
          : speaks(of: "requis", "attrition", "needed")
            ? .notNeeded
            : speaks(of: "enseignant", "teacher", "instructor")
              ? .noInstructor
              : speaks(of: "ferme", "closed") ? .siteClosed : .other)
    case .postponed:
      self = .postponed(
        speaks(of: "precept", "supervis")
          ? .noPreceptor
          : speaks(of: "ferme", "risque", "closed", "risk")
            ? .unitClosed : speaks(of: "date") ? .dates : .other)
    case .accepted, .confirmed:
      self = .accepted(
        speaks(of: "date")
          ? .changedDates
          : speaks(of: "moins", "fewer")
            ? .fewerSeats
            : speaks(of: "autre", "another") ? .otherDestination : .asAsked)
    case .draft, .held, .sent, .sentPDF, .redirected: return nil
    }
  }
}
