/// What a destination offers for one block and shift, with seats (« stage »).
public struct Place: Identified {
  /// Individual (with a preceptor), for a group (with a teacher), or an offer not yet asked for.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case individual, group, offer }

  /// Most seats a place can have.
  public static let mostSeats = 30_000

  /// Its name, such as `P12`.
  public let id: ID
  /// Where it is.
  public let destination: Destination.Ordinal
  /// When it runs.
  public let block: Block.Ordinal
  /// The working pattern of each of its days.
  public let shift: ShiftCode.Ordinal
  /// The days of the week it runs; nil: those of its block.
  public let weekdays: Weekdays?
  /// Most students, 0…30 000.
  public internal(set) var seats: Int
  /// Fewest students when it opens at all, 0…`seats`; 0 and 1 ask for nothing.
  public let minimumSeats: Int
  /// Individual, group or offer; nil when not said.
  public let kind: Kind?
  /// Who supervises, for an individual placement.
  public let preceptor: Preceptor.Ordinal?
  /// The only school that may use it, if reserved.
  public let school: Agency.Ordinal?
  /// The status of its request; nil when the table has no status column.
  public internal(set) var status: RequestStatus?
  /// Its shifts one by one, sorted, where they do not follow block and days; empty: they do.
  public let schedule: [DatedShift]
  /// Who supervises when it is not one preceptor throughout, sorted; empty: `preceptor`, if any.
  public let supervision: [Supervision]
  /// Who teaches the group.
  public let instructor: Instructor.Ordinal?

  /// A place. `minimumSeats` must lie in 0…`seats`.
  public init(
    id: ID, destination: Destination.Ordinal, block: Block.Ordinal, shift: ShiftCode.Ordinal,
    weekdays: Weekdays? = nil, seats: Int, minimumSeats: Int = 0, kind: Kind? = nil,
    preceptor: Preceptor.Ordinal? = nil, school: Agency.Ordinal? = nil, status: RequestStatus? = nil,
    schedule: [DatedShift] = [], supervision: [Supervision] = [], instructor: Instructor.Ordinal? = nil
  ) {
    precondition((0...Place.mostSeats).contains(seats) && (0...seats).contains(minimumSeats))
    self.id = id
    self.destination = destination
    self.block = block
    self.shift = shift
    self.weekdays = weekdays
    self.seats = seats
    self.minimumSeats = minimumSeats
    self.kind = kind
    self.preceptor = preceptor
    self.school = school
    self.status = status
    self.schedule = Set(schedule).sorted()
    self.supervision = supervision.sorted { $0.canonicalKey.lexicographicallyPrecedes($1.canonicalKey) }
    self.instructor = instructor
  }

  /// Everybody who supervises, sorted.
  public var supervisors: [Supervision] {
    supervision.isEmpty ? preceptor.map { [Supervision(preceptor: $0)] } ?? [] : supervision
  }

  /// True when it opens with at least `minimumSeats` students or not at all, and that asks for something.
  public var hasMinimum: Bool { minimumSeats >= 2 }
}
