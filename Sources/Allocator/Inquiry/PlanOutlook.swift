public import PlacementDomain

/// A plan seen from one student: what became of every place of a rotation.
public struct PlanOutlook: Sendable {
  /// A place of a rotation, and what became of it for the student.
  public struct Option: Sendable {
    /// What became of it.
    public enum Standing: Hashable, Sendable {
      /// The student has it.
      case given
      /// It is removed before seats are looked at.
      case removed(Unplaced.Removal)
      /// It could be taken, but in this plan something is in the way, or (`free`) nothing is.
      case blocked(Unplaced.Obstacle)
    }

    /// The place.
    public let place: Place.Ordinal
    /// Smallest rank of the wishes that match; nil where none does.
    public let rank: Int?
    /// What became of it.
    public let standing: Standing
  }

  /// What one more seat would be worth, by the certificate of a stage.
  public struct SeatPrice: Hashable, Sendable {
    /// `Stage.key`; the price is in what the stage counts.
    public let stage: String
    /// The price over 2^`scale`, above 0.
    public let price: Int
    /// See `price`.
    public let scale: Int
  }

  let problem: PlacingProblem
  /// The plan.
  public let plan: Plan
  /// The place of each need, nil for none.
  private let places: [Place.Ordinal?]

  /// The outlook of a plan of this scenario, or of assignments that are to be kept in it: what the scenario no
  /// longer has is passed over.
  public init(_ plan: Plan, in scenario: Scenario, _ eligibility: Eligibility) {
    self.plan = plan
    let problem = PlacingProblem(scenario: scenario, eligibility: eligibility)
    self.problem = problem
    var places = [Place.Ordinal?](repeating: nil, count: scenario.needed)
    for one in plan.assignments {
      guard let student = scenario.students.ordinal(of: one.student),
        let rotation = scenario.rotations.ordinal(of: one.rotation),
        let need = problem.needs(student.position).first(where: { problem.rotationOfNeed[$0] == rotation }),
        let place = scenario.places.ordinal(of: one.place), scenario.counts(place)
      else { continue }
      places[need] = place
    }
    self.places = places
  }

  /// The place of a need, numbered through all students.
  func place(of need: Int) -> Place.Ordinal? { places[need] }

  /// How many students the place has.
  func load(of place: Place.Ordinal) -> Int { places.count { $0 == place } }

  /// True when nothing is broken with this place for the student's rotation and everything else as in the plan.
  func holds(_ place: Place.Ordinal, for student: Student.Ordinal, _ rotation: Rotation.Ordinal) -> Bool {
    let assignments = problem.scenario.students.ordinals.flatMap { one in
      problem.needs(one.position).compactMap { need in
        let its = problem.rotationOfNeed[need]
        let here = one == student && its == rotation ? place : places[need]
        return here.map { (student: one, rotation: its, place: $0) }
      }
    }
    let plan = CheckedPlan(
      scenario: problem.scenario, eligibility: problem.eligibility, assignments: assignments)
    return plan.violations.isEmpty
  }

  /// What became of every counted place of the rotation's blocks and disciplines, by rank (wished for first),
  /// then by id; everything else as in the plan. Empty when the student does not need the rotation.
  public func options(of student: Student.Ordinal, _ rotation: Rotation.Ordinal) -> [Option] {
    let scenario = problem.scenario
    let needed = problem.needs(student.position).first { problem.rotationOfNeed[$0] == rotation }
    guard let need = needed else { return [] }
    var without = places
    without[need] = nil
    let reasons = UnplacedReasons(problem: problem, places: without)
    let done = NoRepeatedService.keys(of: scenario.history[student], in: scenario)
    let pins = PinnedRotations.pins(of: student, rotation, in: scenario.pins)
    let options = scenario.places.ordinals.filter { scenario.counts($0) && scenario.accepts(rotation, $0) }
      .map { place -> Option in
        let standing: Option.Standing =
          if places[need] == place {
            .given
          } else if let removal = reasons.removal(place, student, rotation, done, pins) {
            .removed(removal)
          } else {
            .blocked(reasons.obstacle(place, student, need))
          }
        let rank = PlacesOffered.rank(of: place, student: student, rotation: rotation, in: scenario).rank
        return Option(place: place, rank: rank, standing: standing)
      }
    return options.sorted { ($0.rank ?? .max, $0.place) < ($1.rank ?? .max, $1.place) }
  }

  /// What one more seat of the place would be worth: the first stage whose certificate prices its seats; nil
  /// where none does, or where the proof is a tree, which has no one price.
  public func seatPrice(of place: Place.Ordinal) -> SeatPrice? {
    let spot = problem.spots.ofPlace[place.position]
    guard spot >= 0 else { return nil }
    let key = RowKey.seats(problem.scenario.places[problem.spots.all[Int(spot)].lead].id)
    for stage in plan.certificate.stages {
      guard case .prices(let prices) = stage.proof,
        let found = prices.first(where: { $0.row == key && $0.price > 0 })
      else { continue }
      return SeatPrice(stage: stage.key, price: found.price, scale: plan.certificate.scale)
    }
    return nil
  }
}
