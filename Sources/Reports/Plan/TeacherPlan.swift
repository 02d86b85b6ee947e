import PlacementDomain

/// Teachers for the open groups that name none: as many groups covered as there can be.
///
/// A teacher takes a group whose days and discipline are his or hers, never more groups at a moment than allowed;
/// places that open together are one group. Teachers that places name are busy with those first.
struct TeacherPlan {
  /// A group that named no teacher: its open places, and who could take it.
  struct Group {
    let places: [Place.Ordinal]
    var teacher: Instructor.Ordinal?
  }

  /// In the order of the places.
  private(set) var groups: [Group] = []
  /// False where the search was cut: then more may be possible.
  private(set) var isMost = true

  /// How many groups have a teacher.
  var covered: Int { groups.count { $0.teacher != nil } }

  init(plan: Plan, scenario: Scenario) {
    guard !scenario.instructors.isEmpty else { return }
    let open = Set(plan.assignments.compactMap { scenario.places.ordinal(of: $0.place) })
      .filter { scenario.places[$0].kind == .group }.sorted()
    let linked = LinkedPlaces(scenario)
    var sets: [(lead: Place.Ordinal, places: [Place.Ordinal])] = []
    for place in open {
      let lead = linked.lead(of: place)
      if let position = sets.firstIndex(where: { $0.lead == lead }) {
        sets[position].places.append(place)
      } else {
        sets.append((lead, [place]))
      }
    }
    let named = sets.filter { set in set.places.contains { scenario.places[$0].instructor != nil } }
    let unnamed = sets.filter { set in set.places.allSatisfy { scenario.places[$0].instructor == nil } }
    groups = unnamed.map { Group(places: $0.places) }
    var search = TeacherSearch(scenario: scenario, groups: unnamed.map(\.places))
    for set in named {
      let teacher = set.places.lazy.compactMap { scenario.places[$0].instructor }.first!
      search.occupy(teacher, set.places.filter { scenario.places[$0].instructor == teacher })
    }
    search.run()
    for position in groups.indices { groups[position].teacher = search.best[position] }
    isMost = search.isComplete
  }
}

/// Looks through all ways to give teachers to groups, the groups with fewest teachers first, equal teachers once.
private struct TeacherSearch {
  private struct Span { let start, end: Int }

  private let scenario: Scenario
  /// When each group is under way; groups that have a teacher from the start stand after the others.
  private var spans: [[Span]]
  /// Who may take each group by days and discipline.
  private let able: [[Instructor.Ordinal]]
  private let order: [Int]
  /// For each group, which others are under way at the same time as it.
  private var overlaps: [[Bool]]
  /// The groups each teacher has.
  private var held: [[Int]]
  private var chosen: [Instructor.Ordinal?]
  private(set) var best: [Instructor.Ordinal?]
  private var bestCount = -1
  private var work = 0
  private(set) var isComplete = true

  /// Looks at a group after which the best so far is taken.
  private static let most = 1_000_000

  init(scenario: Scenario, groups: [[Place.Ordinal]]) {
    self.scenario = scenario
    let able = groups.map { places in
      scenario.instructors.ordinals.filter { TeacherSearch.suits(scenario, $0, places) }
    }
    self.able = able
    order = groups.indices.sorted { (able[$0].count, $0) < (able[$1].count, $1) }
    held = Array(repeating: [], count: scenario.instructors.count)
    chosen = Array(repeating: nil, count: groups.count)
    best = chosen
    spans = []
    overlaps = []
    for places in groups { add(places) }
  }

  private mutating func add(_ places: [Place.Ordinal]) {
    let own = places.flatMap(scenario.shifts(of:)).map { Span(start: $0.start, end: $0.end) }
    spans.append(own)
    let met = spans.map { other in
      own.contains { one in other.contains { one.start < $0.end && $0.start < one.end } }
    }
    for position in overlaps.indices { overlaps[position].append(met[position]) }
    overlaps.append(met)
  }

  private static func suits(
    _ scenario: Scenario, _ teacher: Instructor.Ordinal, _ places: [Place.Ordinal]
  ) -> Bool {
    let who = scenario.instructors[teacher]
    return places.allSatisfy { place in
      let discipline = scenario.destinations[scenario.places[place].destination].discipline
      guard who.disciplines.isEmpty || discipline.map(who.disciplines.contains) ?? false else { return false }
      guard let days = who.weekdays else { return true }
      return scenario.shifts(of: place).allSatisfy { days.contains($0.day.weekday) }
    }
  }

  /// The teacher has these places, one group, from the start.
  mutating func occupy(_ teacher: Instructor.Ordinal, _ places: [Place.Ordinal]) {
    add(places)
    held[teacher.position].append(spans.count - 1)
  }

  mutating func run() { look(at: 0, covered: 0) }

  private mutating func look(at step: Int, covered: Int) {
    if covered > bestCount { (best, bestCount) = (chosen, covered) }
    guard step < order.count, bestCount < order.count, isComplete else { return }
    work += order.count - step
    guard work < TeacherSearch.most else {
      isComplete = false
      return
    }
    let possible = order[step...].count { group in able[group].contains { hasRoom($0, group) } }
    guard covered + possible > bestCount else { return }
    let group = order[step]
    var tried: [Instructor.Ordinal] = []
    for teacher in able[group] where hasRoom(teacher, group) {
      guard !tried.contains(where: { isSame($0, teacher) }) else { continue }
      tried.append(teacher)
      held[teacher.position].append(group)
      chosen[group] = teacher
      look(at: step + 1, covered: covered + 1)
      chosen[group] = nil
      held[teacher.position].removeLast()
    }
    look(at: step + 1, covered: covered)
  }

  /// True for two teachers without groups who may take the same.
  private func isSame(_ one: Instructor.Ordinal, _ other: Instructor.Ordinal) -> Bool {
    let (left, right) = (scenario.instructors[one], scenario.instructors[other])
    return held[one.position].isEmpty && held[other.position].isEmpty && left.groups == right.groups
      && left.weekdays == right.weekdays && left.disciplines == right.disciplines
  }

  private func hasRoom(_ teacher: Instructor.Ordinal, _ group: Int) -> Bool {
    let limit = scenario.instructors[teacher].groups
    let met = held[teacher.position].filter { overlaps[group][$0] }
    guard met.count >= limit else { return true }
    guard limit > 1 else { return false }
    // The most groups under way at once are so at the start of a span of one of them.
    func underWay(_ minute: Int) -> Int {
      met.count { other in spans[other].contains { $0.start <= minute && minute < $0.end } }
    }
    return spans[group].allSatisfy { span in
      let starts = met.flatMap { spans[$0] }.map(\.start).filter { span.start < $0 && $0 < span.end }
      return ([span.start] + starts).allSatisfy { underWay($0) < limit }
    }
  }
}
