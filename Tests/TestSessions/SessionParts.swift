public import PlacementDomain

/// The parts of a session, to make another from: change what is to be different.
public struct SessionParts {
  /// The term.
  public var session: Session
  /// Settings.
  public var rules: ScenarioRules
  /// Goals in order.
  public var goals: [GoalRequest]
  /// People to place.
  public var students: [Student]
  /// Schools and establishments.
  public var agencies: [Agency]
  /// Buildings.
  public var sites: [Site]
  /// Kinds of unit.
  public var services: [Service]
  /// Kinds of nursing.
  public var disciplines: [Discipline]
  /// Units.
  public var destinations: [Destination]
  /// Dated spans.
  public var blocks: [Block]
  /// Working patterns.
  public var shiftCodes: [ShiftCode]
  /// Supervisors.
  public var preceptors: [Preceptor]
  /// Every place.
  public var places: [Place]
  /// Courses.
  public var courses: [Course]
  /// Rotations.
  public var rotations: [Rotation]
  /// The rotations of each student.
  public var needs: [[Rotation.Ordinal]]
  /// The wishes of each student.
  public var wishes: [[Wish]]
  /// Earlier placements of each student.
  public var history: [[PastPlacement]]
  /// Decisions already taken.
  public var pins: [Pin]
  /// Spans without placements.
  public var closures: [Closure]
  /// Teachers of groups.
  public var instructors: [Instructor]
  /// Limits over places.
  public var capacities: [Capacity]
  /// When each student cannot come.
  public var unavailability: [[Unavailability]]
  /// Students who go together or apart.
  public var pairs: [Pair]
  /// Places that open only with others.
  public var openingLinks: [OpeningLink]
  /// The plan this one is compared with.
  public var kept: KeptPlan?
  /// Distances.
  public var travel: Travel?
  private let prerequisites: Prerequisites

  /// The parts of this session.
  public init(_ scenario: Scenario) {
    func groups<Value>(_ groups: Grouped<Student, Value>) -> [[Value]] {
      scenario.students.ordinals.map { Array(groups[$0]) }
    }
    session = scenario.session
    rules = scenario.rules
    goals = scenario.goals
    students = Array(scenario.students)
    agencies = Array(scenario.agencies)
    sites = Array(scenario.sites)
    services = Array(scenario.services)
    disciplines = Array(scenario.disciplines)
    destinations = Array(scenario.destinations)
    blocks = Array(scenario.blocks)
    shiftCodes = Array(scenario.shiftCodes)
    preceptors = Array(scenario.preceptors)
    places = Array(scenario.places)
    courses = Array(scenario.courses)
    rotations = Array(scenario.rotations)
    needs = groups(scenario.needs)
    wishes = groups(scenario.wishes)
    history = groups(scenario.history)
    pins = scenario.pins
    closures = scenario.closures
    instructors = Array(scenario.instructors)
    capacities = scenario.capacities
    unavailability = groups(scenario.unavailability)
    pairs = scenario.pairs
    openingLinks = scenario.openingLinks
    kept = scenario.kept
    travel = scenario.travel
    prerequisites = scenario.prerequisites
  }

  /// The session of these parts. Ordinals mean positions in the sorted tables.
  public var scenario: Scenario {
    Scenario(
      session: session, rules: rules, goals: goals, students: Table(students), agencies: Table(agencies),
      sites: Table(sites), services: Table(services), disciplines: Table(disciplines),
      destinations: Table(destinations), blocks: Table(blocks), shiftCodes: Table(shiftCodes),
      preceptors: Table(preceptors), places: Table(places), courses: Table(courses),
      rotations: Table(rotations), needs: Grouped(needs), wishes: Grouped(wishes), history: Grouped(history),
      pins: pins, closures: closures,
      prerequisites: prerequisites.evidence.count == students.count ? prerequisites : nil,
      instructors: Table(instructors), capacities: capacities, unavailability: Grouped(unavailability),
      pairs: pairs, openingLinks: openingLinks, kept: kept, travel: travel)
  }
}

extension Scenario {
  /// This session with some of its parts changed.
  public func changing(_ change: (inout SessionParts) -> Void) -> Scenario {
    var parts = SessionParts(self)
    change(&parts)
    return parts.scenario
  }
}

extension Place {
  /// This place with some of it changed.
  public func with(
    id: ID? = nil, seats: Int? = nil, minimumSeats: Int? = nil, kind: Kind?? = nil,
    schedule: [DatedShift]? = nil, supervision: [Supervision]? = nil, preceptor: Preceptor.Ordinal?? = nil,
    instructor: Instructor.Ordinal?? = nil, status: RequestStatus?? = nil
  ) -> Place {
    Place(
      id: id ?? self.id, destination: destination, block: block, shift: shift, weekdays: weekdays,
      seats: seats ?? self.seats, minimumSeats: minimumSeats ?? self.minimumSeats, kind: kind ?? self.kind,
      preceptor: preceptor ?? self.preceptor, school: school, status: status ?? self.status,
      schedule: schedule ?? self.schedule, supervision: supervision ?? self.supervision,
      instructor: instructor ?? self.instructor)
  }
}
