import PlacementDomain

/// A start in the terms of a problem: what of it still means something there.
struct KnownStart {
  /// The plan it begins with: schedules that are still legal, one by one.
  let placement: Placement
  /// Schedules to know from the beginning, each legal.
  let schedules: [(student: Int, choices: [Int32])]
  /// The opening rows its proofs name.
  let openings: [Restrictions.Use]
  private let keys: KeyIndex
  private let proofs: [String: Proof]
  private let scouted: [RowPrice]

  /// Nil where nothing is left of it.
  init?(_ start: SearchStart, in problem: PlacingProblem) {
    let terms = StartTerms(problem)
    guard let placement = terms.placement(start.assignments) else { return nil }
    self.placement = placement
    schedules = start.schedules.compactMap(terms.schedule)
    keys = KeyIndex(problem, scale: start.certificate.scale, isUsed: !start.certificate.stages.isEmpty)
    proofs = Dictionary(start.certificate.stages.map { ($0.key, $0.proof) }) { first, _ in first }
    scouted = start.scouted
    openings = keys.openings(in: start.certificate.stages.map(\.proof), start.scouted)
  }

  /// The proof of a stage, with the rows of a book; nil where there is none.
  func proof(of stage: Stage, book: RowBook, range: PriceRange) -> ProofTree? {
    proofs[stage.key].flatMap { keys.tree($0, book, range) }
  }

  /// The first prices in the proof of a stage.
  func prices(of stage: Stage, book: RowBook, range: PriceRange) -> Prices? {
    var proof = proofs[stage.key]
    while case .branch(_, _, let low, _)? = proof { proof = low }
    guard case .prices(let prices)? = proof else { return nil }
    return keys.prices(prices, book, range)
  }

  /// Prices for all stages at once; nil where none are known.
  func scouted(book: RowBook, range: PriceRange) -> Prices? {
    scouted.isEmpty ? nil : keys.prices(scouted, book, range)
  }
}

/// Finds the options that ids mean.
private struct StartTerms {
  private let problem: PlacingProblem

  init(_ problem: PlacingProblem) { self.problem = problem }

  /// The schedules of these assignments that are legal; nil where no assignment is an option any more.
  func placement(_ triples: [Certificate.Triple]) -> Placement? {
    var placement = Placement(emptyFor: problem)
    var touched: Set<Int> = []
    for triple in triples {
      guard let student = problem.scenario.students.ordinal(of: triple.student)?.position,
        let (need, option) = choice(student, triple.rotation, triple.place)
      else { continue }
      placement.choices[need] = option
      touched.insert(student)
    }
    for student in touched {
      let needs = problem.needs(student)
      if !problem.isLegal(placement.choices[needs], of: student) { placement.clear(needs) }
    }
    return placement.choices.contains { $0 >= 0 } ? placement : nil
  }

  func schedule(_ known: SearchStart.KnownSchedule) -> (student: Int, choices: [Int32])? {
    guard let student = problem.scenario.students.ordinal(of: known.student)?.position else { return nil }
    let needs = problem.needs(student)
    var choices = [Int32](repeating: -1, count: needs.count)
    for (rotation, place) in known.places {
      guard let (need, option) = choice(student, rotation, place) else { continue }
      choices[need - needs.lowerBound] = option
    }
    for (need, choice) in zip(needs, choices) where choice < 0 && problem.isFixed[need] { return nil }
    return problem.isLegal(choices[...], of: student) ? (student, choices) : nil
  }

  private func choice(_ student: Int, _ rotation: Rotation.ID, _ place: Place.ID) -> (Int, Int32)? {
    let scenario = problem.scenario
    guard let rotation = scenario.rotations.ordinal(of: rotation),
      let place = scenario.places.ordinal(of: place),
      let need = problem.needs(student).first(where: { problem.rotationOfNeed[$0] == rotation })
    else { return nil }
    let spot = problem.spots.ofPlace[place.position]
    return problem.options.range(need).first { problem.options.spot[$0] == spot }.map { (need, Int32($0)) }
  }
}
