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
    closures: [Closure] = [], prerequisites: Prerequisites? = nil
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
    closures.sort { ($0.target.canonicalCode, $0.span) < ($1.target.canonicalCode, $1.span) }
    worstRank = wishes.values.reduce(0) { max($0, $1.rank ?? 0) }
  }

  /// The same scenario with other goals.
  public func with(goals: [GoalRequest]) -> Scenario {
    var copy = self
    copy.goals = GoalRequest.completed(goals)
    return copy
  }

  /// True when the place's request has a status that counts as seats.
  public func counts(_ place: Place.Ordinal) -> Bool { rules.seats.includes(places[place].status) }

  /// How many (student, rotation) pairs are to be placed.
  public var needed: Int { needs.values.count }

  /// The dates on which the place runs, in order.
  public func dates(of place: Place.Ordinal) -> [Day] {
    blocks[places[place].block].dates(on: places[place].weekdays)
  }

  /// From the first to the last date of the place; nil for one without dates.
  public func period(of place: Place.Ordinal) -> DaySpan? {
    let dates = dates(of: place)
    return dates.first.flatMap { DaySpan($0, dates[dates.count - 1]) }
  }

  /// The shifts of the place in order: one on each of its dates, as its shift code says.
  public func shifts(of place: Place.Ordinal) -> [Shift] {
    let hours = shiftCodes[places[place].shift].hours
    return dates(of: place).map { Shift(day: $0, hours: hours) }
  }

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
    }
  }
}

extension Grouped {
  /// The same groups, each sorted.
  func sortedWithin(by precedes: (Value, Value) -> Bool) -> Grouped {
    var values = values
    for owner in 0..<count {
      let range = Int(starts[owner])..<Int(starts[owner + 1])
      if range.count > 1 { values[range].sort(by: precedes) }
    }
    return Grouped(starts: starts, values: values)
  }
}
