public import PlacementDomain

/// How many seats each rotation needs, placeholders included; the empty rotation where a session has no courses.
public struct SessionNeeds: Hashable, Sendable {
  /// Seats by rotation, from 0.
  public var byRotation: [Rotation.ID: Int]

  /// These needs.
  public init(byRotation: [Rotation.ID: Int] = [:]) { self.byRotation = byRotation }

  /// Of everybody.
  public var total: Int { byRotation.values.reduce(0, +) }
}

/// The five figures every list of requests ends with, in seats: `planned == created + sent + accepted`.
public struct RequestFigures: Hashable, Sendable {
  /// Rotations to fill.
  public var needed = 0
  /// In the outbox: drafts and held ones.
  public var created = 0
  /// Sent and redirected ones.
  public var sent = 0
  /// Accepted and confirmed ones.
  public var accepted = 0
  /// Requests without an answer after the due date.
  public var overdue = 0
  /// Seats that live assignments use beyond those accepted.
  public var overAllocated = 0
  /// Accepted seats that nobody has, once a plan is accepted.
  public var surplus = 0

  /// Nothing.
  public init() {}

  /// All seats that were asked for or are about to be.
  public var planned: Int { created + sent + accepted }
}

/// Which requests to speak of; nil and false: all.
public struct RequestFilter: Hashable, Sendable {
  /// At this stage.
  public var status: RequestStatus?
  /// Of this receiving agency.
  public var agency: Agency.ID?
  /// For this destination.
  public var destination: Destination.ID?
  /// Prepared for this rotation.
  public var rotation: Rotation.ID?
  /// In this block.
  public var block: Block.ID?
  /// Only those without an answer after the due date.
  public var isOverdue = false
  /// Only those with an alert.
  public var isUrgent = false
  /// Only those with accepted seats that nobody has.
  public var hasSurplus = false

  /// All requests.
  public init() {}
}

/// Accepted seats that nobody has, and what to do with them.
public struct SurplusSeats: Hashable, Sendable {
  /// Whose seats they are.
  public let request: PlacementRequest.Number
  /// Seats it has.
  public let seats: Int
  /// People on them, fewer than `seats`.
  public let assigned: Int
  /// Keep so many seats; 0: cancel the request as not needed.
  public var proposed: Int { assigned }

  /// A surplus: `assigned` < `seats`.
  public init(request: PlacementRequest.Number, seats: Int, assigned: Int) {
    self.request = request
    self.seats = seats
    self.assigned = assigned
  }
}
