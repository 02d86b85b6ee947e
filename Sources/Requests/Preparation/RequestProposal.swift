public import PlacementDomain

/// A request that could be prepared; it gets its number when it is added to a book.
public struct RequestProposal: Hashable, Sendable {
  /// The place of the files it is for; nil: one of its own.
  public var place: Place.ID?
  /// Its terms; the place in them counts only where `place` says so.
  public var terms: StandingRequest
  /// The reason of its status, where that has one.
  public var reason: RequestReason?
  /// The rotation it is for; nil: any that fits.
  public var rotation: Rotation.ID?
  /// What is noted on it from the start.
  public var details: RequestDetails
  /// The status the files give its place; nil: none.
  public var fileStatus: RequestStatus?
  /// Who gets a temporary seat on it, in this order, while there are seats.
  public var people: [PersonKey]

  /// A proposal.
  public init(
    place: Place.ID?, terms: StandingRequest, reason: RequestReason? = nil, rotation: Rotation.ID? = nil,
    details: RequestDetails = .init(), fileStatus: RequestStatus? = nil, people: [PersonKey] = []
  ) {
    self.place = place
    self.terms = terms
    self.reason = reason
    self.rotation = rotation
    self.details = details
    self.fileStatus = fileStatus
    self.people = people
  }
}

extension RequestBook {
  /// Adds these proposals as requests, in their order; one whose place has a request already is passed over. The
  /// numbers they got.
  @discardableResult
  public mutating func add(_ proposals: [RequestProposal], on day: Day) -> [PlacementRequest.Number] {
    var numbers = Dictionary(
      requests.map { ($0.terms.place, $0.number) }, uniquingKeysWith: { first, _ in first })
    var added: [(number: PlacementRequest.Number, place: Place.ID, proposal: RequestProposal)] = []
    for proposal in proposals {
      if let place = proposal.place, numbers[place] != nil { continue }
      let number = takeNumber()
      let place = proposal.place ?? freePlace(number)
      numbers[place] = number
      added.append((number, place, proposal))
    }
    var extended: Set<PlacementRequest.Number> = []
    for (number, place, proposal) in added {
      var terms = proposal.terms
      terms.place = place
      let parent = terms.parent.flatMap { numbers[$0] }
      if parent == nil { (terms.parent, terms.isMandatoryPart) = (nil, false) }
      terms.linked.removeAll { numbers[$0] == nil }
      let linked = terms.linked.map { numbers[$0]! }
      if linked.contains(where: { $0 < added[0].number }) { extended.insert(number) }
      append(
        PlacementRequest(
          number: number, terms: terms, reason: proposal.reason, rotation: proposal.rotation,
          details: proposal.details, parent: parent,
          split: parent.map { _ in terms.isMandatoryPart ? .mandatory : .optional },
          link: linked.isEmpty ? nil : min(number, linked.min()!), fileStatus: proposal.fileStatus),
        .prepare, on: day)
      seat(proposal, at: number, on: day)
    }
    for number in extended.sorted() { joinLinks(of: number, on: day) }
    return added.map(\.number)
  }

  /// Makes one group of a new request, those it is linked with and all those were linked with before.
  private mutating func joinLinks(of number: PlacementRequest.Number, on day: Day) {
    let places = Set(self[number]!.terms.linked)
    let near = requests.filter { places.contains($0.terms.place) || $0.number == number }
    let links = Set(near.compactMap(\.link))
    let group = Set(
      near.map(\.number) + requests.filter { $0.link.map(links.contains) ?? false }.map(\.number))
    guard Set(group.map { self[$0]!.link }) != [group.min()] else { return }
    tie(group.sorted(), .link, on: day)
  }

  private mutating func seat(_ proposal: RequestProposal, at number: PlacementRequest.Number, on day: Day) {
    guard let rotation = proposal.rotation else { return }
    for person in proposal.people where live(person, rotation) == nil {
      guard let seat = freeSeat(of: self[number]!) else { return }
      begin(person, rotation, at: number, seat: seat, state: .temporary, plan: nil, on: day)
    }
  }
}
