public import PlacementDomain

/// Seats asked of an agency before anything is known of units (« appel d'offres de stages »).
public struct CallForOffers: Hashable, Sendable {
  public let number: Int
  public internal(set) var version: Int
  public let agency: Agency.ID
  public let rotation: Rotation.ID?
  public let block: Block.ID?
  /// Seats asked for, from 1.
  public internal(set) var asked: Int
  public internal(set) var due: Day?
  public internal(set) var comment: String?
  public let made: Day

  /// A call.
  public init(
    number: Int, version: Int = 1, agency: Agency.ID, rotation: Rotation.ID? = nil, block: Block.ID? = nil,
    asked: Int, due: Day? = nil, comment: String? = nil, made: Day
  ) {
    self.number = number
    self.version = version
    self.agency = agency
    self.rotation = rotation
    self.block = block
    self.asked = asked
    self.due = due
    self.comment = comment
    self.made = made
  }
}

/// Seats an agency offers, with or without a call: `taken + returned` never exceed `offered`.
public struct SeatOffer: Hashable, Sendable {
  public let number: Int
  public internal(set) var version: Int
  public let call: Int?
  public let destination: Destination.ID
  public let block: Block.ID
  public let shift: ShiftCode.ID
  public let offered: Int
  public internal(set) var taken: Int
  public internal(set) var returned: Int
  public let made: Day

  /// An offer.
  public init(
    number: Int, version: Int = 1, call: Int? = nil, destination: Destination.ID, block: Block.ID,
    shift: ShiftCode.ID, offered: Int, taken: Int = 0, returned: Int = 0, made: Day
  ) {
    self.number = number
    self.version = version
    self.call = call
    self.destination = destination
    self.block = block
    self.shift = shift
    self.offered = offered
    self.taken = taken
    self.returned = returned
    self.made = made
  }

  /// Seats that may still be taken or given back.
  public var left: Int { offered - taken - returned }
}
