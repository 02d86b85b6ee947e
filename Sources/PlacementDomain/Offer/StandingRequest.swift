/// What a request that is being followed says of its place, by name: the store keeps it, a session is read with
/// it. From the moment a place has a request, its seats, status and terms are the request's, no more the file's.
public struct StandingRequest: Hashable, Sendable {
  /// The place it is for; a place of that id in the files is this one.
  public var place: Place.ID
  /// Where, with the site and the service known of the destination.
  public var site: Site.ID
  /// The service of the destination, where it is known.
  public var service: Service.ID?
  /// The unit, or what stands for one the establishment has not named.
  public var destination: Destination.ID
  /// The receiving agency.
  public var agency: Agency.ID?
  /// When.
  public var block: Block.ID
  /// The shift it is for.
  public var shift: ShiftCode.ID
  /// Days of the week; nil: those of the block.
  public var weekdays: Weekdays?
  /// Most students, 1…30 000.
  public var seats: Int
  /// Fewest students when it opens at all, 0…`seats`.
  public var minimumSeats: Int
  /// For one student with a preceptor, or for a group; nil: not said.
  public var kind: Place.Kind?
  /// Who supervises an individual place.
  public var preceptor: Preceptor.ID?
  /// Who supervises a group.
  public var instructor: Instructor.ID?
  /// The only school that may use it.
  public var school: Agency.ID?
  /// How far it has come.
  public var status: RequestStatus
  /// The place it is a part of, in a split.
  public var parent: Place.ID?
  /// Whether that split is mandatory; false without `parent`.
  public var isMandatoryPart: Bool
  /// The places it is linked with, sorted, without itself.
  public var linked: [Place.ID]

  /// A request for a place.
  public init(
    place: Place.ID, site: Site.ID, service: Service.ID? = nil, destination: Destination.ID,
    agency: Agency.ID? = nil, block: Block.ID, shift: ShiftCode.ID, weekdays: Weekdays? = nil, seats: Int,
    minimumSeats: Int = 0, kind: Place.Kind? = nil, preceptor: Preceptor.ID? = nil,
    instructor: Instructor.ID? = nil, school: Agency.ID? = nil, status: RequestStatus,
    parent: Place.ID? = nil, isMandatoryPart: Bool = false, linked: [Place.ID] = []
  ) {
    self.place = place
    self.site = site
    self.service = service
    self.destination = destination
    self.agency = agency
    self.block = block
    self.shift = shift
    self.weekdays = weekdays
    self.seats = seats
    self.minimumSeats = minimumSeats
    self.kind = kind
    self.preceptor = preceptor
    self.instructor = instructor
    self.school = school
    self.status = status
    self.parent = parent
    self.isMandatoryPart = isMandatoryPart
    self.linked = linked
  }
}
