public import PlacementDomain

/// What may leave the school, for one recipient: placements and requests without student number, evidence,
/// verdict, waiver, unavailability or reason of a withdrawal. Documents are made from this and nothing else.
public struct Handout: Sendable {
  /// The term, with its holidays.
  public let session: Session
  /// The school's name, where the requests or students agree on one.
  public let school: String?
  /// The plan the placements are of; nil: they are those of the requests.
  public let plan: HandoutPlan?
  /// For whom it is.
  public let audience: HandoutAudience
  /// The day it is handed out.
  public let day: Day
  /// By destination, first day, seat.
  public let placements: [HandoutPlacement]
  /// By number.
  public let requests: [HandoutRequest]
  /// Placements of the student left out because their rotation's release day has not come.
  public let withheld: Int
  /// Whom to write to, by agency.
  public let agencies: [Agency.ID: AgencyContact]

  /// How many placements have a name.
  public var named: Int { placements.count { $0.trainee.named != nil } }
  /// How many have none.
  public var unnamed: Int { placements.count - named }
}

/// What a document says of the plan it is made from.
public struct HandoutPlan: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// 64 digits: `Plan.seal` without its prefix.
  public let digest: String
  let assignments: [Assignment]

  /// A plan and its digest, taken once for all documents.
  public init(_ plan: Plan) {
    name = plan.name
    digest = String(Plan.seal(of: plan.document).dropFirst("sha256:".count))
    assignments = plan.assignments
  }
}

/// Where and when somebody is.
public struct HandoutStay: Hashable, Sendable {
  /// The receiving agency.
  public let agency: Agency.ID?
  /// Its full name, else its short one.
  public let agencyName: String?
  /// The building; empty where it is not known.
  public let site: Site.ID
  /// The kind of unit.
  public let service: Service.ID?
  /// The unit.
  public let destination: Destination.ID
  /// True when the establishment still decides the unit.
  public let unitIsUndecided: Bool
  /// The place of the plan or the files.
  public let place: Place.ID
  /// Its block.
  public let block: Block.ID
  /// Its shift code.
  public let shift: ShiftCode.ID
  /// Of the shift code; nil for one the session no longer knows.
  public let hours: ShiftHours?
  /// Days of the week on which it runs; of its shifts where they follow a schedule of their own.
  public let weekdays: Weekdays
  /// In order of their start.
  public let shifts: [HandoutShift]
  /// Who supervises; empty when contacts are hidden.
  public let preceptors: [Preceptor.ID]
  /// Who teaches; nil also when contacts are hidden.
  public let instructor: Instructor.ID?

  /// From the first to the last shift; without shifts that of the block; nil when that is not known either.
  public let span: DaySpan?
  /// The codes of its shifts, in the order they come; without shifts its shift code.
  public var codes: [ShiftCode.ID] {
    var codes: [ShiftCode.ID] = []
    for shift in shifts where !codes.contains(shift.code) { codes.append(shift.code) }
    return codes.isEmpty ? [self.shift] : codes
  }
  /// When all its shifts start and end; nil where they differ.
  public var commonHours: ShiftHours? {
    guard let first = shifts.first else { return hours }
    return shifts.allSatisfy { $0.hours == first.hours } ? first.hours : nil
  }
  /// All paid minutes.
  public var grossMinutes: Int { shifts.reduce(0) { $0 + $1.paidMinutes } }
  /// Those of shifts that do not start on a holiday.
  public var netMinutes: Int { shifts.reduce(0) { $0 + ($1.isHoliday ? 0 : $1.paidMinutes) } }
}

/// One shift of a stay, in local time.
public struct HandoutShift: Hashable, Sendable {
  /// The day it starts.
  public let day: Day
  /// Its code.
  public let code: ShiftCode.ID
  /// When it starts and ends.
  public let hours: ShiftHours
  /// True when it starts on a holiday of the session.
  public let isHoliday: Bool

  /// Minutes of work.
  public var paidMinutes: Int { hours.paidMinutes }
}

/// One person's seat for one rotation, as it may be shown.
public struct HandoutPlacement: Hashable, Sendable {
  /// How settled it is.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Proposed by a plan; no request carries it.
    case planned
    case temporary
    case confirmed
  }

  /// The seat.
  public let seat: SeatLabel
  /// The person, as far as he or she may be named.
  public let trainee: Trainee
  /// The request the seat is of; nil for a plan no request carries.
  public let request: PlacementRequest.Number?
  /// The status of that request.
  public let status: RequestStatus?
  /// How settled it is.
  public let standing: Standing
  /// The person's key in the store, for calendars; nil for a plan no request carries.
  public let person: PersonKey?
  /// The rotation it is for.
  public let rotation: Rotation.ID
  /// The course of that rotation.
  public let course: Course.ID?
  /// Where and when.
  public let stay: HandoutStay
  /// Whom to speak to there; nil also when contacts are hidden.
  public let contact: String?
}

/// A request as it may be shown.
public struct HandoutRequest: Hashable, Sendable {
  /// A live seat of it.
  public struct Seat: Hashable, Sendable {
    /// The seat.
    public let label: SeatLabel
    /// The person, as far as he or she may be named.
    public let trainee: Trainee
    /// The assignment's number.
    public let assignment: Int
    /// True when the site is to have the name.
    public let isConfirmed: Bool
    /// True for one who stands for somebody not yet known.
    public let isPlaceholder: Bool
  }

  /// The number people say.
  public let number: PlacementRequest.Number
  /// Its status.
  public let status: RequestStatus
  /// The reason of its status.
  public let reason: RequestReason?
  /// The rotation it was prepared for; nil: any that fits.
  public let rotation: Rotation.ID?
  /// The course of that rotation.
  public let course: Course.ID?
  /// The rotation's turn among those of its course; nil: any.
  public let order: Int?
  /// Individual or for a group; nil: not said.
  public let kind: Place.Kind?
  /// Without its contact when contacts are hidden.
  public let details: RequestDetails
  /// How many seats it asks for.
  public let seats: Int
  /// Where and when.
  public let stay: HandoutStay
  /// By seat.
  public let taken: [Seat]
  /// Seats whose person the site was told of and should no longer expect, not yet announced.
  public let noLongerExpected: [SeatLabel]
}
