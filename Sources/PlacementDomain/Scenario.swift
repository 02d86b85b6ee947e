/// Everything a plan is made from: one session, whole and consistent. Nothing inside re-validates it.
///
/// Tables are sorted by id and refer to each other by ordinal; order of rows in the files cannot matter.
public struct Scenario: Sendable {
  /// The term.
  public internal(set) var session: Session
  /// Settings that can change a plan.
  public internal(set) var rules: ScenarioRules
  /// Goals in order, completed (`GoalRequest.completed`).
  public internal(set) var goals: [GoalRequest]
  /// People to place.
  public internal(set) var students: Table<Student>
  /// Schools and establishments.
  public internal(set) var agencies: Table<Agency>
  /// Buildings.
  public internal(set) var sites: Table<Site>
  /// Kinds of unit.
  public internal(set) var services: Table<Service>
  /// Kinds of nursing.
  public internal(set) var disciplines: Table<Discipline>
  /// Units.
  public internal(set) var destinations: Table<Destination>
  /// Dated spans.
  public internal(set) var blocks: Table<Block>
  /// Working patterns, built-in ones included.
  public internal(set) var shiftCodes: Table<ShiftCode>
  /// Supervisors.
  public internal(set) var preceptors: Table<Preceptor>
  /// Every place of the files, whatever its status (`counts`).
  public internal(set) var places: Table<Place>
  /// Courses.
  public internal(set) var courses: Table<Course>
  /// Rotations; exactly one, with an empty id, when the session has no courses.
  public internal(set) var rotations: Table<Rotation>
  /// The rotations each student must do, sorted: those of the courses he or she is enrolled in.
  public internal(set) var needs: Grouped<Student, Rotation.Ordinal>
  /// The wishes of each student, in an order that does not depend on the files'.
  public internal(set) var wishes: Grouped<Student, Wish>
  /// Earlier placements of each student.
  public internal(set) var history: Grouped<Student, PastPlacement>
  /// Decisions already taken, sorted.
  public internal(set) var pins: [Pin]
  /// Spans without placements, sorted.
  public internal(set) var closures: [Closure]
  /// What rules are about; empty where a session has none.
  public internal(set) var prerequisites: Prerequisites
  /// Teachers of groups.
  public internal(set) var instructors: Table<Instructor>
  /// Limits over places, sorted, distinct; the first is number 1 in certificates.
  public internal(set) var capacities: [Capacity]
  /// When each student cannot come, sorted.
  public internal(set) var unavailability: Grouped<Student, Unavailability>
  /// Students who go together or apart, sorted, distinct.
  public internal(set) var pairs: [Pair]
  /// Places that open only with others, sorted, distinct.
  public internal(set) var openingLinks: [OpeningLink]
  /// The plan this one is compared with.
  public internal(set) var kept: KeptPlan?
  /// Distances, where a goal asks for them.
  public internal(set) var travel: Travel?
  /// The largest rank of all wishes, 0 when there are none ("w" of the model).
  public internal(set) var worstRank: Int

  /// A scenario of consistent parts: every ordinal lies in its table. `wishes`, `history`, `pins` and
  /// `closures` may come in any order.
  public init(
    session: Session, rules: ScenarioRules = .init(), goals: [GoalRequest] = GoalRequest.standard,
    students: Table<Student>, agencies: Table<Agency> = Table([]), sites: Table<Site>,
    services: Table<Service> = Table([]), disciplines: Table<Discipline> = Table([]),
    destinations: Table<Destination>, blocks: Table<Block>,
    shiftCodes: Table<ShiftCode> = Table(ShiftCode.builtIn),
    preceptors: Table<Preceptor> = Table([]), places: Table<Place>, courses: Table<Course> = Table([]),
    rotations: Table<Rotation>, needs: Grouped<Student, Rotation.Ordinal>,
    wishes: Grouped<Student, Wish>, history: Grouped<Student, PastPlacement>, pins: [Pin] = [],
    closures: [Closure] = [], prerequisites: Prerequisites? = nil,
    instructors: Table<Instructor> = Table([]), capacities: [Capacity] = [],
    unavailability: Grouped<Student, Unavailability>? = nil, pairs: [Pair] = [],
    openingLinks: [OpeningLink] = [], kept: KeptPlan? = nil, travel: Travel? = nil
  ) {
    self.session = session
    self.rules = rules
    self.goals = goals
    self.students = students
    self.agencies = agencies
    self.sites = sites
    self.services = services
    self.disciplines = disciplines
    self.destinations = destinations
    self.blocks = blocks
    self.shiftCodes = shiftCodes
    self.preceptors = preceptors
    self.places = places
    self.courses = courses
    self.rotations = rotations
    self.needs = needs
    self.wishes = wishes
    self.history = history
    self.pins = pins
    self.closures = closures
    self.prerequisites = prerequisites ?? Prerequisites(students: students.count)
    self.instructors = instructors
    self.capacities = capacities
    self.unavailability = unavailability ?? Grouped(Array(repeating: [], count: students.count))
    self.pairs = pairs
    self.openingLinks = openingLinks
    self.kept = kept
    self.travel = travel
    worstRank = 0
    settle()
  }

