import PlacementDomain

/// How many more students what places share lets each of them take, each place looked at by itself, with the
/// others as in a plan.
struct SeatRoom {
  private let scenario: Scenario
  private let taken: [Int]
  private let shifts: [[Shift]]
  private var preceptors: [Int]
  private var capacities: [Int]
  private var isTeacherBusy: [Bool]
  private var isKeptClosed: [Bool]

  /// With so many students at each place of the scenario.
  init(scenario: Scenario, taken: [Int]) {
    self.scenario = scenario
    self.taken = taken
    let count = scenario.places.count
    shifts = scenario.places.ordinals.map { scenario.counts($0) ? scenario.shifts(of: $0) : [] }
    preceptors = Array(repeating: .max, count: count)
    capacities = Array(repeating: .max, count: count)
    isTeacherBusy = Array(repeating: false, count: count)
    isKeptClosed = Array(repeating: false, count: count)
    lookAtPreceptors()
    for capacity in scenario.capacities { look(at: capacity) }
    lookAtTeachers()
    for link in scenario.openingLinks { look(at: link) }
  }

  /// How many more preceptors can take at a place; `Int.max` where none limits it.
  func leftByPreceptors(at place: Place.Ordinal) -> Int { preceptors[place.position] }
  /// How many more the limits over places let it take; `Int.max` where none does.
  func leftByCapacities(at place: Place.Ordinal) -> Int { capacities[place.position] }
  /// True for a closed place that no teacher could take.
  func isTeacherBusy(at place: Place.Ordinal) -> Bool { isTeacherBusy[place.position] }
  /// True for a closed place that opens only with another, which is closed.
  func isKeptClosed(_ place: Place.Ordinal) -> Bool { isKeptClosed[place.position] }

  private func isOpen(_ place: Place.Ordinal) -> Bool { taken[place.position] > 0 }

  private mutating func lookAtPreceptors() {
    var stretches = [[Moments.Stretch]](repeating: [], count: scenario.preceptors.count)
    for place in scenario.places.ordinals where scenario.counts(place) {
      for supervision in scenario.places[place].supervisors {
        let own = shifts[place.position].filter { supervision.span?.contains($0.day) ?? true }
        stretches[supervision.preceptor.position] += Moments.stretches(of: place, own)
      }
    }
    for (preceptor, stretches) in zip(scenario.preceptors, stretches) where preceptor.availability != nil {
      for underWay in Moments.sets(stretches) {
        guard let limit = underWay.values.compactMap(preceptor.students(on:)).min() else { continue }
        let left = max(0, limit - underWay.keys.reduce(0) { $0 + taken[$1.position] })
        for place in underWay.keys { preceptors[place.position] = min(preceptors[place.position], left) }
      }
    }
  }

  /// A limit for one school is looked at only where nobody is of another.
  private mutating func look(at capacity: Capacity) {
    if let school = capacity.school, scenario.students.contains(where: { $0.school != school }) { return }
    let stretches = scenario.places.ordinals.filter { place in
      scenario.counts(place) && scenario.matches(capacity.target, place)
        && capacity.block.map { $0 == scenario.places[place].block } ?? true
    }.flatMap { Moments.stretches(of: $0, shifts[$0.position], in: capacity.periods) }
    for underWay in Moments.sets(stretches) {
      if let limit = capacity.students {
        let left = max(0, limit - underWay.keys.reduce(0) { $0 + taken[$1.position] })
        for place in underWay.keys { capacities[place.position] = min(capacities[place.position], left) }
      }
      guard let limit = capacity.groups else { continue }
      let groups = underWay.keys.filter { scenario.places[$0].kind == .group }
      guard groups.count(where: isOpen) >= limit else { continue }
      for place in groups where !isOpen(place) { capacities[place.position] = 0 }
    }
  }

  private mutating func lookAtTeachers() {
    let sets = LinkedPlaces(scenario)
    for instructor in scenario.instructors.ordinals {
      let own = scenario.places.ordinals.filter {
        scenario.counts($0) && scenario.places[$0].instructor == instructor
      }
      for underWay in Moments.sets(own.flatMap { Moments.stretches(of: $0, shifts[$0.position]) }) {
        let open = Set(underWay.keys.filter(isOpen).map { sets.lead(of: $0) })
        guard open.count >= scenario.instructors[instructor].groups else { continue }
        for place in underWay.keys where !isOpen(place) && !open.contains(sets.lead(of: place)) {
          isTeacherBusy[place.position] = true
        }
      }
    }
  }

  private mutating func look(at link: OpeningLink) {
    switch link {
    case .together(let places):
      guard !places.contains(where: isOpen) else { return }
      for place in places { isKeptClosed[place.position] = true }
    case .onlyWith(let part, let parent):
      if !isOpen(parent), !isOpen(part) { isKeptClosed[part.position] = true }
    }
  }
}

/// Which places open all or not at all: each set goes by its first place.
struct LinkedPlaces {
  private var leads: [Place.Ordinal]

  init(_ scenario: Scenario) {
    leads = scenario.places.ordinals
    for case .together(let places) in scenario.openingLinks {
      for place in places { leads[place.position] = places[0] }
    }
  }

  /// The first place of the set a place is in; itself where it is in none.
  func lead(of place: Place.Ordinal) -> Place.Ordinal { leads[place.position] }
}
