import PlacementDomain

/// Something students share, written `Σ coefficient · z ≤ limit` over schedules and shared variables. A kept goal
/// is written so too, although its value cannot be beaten: that keeps every price at or above 0.
struct SharedRow: Sendable {
  /// What it limits (`Documentation/Model.md`, "Variables and rows of the proof").
  enum Kind: Hashable, Sendable {
    case seats(Int32)
    case minimum(Int32)
    case opening(Int32, student: Student.Ordinal)
    case preceptor(Preceptor.Ordinal, minute: Int)
    /// A stage already solved.
    case goal(Int)
    /// Heads of the capacity of this number (from 1).
    case capacity(Int, minute: Int)
    case groups(Int, minute: Int)
    case quota(Int)
    case instructor(Instructor.Ordinal, minute: Int)
    case link(Place.Ordinal, Place.Ordinal)
    case together(Student.Ordinal, Student.Ordinal, Rotation.Ordinal, Target)
    case apart(Student.Ordinal, Student.Ordinal, Rotation.Ordinal, Target)
    case changes
    case load(LoadOwner)
    /// The next larger level only where this one is.
    case order(LoadOwner, threshold: Int)
  }

  /// What it limits.
  let kind: Kind
  /// Its right-hand side.
  var limit: Int
  /// What it holds of shared variables.
  var variables: [(variable: Int32, coefficient: Int)] = []

  /// True when a branch, a pin or what is settled may leave no known schedules that keep it: then it may be
  /// broken for a while, at a price.
  var mayBreak: Bool {
    switch kind {
    case .seats, .opening, .preceptor, .capacity, .apart, .load: false
    case .order: true
    case .minimum, .goal, .groups, .quota, .instructor, .link, .together, .changes: true
    }
  }
}

/// What a student uses of a row when one of his or her needs, or a certain one, takes a spot.
struct StudentEntry: Sendable {
  /// -1: whichever need.
  let need: Int32
  let spot: Int32
  let row: Int32
  let coefficient: Int
}

extension SharedRow.Kind {
  /// The name in a certificate.
  func key(in problem: PlacingProblem) -> String {
    let scenario = problem.scenario
    func lead(_ spot: Int32) -> Place.ID { scenario.places[problem.spots.all[Int(spot)].lead].id }
    func student(_ one: Student.Ordinal) -> Student.ID { scenario.students[one].id }
    switch self {
    case .seats(let spot): return RowKey.seats(lead(spot))
    case .minimum(let spot): return RowKey.minimum(lead(spot))
    case .opening(let spot, let one): return RowKey.opening(lead(spot), student(one))
    case .preceptor(let preceptor, let minute):
      return RowKey.preceptor(scenario.preceptors[preceptor].id, at: minute)
    case .goal(let stage): return RowKey.goal(problem.stages[stage].stage)
    case .capacity(let number, let minute): return RowKey.capacity(number, at: minute)
    case .groups(let number, let minute): return RowKey.groups(number, at: minute)
    case .quota(let number): return RowKey.quota(number)
    case .instructor(let instructor, let minute):
      return RowKey.instructor(scenario.instructors[instructor].id, at: minute)
    case .link(let place, let other):
      return RowKey.link(scenario.places[place].id, scenario.places[other].id)
    case .together(let first, let second, let rotation, let value):
      return RowKey.together(
        student(first), student(second), scenario.rotations[rotation].id, scenario.key(of: value))
    case .apart(let first, let second, let rotation, let value):
      return RowKey.apart(
        student(first), student(second), scenario.rotations[rotation].id, scenario.key(of: value))
    case .changes: return RowKey.changes
    case .load(let owner): return RowKey.load(owner.goal, owner.id(in: scenario))
    case .order(let owner, let threshold):
      return RowKey.order(owner.goal, owner.id(in: scenario), threshold)
    }
  }
}
