import PlacementDomain

struct AgencyDraft {
  var name: String?
  var contact = SessionContacts.Agency()
}

struct StudentDraft {
  var cohort: String?
  var school: Int?
  var priority: Int
  var isWithdrawn: Bool
  var details: PersonalDetails
  var traits = Student.Traits()
  var home: GeographicPoint?
  /// As it is compared.
  var postalCode: String?
  var contact = SessionContacts.Student()
  var isPlaceholder = false
}

struct DestinationDraft {
  var site: Int
  var service: Int?
  var discipline: Int?
  var agency: Int?
  var unitIsUndecided = false
  var conditions = Destination.Conditions()
  /// Numbers of the rule books it asks for.
  var books: [Int] = []
  var position: GeographicPoint?
}

struct BlockDraft {
  /// How long a block may last: two years.
  static let mostDays = 731
  var span: DaySpan
  var weekdays: Weekdays
  var excluded: [Day]
}

struct ShiftDraft {
  var hours: ShiftHours
  var periods: Periods?
}

struct PreceptorDraft { var availability: [Preceptor.Availability]? }

struct PlaceDraft {
  var destination: Int
  var block: Int
  var shift: Int
  var weekdays: Weekdays?
  var seats: Int
  var minimumSeats: Int
  var kind: Place.Kind?
  var preceptor: Int?
  var instructor: Int?
  var school: Int?
  var status: RequestStatus?
  var opening = OpeningDraft()
  var schedule: [DatedDraft] = []
  var supervision: [SupervisionDraft] = []
  var remarks = PlaceRemarks()
}

struct RotationDraft {
  var course: Int
  var name: String
  var disciplines: [Int]
  var blocks: [Int]
  var order: Int?
  var minutes: Int?
}

struct PinDraft {
  var student: Int
  var rotation: Int?
  var target: TargetNumber
  var mode: Pin.Mode
}

struct WaiverDraft {
  /// Numbers of a student or a destination.
  enum Bearer { case student(Int), destination(Int) }
  var bearer: Bearer
  var requirement: RequirementKey
  var span: DaySpan
  var reason: String
  var signer: String
}

struct AgreementDraft {
  var agency: Int
  var school: Int?
  var until: Day
}

struct HistoryDraft {
  var student: Int
  var destination: Int?
  var service: Int?
  var site: Int?
  var credit = 0
}

/// What has been read of a session so far; things refer to each other by their number in a catalog.
final class SessionDraft {
  let problems: ProblemList
  /// The session's first and last day, where the settings say them.
  var sessionSpan: DaySpan?
  var agencies = Catalog<AgencyDraft>()
  var sites = Catalog<Void>()
  var services = Catalog<Void>()
  var disciplines = Catalog<Void>()
  var destinations = Catalog<DestinationDraft>()
  var blocks = Catalog<BlockDraft>()
  var shifts = Catalog<ShiftDraft>()
  var preceptors = Catalog<PreceptorDraft>()
  var places = Catalog<PlaceDraft>()
  var students = Catalog<StudentDraft>()
  var courses = Catalog<Void>()
  /// Nil when the session has no courses.
  var rotations: RotationDrafts?
  /// (student, course) pairs that count; nil: everyone is in every course.
  var enrolments: [(student: Int, course: Int)]?
  var wishes = WishDrafts()
  var pins: [PinDraft] = []
  var history: [HistoryDraft] = []
  var instructors = Catalog<InstructorDraft>()
  /// True once it was said that places name teachers and no table does.
  var instructorsAreMissing = false
  var capacities: [CapacityDraft] = []
  var unavailability: [UnavailabilityDraft] = []
  var pairs: [PairDraft] = []
  var openingLinks: [OpeningLinkDraft] = []
  /// The own shifts of preceptors, by number.
  var preceptorLines: [Int: [DatedDraft]] = [:]
  /// The rows of preceptors who follow shifts of their own.
  var followers: [Int: Int] = [:]
  var travelTimes = TravelDrafts()
  /// Distances, where a goal asks for them and some is known.
  var distances: Distances?
  /// Numbers of the disciplines everyone has at least one of.
  var atLeastOne: [Int] = []
  /// Which requests count, as the settings say.
  var seatsCounted = SeatsCounted.accepted
  /// How many students stand for one not yet known.
  var placeholders = 0
  var closures: [(target: TargetNumber, span: DaySpan)] = []
  /// What happened, in order.
  var events: [EventDraft] = []
  var books = AppliedBooks(RuleBookLibrary(files: [], problems: ProblemList()))
  var terms = Catalog<Void>()
  var evidence = EvidenceDrafts()
  var waivers: [WaiverDraft] = []
  var agreements: [AgreementDraft] = []
  /// The requests that are being followed.
  var standing: [StandingRequest] = []
  /// Of places with a request, the statuses of the files.
  var statusDifferences: [StatusDifference] = []
  var courseRemarks: [Int: CourseRemarks] = [:]
  /// Number of places when their table has no status column.
  var placesWithoutStatus: Int?

