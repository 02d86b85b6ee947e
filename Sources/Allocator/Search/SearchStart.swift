public import PlacementDomain

/// What a search may begin with: a plan of the same session, or of one that an event changed since, the proofs of
/// its stages, and the prices and schedules found on the way. Everything by id; what the session no longer has
/// is passed over.
///
/// It makes a search faster, and its plan is never worse than the one it begins with where that is still legal.
/// What is optimal does not depend on it; which of several optimal plans is found may.
public struct SearchStart: Sendable {
  /// Places of one student, by rotation.
  struct KnownSchedule: Sendable {
    let student: Student.ID
    let places: [(rotation: Rotation.ID, place: Place.ID)]
  }

  /// The plan to begin with.
  public let assignments: [Certificate.Triple]
  /// What proved its stages.
  let certificate: Certificate
  /// Prices of the rows for all stages at once, over 2^`certificate.scale`.
  let scouted: [RowPrice]
  /// Schedules that were cheap at those prices.
  let schedules: [KnownSchedule]

  /// Nothing.
  public static let nothing = SearchStart(assignments: [])

  /// A plan without its proof.
  public init(assignments: [Certificate.Triple]) {
    self.init(assignments: assignments, certificate: .empty)
  }

  /// A plan with its proof.
  public init(_ plan: Plan) {
    self.init(assignments: KeptRecord(plan).triples, certificate: plan.certificate)
  }

  init(
    assignments: [Certificate.Triple], certificate: Certificate, scouted: [RowPrice] = [],
    schedules: [KnownSchedule] = []
  ) {
    self.assignments = assignments
    self.certificate = certificate
    self.scouted = scouted
    self.schedules = schedules
  }
}

extension SearchStart {
  /// Schedules remembered of each student.
  private static let mostSchedules = 6

  /// The same with another plan.
  func with(_ assignments: [Certificate.Triple], _ certificate: Certificate) -> SearchStart {
    SearchStart(
      assignments: assignments, certificate: certificate, scouted: scouted, schedules: schedules)
  }

  /// What a finished search knows.
  init(
    _ assignments: [Certificate.Triple], _ certificate: Certificate, _ scouting: Scouting?,
    _ state: SearchState
  ) {
    let (problem, master) = (state.problem, state.master)
    let scenario = problem.scenario
    let prices = scouting?.prices ?? Prices(zeroFor: 0, scale: state.scale)
    let option = OptionPrices(
      costs: CompositeCosts(problem.stages).costs, prices: prices, book: master.book, problem: problem)
    var schedules: [KnownSchedule] = []
    for student in master.students {
      let cheapest = master.schedules.ofStudent[student].map { schedule in
        (option.price(of: master.schedules.choices(Int(schedule)), student: student, in: problem), schedule)
      }.sorted { $0 < $1 }.prefix(SearchStart.mostSchedules)
      for (_, schedule) in cheapest {
        let places = zip(problem.needs(student), master.schedules.choices(Int(schedule))).filter { $1 >= 0 }
          .map { need, choice in
            let spot = problem.spots.all[Int(problem.options.spot[Int(choice)])]
            return (
              rotation: scenario.rotations[problem.rotationOfNeed[need]].id,
              place: scenario.places[spot.lead].id
            )
          }
        schedules.append(
          KnownSchedule(student: scenario.students[Student.Ordinal(student)].id, places: places))
      }
    }
    self.init(
      assignments: assignments, certificate: certificate,
      scouted: prices.rows.indices.filter { prices[$0] != 0 }.map {
        RowPrice(row: master.book.rows[$0].kind.key(in: problem), price: prices[$0])
      }, schedules: schedules)
  }
}
