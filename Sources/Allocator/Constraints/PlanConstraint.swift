import PlacementDomain

/// The second view of a constraint: what a finished plan does against it. The first view, what it means for
/// the solver, stands in the same file where it is a rule for one student, and in `SharedRows` where students
/// share something.
protocol PlanConstraint: Sendable {
  /// Everything in the plan that breaks it.
  static func violations(in plan: CheckedPlan) -> [PlanViolation]
}

/// Every constraint there is. Deleting one is deleting its file and its line here.
let planConstraints: [any (PlanConstraint & Sendable).Type] = [
  PlacesOffered.self, RestBetweenShifts.self, WeeklyHours.self, NoRepeatedService.self, PinnedRotations.self,
  SeatsOfPlace.self, StudentsOfPreceptor.self,
  NightsInRow.self, MostNights.self, MostWeekends.self, RequiredHours.self, StudentAvailability.self,
  RotationOrder.self, SpacingOfRotations.self, AtLeastOneDiscipline.self,
  HeadsOfCapacity.self, GroupsOfCapacity.self, QuotaOfCapacity.self, GroupsOfInstructor.self,
  PlacesOpenedTogether.self, PairsOfStudents.self, ChangesToKeptPlan.self,
]

/// A plan as the constraints see it: the place of each placed need.
struct CheckedPlan {
  let scenario: Scenario
  let eligibility: Eligibility
  /// By student, then rotation.
  let assignments: [(student: Student.Ordinal, rotation: Rotation.Ordinal, place: Place.Ordinal)]
  /// The pool of each place, by place ordinal: places of one number are alike. Empty: no two are.
  var pools: [Int32] = []

  /// The places of each student who has one, in student order.
  var byStudent: [(student: Student.Ordinal, places: [Place.Ordinal])] {
    var out: [(student: Student.Ordinal, places: [Place.Ordinal])] = []
    for assignment in assignments {
      if out.last?.student == assignment.student {
        out[out.count - 1].places.append(assignment.place)
      } else {
        out.append((assignment.student, [assignment.place]))
      }
    }
    return out
  }

  /// How many students each place has, by place ordinal.
  var load: [Int] { load(of: { _ in true }) }

  /// How many of these students each place has, by place ordinal.
  func load(of counts: (Student.Ordinal) -> Bool) -> [Int] {
    var load = Array(repeating: 0, count: scenario.places.count)
    for assignment in assignments where counts(assignment.student) { load[assignment.place.position] += 1 }
    return load
  }

  /// Where a student is for a rotation.
  func place(of student: Student.Ordinal, _ rotation: Rotation.Ordinal) -> Place.Ordinal? {
    assignments.first { $0.student == student && $0.rotation == rotation }?.place
  }

  /// Everything that breaks a constraint.
  var violations: [PlanViolation] { planConstraints.flatMap { $0.violations(in: self) } }
}

/// What a plan breaks.
enum PlanViolation: Hashable, Sendable {
  case notOffered(Student.Ordinal, Rotation.Ordinal, Place.Ordinal)
  case rest(Student.Ordinal)
  case week(Student.Ordinal)
  case repeated(Student.Ordinal)
  case pin(Student.Ordinal, Rotation.Ordinal)
  case seats(Place.Ordinal)
  case minimum(Place.Ordinal)
  case preceptor(Preceptor.Ordinal, minute: Int)
  case nightsInRow(Student.Ordinal)
  case nights(Student.Ordinal)
  case weekends(Student.Ordinal)
  case hours(Student.Ordinal, Rotation.Ordinal)
  case unavailable(Student.Ordinal, Rotation.Ordinal)
  case order(Student.Ordinal)
  case spacing(Student.Ordinal)
  case discipline(Student.Ordinal)
  case capacity(Int, minute: Int)
  case groups(Int, minute: Int)
  case quota(Int)
  case instructor(Instructor.Ordinal, minute: Int)
  case link(Place.Ordinal, Place.Ordinal)
  case pair(Student.Ordinal, Student.Ordinal, Rotation.Ordinal)
  case changes
}