  /// Puts in order what comes in any order, and takes anew what follows from the rest: the end of `init` and of
  /// every change.
  mutating func settle() {
    precondition(needs.count == students.count && wishes.count == students.count)
    precondition(history.count == students.count && prerequisites.evidence.count == students.count)
    goals = GoalRequest.completed(goals)
    wishes = wishes.sortedWithin { $0.canonicalKey < $1.canonicalKey }
    history = history.sortedWithin { $0.canonicalKey.lexicographicallyPrecedes($1.canonicalKey) }
    pins.sort { $0.canonicalKey.lexicographicallyPrecedes($1.canonicalKey) }
    precondition(unavailability.count == students.count)
    capacities = Scenario.sorted(capacities, by: \.canonicalKey)
    unavailability = unavailability.sortedWithin {
      $0.canonicalKey.lexicographicallyPrecedes($1.canonicalKey)
    }
    pairs = Scenario.sorted(pairs, by: \.canonicalKey)
    openingLinks = Scenario.sorted(openingLinks, by: \.canonicalKey)
    sortClosures()
    worstRank = wishes.values.reduce(0) { max($0, $1.rank ?? 0) }
  }

  mutating func sortClosures() {
    closures.sort { ($0.target.canonicalCode, $0.span) < ($1.target.canonicalCode, $1.span) }
  }

  /// The same scenario with other goals.
  public func with(goals: [GoalRequest]) -> Scenario {
    var copy = self
    copy.goals = GoalRequest.completed(goals)
    return copy
  }

  private static func sorted<Value: Hashable>(_ values: [Value], by key: (Value) -> [Int]) -> [Value] {
    Set(values).sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  /// True when the place's request has a status that counts as seats.
  public func counts(_ place: Place.Ordinal) -> Bool { rules.seats.includes(places[place].status) }

  /// How many (student, rotation) pairs are to be placed.
  public var needed: Int { needs.values.count }

  /// True when the rotation accepts the place's block and discipline, whoever the student is.
  public func accepts(_ rotation: Rotation.Ordinal, _ place: Place.Ordinal) -> Bool {
    let (rotation, row) = (rotations[rotation], places[place])
    guard rotation.blocks.isEmpty || rotation.blocks.contains(row.block) else { return false }
    guard !rotation.disciplines.isEmpty else { return true }
    guard let discipline = destinations[row.destination].discipline else { return false }
    return rotation.disciplines.contains(discipline)
  }

  /// True when the target names this place, or something this place belongs to.
  public func matches(_ target: Target, _ place: Place.Ordinal) -> Bool {
    let row = places[place]
    let destination = destinations[row.destination]
    return switch target {
    case .place(let one): one == place
    case .destination(let one): one == row.destination
    case .service(let one): one == destination.service
    case .site(let one): one == destination.site
    case .discipline(let one): one == destination.discipline
    case .shift(let one): one == row.shift
    case .block(let one): one == row.block
    case .agency(let one): one == destination.agency
    case .preceptor(let one): row.supervisors.contains { $0.preceptor == one }
    }
  }
}
