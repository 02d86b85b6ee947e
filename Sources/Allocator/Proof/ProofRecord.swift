import PlacementDomain

/// What each stage came to, and what proves it, in the words of the plan document.
struct ProofRecord {
  /// Value, bound (as minimisations) and whether they meet, for each stage so far.
  private(set) var stages: [(value: Int, bound: Int?, isProved: Bool)] = []
  private(set) var proofs: [Certificate.StageProof] = []
  private(set) var witnesses: [Certificate.Witness] = []
  private let problem: PlacingProblem
  private let scale: Int

  init(problem: PlacingProblem, scale: Int) {
    self.problem = problem
    self.scale = scale
  }

  /// The certificate of everything recorded.
  var certificate: Certificate { Certificate(scale: scale, stages: proofs, witnesses: witnesses) }

  /// Records what a stage came to.
  mutating func keep(value: Int, bound: Int?, isProved: Bool) { stages.append((value, bound, isProved)) }

  /// Records the plan that reached a stage with a tolerance.
  mutating func witness(_ stage: Stage, _ assignments: [Certificate.Triple]) {
    witnesses.append(Certificate.Witness(key: stage.key, assignments: assignments))
  }

  /// Records the proof of a stage.
  mutating func add(_ stage: Stage, _ proof: StageBound, book: RowBook) {
    proofs.append(
      Certificate.StageProof(
        // Where every part lacks a legal schedule for somebody, there is no L to state.
        key: stage.key, numerator: proof.lower == .max ? 0 : proof.lower,
        proof: document(proof.tree, book, isRay: stage == .feasible)))
  }

  private func document(_ tree: ProofTree, _ book: RowBook, isRay: Bool) -> Proof {
    switch tree {
    case .prices(let prices):
      let named = book.rows.indices.filter { prices[$0] != 0 }
        .map {
          RowPrice(row: book.rows[$0].kind.key(in: problem), price: sign(book.rows[$0].kind) * prices[$0])
        }
        .sorted { $0.row.precedesInBytes($1.row) }
      return isRay ? .ray(named) : .prices(named)
    case .impossible: return .ray([])
    case .branch(let variable, let at, let low, let high):
      return .branch(
        on: key(of: variable), at: at, low: document(low, book, isRay: isRay),
        high: document(high, book, isRay: isRay))
    }
  }

  /// A goal kept without tolerance stands in a certificate as `Σ count = value`, whatever its sense.
  private func sign(_ kind: SharedRow.Kind) -> Int {
    guard case .goal(let number) = kind else { return 1 }
    let kept = problem.stages[number]
    return kept.stage.isMaximised && kept.tolerance == 0 ? -1 : 1
  }

  private func key(of variable: BranchVariable) -> String {
    let scenario = problem.scenario
    func lead(_ spot: Int32) -> Place.ID { scenario.places[problem.spots.all[Int(spot)].lead].id }
    switch variable {
    case .shared(let variable): return problem.shared.variables[Int(variable)].kind.key(in: problem)
    case .use(let use):
      let student = scenario.students[Student.Ordinal(Int(use.student))].id
      guard let need = use.need else { return RowKey.use(student, lead(use.spot)) }
      return RowKey.use(
        student, lead(use.spot), scenario.rotations[problem.rotationOfNeed[Int(need)]].id)
    }
  }
}