  /// False when the table of courses could not be read: what is not found there is no error of its own.
  var coursesAreKnown = true
  /// The rotations each student has to do; asked for only once courses and enrolments are read.
  lazy var neededRotations = needs()

  /// Ways to say a destination by what it is part of; asked for only once destinations are read.
  lazy var destinationPaths = PathIndex(self)

  init(problems: ProblemList) { self.problems = problems }

  /// The number of what a cell names, or nil; reports an id nobody declared. In an open catalog it is
  /// declared.
  func number<Draft>(
    _ column: ColumnName, _ kind: ThingKind,
    in catalog: ReferenceWritableKeyPath<SessionDraft, Catalog<Draft>>,
    _ reader: TableReader, id: String? = nil
  ) -> Int? {
    guard let id = id ?? reader.text(column) else { return nil }
    if let number = self[keyPath: catalog].find(id) { return number }
    guard self[keyPath: catalog].isClosed else { return self[keyPath: catalog].declare(id).number }
    reportUnknown(id, kind, column, reader, among: self[keyPath: catalog].ids)
    return nil
  }

  /// As `number`, of a destination, which may also be said by what it is part of: « CIUSSS – Hôpital – Médecine –
  /// 4e Ouest ».
  func destination(
    _ column: ColumnName, _ reader: TableReader, severity: InputProblem.Severity = .error
  ) -> Int? {
    guard let id = reader.text(column) else { return nil }
    if let number = destinations.find(id) { return number }
    guard destinations.isClosed else { return destinations.declare(id).number }
    let found = id.utf8.contains(0x20) ? destinationPaths.units(id) : []
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      reportUnknown(id, .destination, column, reader, among: destinations.ids, severity: severity)
    } else {
      let candidates = found.map { destinations.id($0) }.sorted { $0.precedesInBytes($1) }
      reader.report(
        .ambiguous(.destination, candidates: Array(candidates.prefix(10))), column, severity: severity)
    }
    return nil
  }

  /// Reports an id nobody declared.
  func reportUnknown(
    _ id: String, _ kind: ThingKind, _ column: ColumnName, position: Int? = nil, _ reader: TableReader,
    among ids: some Sequence<String>, severity: InputProblem.Severity = .error
  ) {
    let isWorthIt = problems.canSuggest(for: .unknownID(kind, suggestions: []))
    // A name put where numbers belong is never offered.
    let shown = ids.lazy.filter { kind != .student || !PersonalText.looksLikeName($0) }
    let nearest = isWorthIt ? problems.suggestions.nearest(to: id, among: shown) : []
    reader.report(
      .unknownID(kind, suggestions: nearest), column, position: position, value: id, severity: severity)
  }

  /// Declares the id in a column; nil when it is blank, or was declared before (both reported).
  func declare<Draft>(
    _ column: ColumnName, _ kind: ThingKind,
    in catalog: ReferenceWritableKeyPath<SessionDraft, Catalog<Draft>>,
    _ reader: TableReader
  ) -> Int? {
    guard let id = reader.required(column) else { return nil }
    let (number, isNew) = self[keyPath: catalog].declare(id, line: reader.line)
    if isNew { return number }
    reader.report(
      .duplicateID(kind, firstLine: Int(self[keyPath: catalog].lines[number])), column)
    return nil
  }
}
