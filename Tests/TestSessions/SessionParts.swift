public import PlacementDomain

/// The parts of a session, to make another from: change what is to be different.
public struct SessionParts {
  public var session: Session
  public var rules: ScenarioRules
  public var goals: [GoalRequest]
  public var students: [Student]
  public var agencies: [Agency]
  public var sites: [Site]
  public var services: [Service]
  public var disciplines: [Discipline]
  public var destinations: [Destination]
  public var blocks: [Block]
  public var shiftCodes: [ShiftCode]
  public var preceptors: [Preceptor]
  public var places: [Place]
  public var courses: [Course]
  public var rotations: [Rotation]
  public var needs: [[Rotation.Ordinal]]
  public var wishes: [[Wish]]
  public var history: [[PastPlacement]]
  public var pins: [Pin]
  public var closures: [Closure]
  public var instructors: [Instructor]
  public var capacities: [Capacity]
  public var unavailability: [[Unavailability]]
  public var pairs: [Pair]
  public var openingLinks: [OpeningLink]
  public var kept: KeptPlan?
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
