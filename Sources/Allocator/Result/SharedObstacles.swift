import PlacementDomain

/// What keeps a student without a place out of one because of others, in a finished plan.
struct SharedObstacles {
  private let problem: PlacingProblem
  private let places: [Place.Ordinal?]
  private let load: [Int]
  /// Students of each school at each place.
  private let loadOfSchool: [Agency.Ordinal: [Int]]
  private let preceptors: [Int: [Meeting]]
  private let heads: [Int: [(capacity: Capacity, meeting: Meeting)]]
  private let groups: [Int: [Meeting]]
  private let instructors: [Int: [Meeting]]
  private let links: [(Place.Ordinal, Place.Ordinal)]
  private let pairs: [Student.Ordinal: [Pair]]

  /// In a plan that gives each need this place.
  init(problem: PlacingProblem, places: [Place.Ordinal?]) {
    self.problem = problem
    self.places = places
    let scenario = problem.scenario
    var load = Array(repeating: 0, count: scenario.places.count)
    var loadOfSchool: [Agency.Ordinal: [Int]] = [:]
    for student in scenario.students.ordinals {
      for place in problem.needs(student.position).compactMap({ places[$0] }) {
        load[place.position] += 1
        if let school = scenario.students[student].school {
          loadOfSchool[school, default: Array(repeating: 0, count: load.count)][place.position] += 1
        }
      }
    }
    self.load = load
    self.loadOfSchool = loadOfSchool
    func byPlace<Item>(_ items: [(Meeting, Item)]) -> [Int: [Item]] {
      items.reduce(into: [:]) { found, item in
        for place in item.0.places { found[place.position, default: []].append(item.1) }
      }
    }
    preceptors = byPlace(StudentsOfPreceptor.meetings(in: scenario).flatMap(\.meetings).map { ($0, $0) })
    heads = byPlace(
      HeadsOfCapacity.meetings(in: scenario).flatMap { _, capacity, meetings in
        meetings.map { ($0, (capacity, $0)) }
      })
    groups = byPlace(GroupsOfCapacity.meetings(in: scenario).flatMap(\.meetings).map { ($0, $0) })
    instructors = byPlace(GroupsOfInstructor.meetings(in: scenario).flatMap(\.meetings).map { ($0, $0) })
    links = PlacesOpenedTogether.steps(in: scenario)
    pairs = scenario.pairs.reduce(into: [:]) { found, pair in
      found[pair.student, default: []].append(pair)
      found[pair.other, default: []].append(pair)
    }
  }

  /// The first thing that keeps the student out of the place for the need, which has none now.
  func obstacle(_ place: Place.Ordinal, _ student: Student.Ordinal, _ need: Int) -> Unplaced.Obstacle? {
    let row = problem.scenario.places[place]
    let mine = load[place.position]
    if mine >= row.seats { return .full }
    for meeting in preceptors[place.position] ?? [] where sum(meeting, load) >= meeting.limit {
      return .preceptorFull
    }
    if capacityIsFull(place, student) { return .capacityFull }
    if mine == 0, teacherIsBusy(place) { return .teacherBusy }
    if row.hasMinimum, mine + 1 < row.minimumSeats { return .notOpened }
    if mine == 0, links.contains(where: { isBroken($0, opening: place) }) { return .notOpened }
    return pairs[student, default: []].contains { isBroken($0, student, need, place) } ? .pair : nil
  }

  private func sum(_ meeting: Meeting, _ load: [Int]) -> Int {
    meeting.places.reduce(0) { $0 + load[$1.position] }
  }

  private func capacityIsFull(_ place: Place.Ordinal, _ student: Student.Ordinal) -> Bool {
    for (capacity, meeting) in heads[place.position] ?? []
    where capacity.counts(student, in: problem.scenario) {
      let counted: [Int]? = capacity.school == nil ? load : capacity.school.flatMap { loadOfSchool[$0] }
      if counted.map({ sum(meeting, $0) }) ?? 0 >= meeting.limit { return true }
    }
    guard load[place.position] == 0 else { return false }
    return (groups[place.position] ?? []).contains { meeting in
      meeting.places.count { load[$0.position] > 0 } >= meeting.limit
    }
  }

  private func teacherIsBusy(_ place: Place.Ordinal) -> Bool {
    (instructors[place.position] ?? []).contains { meeting in
      let sets = GroupsOfInstructor.groups(of: meeting, in: problem.scenario)
      let open = sets.filter { $0.contains { load[$0.position] > 0 } }
      return open.count >= meeting.limit && !open.contains { $0.contains(place) }
    }
  }

  /// True when the place, once open, would be open without one it needs, or another has long been so.
  private func isBroken(_ link: (Place.Ordinal, Place.Ordinal), opening place: Place.Ordinal) -> Bool {
    link.0 == place && load[link.1.position] == 0
      || link.1 == place && load[link.0.position] == 0 && isTogether(place, link.0)
  }

  private func isTogether(_ place: Place.Ordinal, _ other: Place.Ordinal) -> Bool {
    PlacesOpenedTogether.set(of: place, in: problem.scenario)?.contains(other) ?? false
  }

  private func isBroken(_ pair: Pair, _ student: Student.Ordinal, _ need: Int, _ place: Place.Ordinal) -> Bool
  {
    let scenario = problem.scenario
    let rotation = problem.rotationOfNeed[need]
    let other = pair.student == student ? pair.other : pair.student
    guard PairsOfStudents.rotations(of: pair, in: scenario).contains(rotation),
      let its = problem.needs(other.position).first(where: { problem.rotationOfNeed[$0] == rotation })
    else { return false }
    let here = PairsOfStudents.value(of: place, pair.same, in: scenario)
    let there = places[its].map { PairsOfStudents.value(of: $0, pair.same, in: scenario) }
    return pair.relation == .together ? here != there : here == there
  }
}
