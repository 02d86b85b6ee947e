public import PlacementDomain

/// Seats asked of an agency before anything is known of units (« appel d'offres de stages »).
public struct CallForOffers: Hashable, Sendable {
  /// Never used twice in a store.
  public let number: Int
  /// From 1; one more after each change.
  public internal(set) var version: Int
  /// Who is asked.
  public let agency: Agency.ID
  /// The rotation the seats are for; nil: any.
  public let rotation: Rotation.ID?
  /// When; nil: not said.
  public let block: Block.ID?
  /// Seats asked for, from 1.
  public internal(set) var asked: Int
  /// An answer is wanted by this day.
  public internal(set) var due: Day?
  /// What to know.
  public internal(set) var comment: String?
  /// The day it was made.
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
  /// Never used twice in a store.
  public let number: Int
  /// From 1; one more after each change.
  public internal(set) var version: Int
  /// The call it answers; nil: of the agency’s own accord.
  public let call: Int?
  /// Where the seats are.
  public let destination: Destination.ID
  /// When.
  public let block: Block.ID
  /// At what hours.
  public let shift: ShiftCode.ID
  /// Seats offered, from 1.
  public let offered: Int
  /// Seats that were made requests.
  public internal(set) var taken: Int
  /// Seats given back.
  public internal(set) var returned: Int
  /// The day it was made.
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
