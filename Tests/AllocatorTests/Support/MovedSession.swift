import PlacementDomain
import TestSessions

/// A session and who may go where, to be changed in ways that say what must become of the best values.
struct MovedSession {
  var parts: SessionParts
  /// The students, by position, whom the rules keep from each place and rotation.
  var barred: [Bar: Set<Int>] = [:]

  /// A place, by position, for a rotation.
  struct Bar: Hashable {
    var place: Int
    var rotation: Int
  }

  init(_ its: RandomCase) {
    let scenario = its.scenario
    parts = SessionParts(scenario)
    for place in scenario.places.ordinals {
      for rotation in scenario.rotations.ordinals {
        barred[Bar(place: place.position, rotation: rotation.position)] = Set(
          scenario.students.ordinals.filter { !its.eligibility.allows($0, place, for: rotation) }.map(
            \.position))
      }
    }
  }

  var scenario: Scenario { parts.scenario }

  /// One bar for each set of students and rotation, so that equal places stay equal.
  var eligibility: Eligibility {
    struct Kind: Hashable {
      let students: Set<Int>
      let rotation: Int
    }
    let kinds = Dictionary(grouping: barred.keys.filter { !barred[$0]!.isEmpty }) {
      Kind(students: barred[$0]!, rotation: $0.rotation)
    }
    let bars = kinds.sorted {
      ($0.key.rotation, $0.key.students.sorted().description) < (
        $1.key.rotation, $1.key.students.sorted().description
      )
    }
    return Eligibility(
      students: parts.students.count, places: parts.places.count, rotations: parts.rotations.count,
      bars: bars.map { kind, at in
        Eligibility.Bar(
          .closed(DaySpan(Day(number: 0), Day(number: 0))!),
          students: parts.students.indices.map(kind.students.contains),
          places: at.map { Place.Ordinal($0.place) }.sorted(), rotations: [.init(kind.rotation)])
      })
  }

  func randomCase(seed: UInt64) -> RandomCase {
    RandomCase(seed: seed, scenario: scenario, eligibility: eligibility)
  }

  // MARK: Where things stand

  /// Everything that names a place by position, after places were put in other positions.
  mutating func renumberPlaces(_ new: [Int]) {
    func at(_ place: Place.Ordinal) -> Place.Ordinal { .init(new[place.position]) }
    retarget { if case .place(let place) = $0 { .place(at(place)) } else { $0 } }
    parts.openingLinks = parts.openingLinks.map {
      switch $0 {
      case .together(let places): .together(places.map(at).sorted())
      case .onlyWith(let place, let parent): .onlyWith(at(place), parent: at(parent))
      }
    }
    parts.kept = parts.kept.map { kept in
      KeptPlan(
        assignments: kept.assignments.map {
          .init(student: $0.student, rotation: $0.rotation, place: at($0.place), isTold: $0.isTold)
        }, mostChanges: kept.mostChanges)
    }
    barred = Dictionary(
      uniqueKeysWithValues: barred.map {
        (Bar(place: new[$0.key.place], rotation: $0.key.rotation), $0.value)
      })
  }

  /// Another target wherever one is named.
  mutating func retarget(_ change: (Target) -> Target) {
    parts.wishes = parts.wishes.map {
      $0.map { Wish(target: change($0.target), rank: $0.rank, rotation: $0.rotation) }
    }
    parts.pins = parts.pins.map {
      Pin(student: $0.student, rotation: $0.rotation, target: change($0.target), mode: $0.mode)
    }
    parts.capacities = parts.capacities.map {
      Capacity(
        target: change($0.target), block: $0.block, periods: $0.periods, school: $0.school,
        students: $0.students, groups: $0.groups, atLeast: $0.atLeast)
    }
  }

  /// Students in the opposite order: new ids, everything about them moved along.
  mutating func reverseStudents() {
    let count = parts.students.count
    func at(_ student: Student.Ordinal) -> Student.Ordinal { .init(count - 1 - student.position) }
    parts.students = parts.students.enumerated().map { number, it in
      Student(
        id: .init("Z\(99 - number)"), cohort: it.cohort, school: it.school, priority: it.priority,
        traits: it.traits)
    }.reversed()
    parts.needs.reverse()
    parts.wishes.reverse()
    parts.history.reverse()
    parts.unavailability.reverse()
    parts.pins = parts.pins.map {
      Pin(student: at($0.student), rotation: $0.rotation, target: $0.target, mode: $0.mode)
    }
    parts.pairs = parts.pairs.map {
      Pair(at($0.student), at($0.other), $0.relation, same: $0.same, rotation: $0.rotation)
    }
    parts.kept = parts.kept.map { kept in
      KeptPlan(
        assignments: kept.assignments.map {
          .init(student: at($0.student), rotation: $0.rotation, place: $0.place, isTold: $0.isTold)
        }, mostChanges: kept.mostChanges)
    }
    if let travel = parts.travel {
      parts.travel = Travel(
        unit: travel.unit, destinations: travel.destinations,
        distances: (0..<count).reversed().flatMap { student in
          (0..<travel.destinations).map { Int32(travel.distance(.init(student), .init($0))) }
        })
    }
    barred = barred.mapValues { Set($0.map { count - 1 - $0 }) }
  }

  /// Places in the opposite order, under new ids.
  mutating func reversePlaces() {
    let count = parts.places.count
    parts.places = parts.places.enumerated().map { $1.with(id: .init("Q\(99 - $0)")) }.reversed()
    renumberPlaces((0..<count).map { count - 1 - $0 })
  }

  /// One more place; its id is the largest.
  mutating func add(_ place: Place, barring: Bool) {
    for rotation in parts.rotations.indices {
      barred[Bar(place: parts.places.count, rotation: rotation)] = barring ? Set(parts.students.indices) : []
    }
    parts.places.append(place)
  }

  // MARK: Days

  /// Everything so many days later.
  mutating func shift(by days: Int) {
    func later(_ day: Day) -> Day { day.advanced(by: days) }
    func later(_ span: DaySpan) -> DaySpan { DaySpan(later(span.first), later(span.last))! }
    func later(_ shift: DatedShift) -> DatedShift { DatedShift(day: later(shift.day), shift: shift.shift) }
    parts.session = Session(
      id: parts.session.id, name: parts.session.name, span: parts.session.span.map(later),
      holidays: parts.session.holidays.map(later))
    parts.blocks = parts.blocks.map {
      Block(id: $0.id, span: later($0.span), weekdays: $0.weekdays, excluded: $0.excluded.map(later))
    }
    parts.preceptors = parts.preceptors.map {
      Preceptor(
        id: $0.id,
        availability: $0.availability?.map { .init(span: $0.span.map(later), students: $0.students) },
        line: $0.line.map(later))
    }
    parts.places = parts.places.map { place in
      place.with(
        schedule: place.schedule.map(later),
        supervision: place.supervision.map {
          Supervision(preceptor: $0.preceptor, span: $0.span.map(later), minutes: $0.minutes)
        })
    }
    parts.closures = parts.closures.map { Closure(target: $0.target, span: later($0.span)) }
    parts.unavailability = parts.unavailability.map {
      $0.map { Unavailability(span: later($0.span), weekdays: $0.weekdays, periods: $0.periods) }
    }
  }
}
