import PlacementDomain

/// Reads the rows and variables that a certificate names in the terms of a problem. Names it does not have are
/// passed over: any prices prove a bound, some a weaker one.
struct KeyIndex {
  private let problem: PlacingProblem
  /// Prices it reads are over 2^`scale`.
  private let scale: Int
  private var rows: [String: Int32] = [:]
  private var goals: [String: Int] = [:]
  private var variables: [String: Int32] = [:]

  /// An index; empty unless it is used.
  init(_ problem: PlacingProblem, scale: Int, isUsed: Bool) {
    self.problem = problem
    self.scale = scale
    guard isUsed else { return }
    for (number, row) in problem.shared.rows.enumerated() { rows[row.kind.key(in: problem)] = Int32(number) }
    for (number, stage) in problem.stages.enumerated() { goals[RowKey.goal(stage.stage)] = number }
    for (number, variable) in problem.shared.variables.enumerated() {
      variables[variable.kind.key(in: problem)] = Int32(number)
    }
  }

  /// The prices, for the rows of a book, within a range.
  func prices(_ named: [RowPrice], _ book: RowBook, _ range: PriceRange) -> Prices {
    var prices = Prices(zeroFor: book.rows.count, scale: range.scale)
    let shift = range.scale - scale
    for item in named {
      guard let row = row(item.row, book) else { continue }
      // A goal kept without tolerance is an equality in a document: its price may have either sign.
      let price = Int(clamping: item.price.magnitude)
      prices.rows[Int(row)] = price >= range.largest >> max(0, shift) ? range.largest : price << shift
    }
    return prices
  }

  /// The proof, for the rows of a book; nil where it parts on something that is no more.
  func tree(_ proof: Proof, _ book: RowBook, _ range: PriceRange) -> ProofTree? {
    switch proof {
    case .prices(let named): return .prices(prices(named, book, range))
    case .ray: return .impossible
    case .branch(let key, let at, let low, let high):
      guard let variable = variable(key), let low = tree(low, book, range), let high = tree(high, book, range)
      else { return nil }
      return .branch(variable, at: at, low: low, high: high)
    }
  }

  /// The opening rows that proofs and prices name.
  func openings(in proofs: [Proof], _ prices: [RowPrice]) -> [Restrictions.Use] {
    var seen: Set<Restrictions.Use> = []
    var found: [Restrictions.Use] = []
    func note(_ prices: [RowPrice]) {
      for item in prices {
        guard let use = opening(item.row), seen.insert(use).inserted else { continue }
        found.append(use)
      }
    }
    func visit(_ proof: Proof) {
      switch proof {
      case .prices(let prices): note(prices)
      case .ray: break
      case .branch(_, _, let low, let high):
        visit(low)
        visit(high)
      }
    }
    for proof in proofs { visit(proof) }
    note(prices)
    return found
  }

  private func row(_ key: String, _ book: RowBook) -> Int32? {
    if let row = rows[key] { return row }
    if let stage = goals[key] { return book.goalRow[stage] }
    guard let use = opening(key) else { return nil }
    return book.openings[use.student]?.first { $0.spot == use.spot }?.row
  }

  private func opening(_ key: String) -> Restrictions.Use? {
    guard let ids = RowKey.ids(in: key, of: "open"), ids.count == 2,
      let use = use(student: ids[1], place: ids[0]), problem.shared.opened(Int(use.spot)) >= 0
    else { return nil }
    return use
  }

  private func variable(_ key: String) -> BranchVariable? {
    if let variable = variables[key] { return .shared(variable) }
    guard let ids = RowKey.ids(in: key, of: "use"), ids.count >= 2,
      var use = use(student: ids[0], place: ids[1])
    else { return nil }
    guard ids.count == 3 else { return .use(use) }
    guard let rotation = problem.scenario.rotations.ordinal(of: Rotation.ID(ids[2])),
      let need = problem.needs(Int(use.student)).first(where: { problem.rotationOfNeed[$0] == rotation })
    else { return nil }
    use.need = Int32(need)
    return .use(use)
  }

  private func use(student: String, place: String) -> Restrictions.Use? {
    guard let student = problem.scenario.students.ordinal(of: Student.ID(student)),
      let place = problem.scenario.places.ordinal(of: Place.ID(place))
    else { return nil }
    let spot = problem.spots.ofPlace[place.position]
    return spot < 0 ? nil : Restrictions.Use(student: Int32(student.position), spot: spot)
  }
}
