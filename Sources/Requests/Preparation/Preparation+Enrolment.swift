public import PlacementDomain

/// What requests prepared for people, not for places of the files, have in common.
public struct RequestForm: Hashable, Sendable {
  /// What the people need.
  public var rotation: Rotation.ID
  /// When.
  public var block: Block.ID
  /// At what hours.
  public var shift: ShiftCode.ID
  /// Most seats of one request, from 1.
  public var size: Int
  /// True to put people on the seats.
  public var assigns: Bool

  /// A form.
  public init(rotation: Rotation.ID, block: Block.ID, shift: ShiftCode.ID, size: Int, assigns: Bool) {
    self.rotation = rotation
    self.block = block
    self.shift = shift
    self.size = size
    self.assigns = assigns
  }

  /// A draft for so many seats there.
  func terms(at target: NewDestination, seats: Int) -> StandingRequest {
    StandingRequest(
      place: Place.ID(""), site: target.site, service: target.service, destination: target.destination,
      agency: target.agency, block: block, shift: shift, seats: seats,
      kind: seats == 1 ? .individual : .group,
      status: .draft)
  }
}

extension Preparation {
  /// Requests for everybody enrolled in a rotation, placeholders included, beyond the seats its requests ask for
  /// already: groups of the form's size at these destinations in turn, the last one smaller. `waiting` are those
  /// without a place, in the order they are seated.
  public static func fromEnrolment(
    _ form: RequestForm, at targets: [NewDestination], needed: Int, waiting: [PersonKey], book: RequestBook
  ) -> Preparation {
    let asked = book.requests.reduce(0) { sum, request in
      switch request.status {
      case .refused, .cancelled, .postponed: sum
      default: request.rotation == form.rotation ? sum + request.terms.seats : sum
      }
    }
    guard needed > asked else { return Preparation(leftOut: [.enough(form.rotation, seats: asked)]) }
    var result = Preparation()
    var missing = needed - asked
    var people = waiting[...]
    while missing > 0 {
      let seats = min(form.size, missing)
      let target = targets[result.proposals.count % targets.count]
      result.proposals.append(
        RequestProposal(
          place: nil, terms: form.terms(at: target, seats: seats), rotation: form.rotation,
          people: form.assigns ? Array(people.prefix(seats)) : []))
      people = people.dropFirst(seats)
      missing -= seats
    }
    return result
  }

  /// Requests at the first choice of everybody without a place (« copier les préférences et affecter »): as many
  /// groups of the form's size at each destination as its people need, by destination. `choices` has the
  /// destination each person wishes for most; nil: no wish names one.
  public static func fromWishes(
    _ form: RequestForm, choices: [(person: PersonKey, target: NewDestination?)]
  ) -> Preparation {
    var result = Preparation()
    let without = choices.count { $0.target == nil }
    if without > 0 { result.leftOut.append(.noWish(people: without)) }
    let byTarget = Dictionary(grouping: choices.filter { $0.target != nil }, by: { $0.target! })
    for (target, chosen) in byTarget.sorted(by: { $0.key.destination < $1.key.destination }) {
      var people = chosen.map(\.person)[...]
      while !people.isEmpty {
        let seats = min(form.size, people.count)
        result.proposals.append(
          RequestProposal(
            place: nil, terms: form.terms(at: target, seats: seats), rotation: form.rotation,
            people: form.assigns ? Array(people.prefix(seats)) : []))
        people = people.dropFirst(seats)
      }
    }
    return result
  }
}

extension Scenario {
  /// A destination as a request says it.
  public func named(_ destination: Destination.Ordinal) -> NewDestination {
    let row = destinations[destination]
    return NewDestination(
      destination: row.id, site: sites[row.site].id, service: row.service.map { services[$0].id },
      agency: row.agency.map { agencies[$0].id })
  }

  /// The destination a student wishes for most, for this rotation: of the best ranked wish that names a
  /// destination or a place; nil where none does.
  public func firstChoice(of student: Student.Ordinal, for rotation: Rotation.Ordinal) -> Destination.Ordinal?
  {
    var best: (rank: Int, destination: Destination.Ordinal)?
    for wish in wishes[student] where wish.rotation == nil || wish.rotation == rotation {
      let destination: Destination.Ordinal? =
        switch wish.target {
        case .destination(let it): it
        case .place(let place): places[place].destination
        default: nil
        }
      guard let rank = wish.rank, let destination else { continue }
      if best.map({ (rank, destination) < ($0.rank, $0.destination) }) ?? true { best = (rank, destination) }
    }
    return best?.destination
  }
}
