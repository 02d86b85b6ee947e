public import PlacementDomain

/// Something a coordinator does to a request (glossary, « transitions »).
public enum RequestMove: Hashable, Sendable {
  case hold(until: Day)
  /// `early`: although it is held until a later day.
  case send(SendingChannel, early: Bool)
  /// To this destination; nil: the establishment has not said which.
  case redirect(to: NewDestination?)
  case accept(AcceptanceKind, AcceptedTerms)
  case confirm
  case refuse(RefusalReason)
  case cancel(CancellationReason)
  case postpone(PostponementReason)
  /// Another number of seats, 1…30 000.
  case resize(Int)
  case relocate(MovedTerms)
  /// Seats of the parts, the first being what the request keeps where the split is mandatory.
  case split([Int], PlacementRequest.SplitKind)
  case link([PlacementRequest.Number])
  case unlink
  case edit([DetailEdit])
  case assign(PersonKey, Rotation.ID, confirmed: Bool)
  case unassign(PersonKey, Rotation.ID)
  case withdraw(PersonKey, Rotation.ID, WithdrawalReason, releasesSeat: Bool)
  /// A placeholder by the student it stood for.
  case replace(PersonKey, by: PersonKey, Rotation.ID)
  /// The status the files give its place now, taken as it is where no move leads there.
  case take(RequestStatus)

  /// Which move it is, without its figures; raw values are for ever.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case hold, send, redirect, accept, confirm, refuse, cancel, postpone, resize, relocate, split, link,
      unlink
    case edit, assign, unassign, withdraw, replace, take
  }

  /// Which move it is.
  public var kind: Kind {
    switch self {
    case .hold: .hold
    case .send: .send
    case .redirect: .redirect
    case .accept: .accept
    case .confirm: .confirm
    case .refuse: .refuse
    case .cancel: .cancel
    case .postpone: .postpone
    case .resize: .resize
    case .relocate: .relocate
    case .split: .split
    case .link: .link
    case .unlink: .unlink
    case .edit: .edit
    case .assign: .assign
    case .unassign: .unassign
    case .withdraw: .withdraw
    case .replace: .replace
    case .take: .take
    }
  }
}

/// How a request reaches its agency; hspplan sends nothing itself.
public enum SendingChannel: String, Hashable, Sendable, CaseIterable {
  case hspnet
  /// A document and a message, for agencies that do not use HSPnet.
  case pdf
}

/// A destination with what a request says of it.
public struct NewDestination: Hashable, Sendable {
  /// The unit.
  public let destination: Destination.ID
  /// Its site.
  public let site: Site.ID
  /// Its service, where it is known.
  public let service: Service.ID?
  /// The agency that receives there, where it is known.
  public let agency: Agency.ID?

  /// A destination.
  public init(destination: Destination.ID, site: Site.ID, service: Service.ID?, agency: Agency.ID?) {
    self.destination = destination
    self.site = site
    self.service = service
    self.agency = agency
  }
}

/// What an acceptance changes; nil: as asked.
public struct AcceptedTerms: Hashable, Sendable {
  /// Fewer seats than asked for.
  public var seats: Int?
  /// Another destination.
  public var destination: NewDestination?
  /// Other dates.
  public var block: Block.ID?

  /// These changes.
  public init(seats: Int? = nil, destination: NewDestination? = nil, block: Block.ID? = nil) {
    self.seats = seats
    self.destination = destination
    self.block = block
  }
}

/// What a request that nobody has answered is moved to; nil: as before. Never empty.
public struct MovedTerms: Hashable, Sendable {
  /// Another destination.
  public var destination: NewDestination?
  /// Other dates.
  public var block: Block.ID?
  /// Another shift.
  public var shift: ShiftCode.ID?

  /// These changes.
  public init(destination: NewDestination? = nil, block: Block.ID? = nil, shift: ShiftCode.ID? = nil) {
    self.destination = destination
    self.block = block
    self.shift = shift
  }
}
