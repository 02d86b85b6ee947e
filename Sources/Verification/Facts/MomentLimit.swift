import PlacementDomain

/// At most so many students, or open places, at places that meet at a moment.
struct MomentLimit {
  /// What limits.
  enum Subject: Hashable {
    /// Students of a preceptor.
    case preceptor(Preceptor.Ordinal)
    /// Students under a limit of `Scenario.capacities`.
    case students(capacity: Int)
    /// Open group places under one.
    case groups(capacity: Int)
    /// Open groups of a teacher.
    case instructor(Instructor.Ordinal)
  }

  let subject: Subject
  /// What meets, when, and how much of it there may be.
  let meeting: Meeting

  /// Those of preceptors, then of each capacity (students, groups), then of instructors.
  static func all(in scenario: Scenario, counts: [Bool], _ times: TimeTable) -> [MomentLimit] {
    let maker = Maker(scenario: scenario, counts: counts, times: times)
    return maker.preceptors() + scenario.capacities.indices.flatMap(maker.capacity) + maker.instructors()
  }

  private struct Maker {
    let scenario: Scenario
    let counts: [Bool]
    let times: TimeTable

    private var counted: some Sequence<Place.Ordinal> {
      scenario.places.ordinals.lazy.filter { counts[$0.position] }
    }

    /// A shift counts for a preceptor on the dates of the supervision, once.
    func preceptors() -> [MomentLimit] {
      var stretches: [Preceptor.Ordinal: [Meeting.Stretch]] = [:]
      for place in counted {
        let supervisors = scenario.places[place].supervisors
        for who in Set(supervisors.map(\.preceptor)) {
          let preceptor = scenario.preceptors[who]
          guard preceptor.availability != nil else { continue }
          let spans = supervisors.filter { $0.preceptor == who }.map(\.span)
          for shift in times.pattern(of: place).shifts
          where spans.contains(where: { $0?.contains(shift.day) ?? true }) {
            stretches[who, default: []].append(
              .init(
                place: place, start: shift.start, end: shift.end,
                most: preceptor.students(on: shift.day) ?? .max))
          }
        }
      }
      return stretches.sorted { $0.key < $1.key }.flatMap { limits(.preceptor($0.key), $0.value) }
    }

    func capacity(_ position: Int) -> [MomentLimit] {
      let capacity = scenario.capacities[position]
      guard capacity.students != nil || capacity.groups != nil else { return [] }
      let places = counted.filter { place in
        scenario.matches(capacity.target, place)
          && capacity.block.map { $0 == scenario.places[place].block } ?? true
      }
      let groups = places.filter { scenario.places[$0].kind == .group }
      return limits(.students(capacity: position), places, capacity.periods, capacity.students)
        + limits(.groups(capacity: position), groups, capacity.periods, capacity.groups)
    }

    func instructors() -> [MomentLimit] {
      Dictionary(grouping: counted.filter { scenario.places[$0].instructor != nil }) {
        scenario.places[$0].instructor!
      }.sorted { $0.key < $1.key }.flatMap {
        limits(.instructor($0.key), $0.value, nil, scenario.instructors[$0.key].groups)
      }
    }

    private func limits(_ subject: Subject, _ places: [Place.Ordinal], _ periods: Periods?, _ most: Int?)
      -> [MomentLimit]
    {
      guard let most else { return [] }
      return limits(
        subject,
        places.flatMap { place in
          times.pattern(of: place).shifts.flatMap { shift in
            shift.parts(in: periods).map {
              Meeting.Stretch(place: place, start: $0.lowerBound, end: $0.upperBound, most: most)
            }
          }
        })
    }

    private func limits(_ subject: Subject, _ stretches: [Meeting.Stretch]) -> [MomentLimit] {
      Meeting.all(of: stretches).map { MomentLimit(subject: subject, meeting: $0) }
    }
  }
}
