import PlacementDomain

/// One stage's proof to be checked: what is optimised (nil: nothing, only rays) and what was kept before.
struct ProofTask {
  let key: String
  let line: StageLine?
  let kept: [KeptRow]
  let proof: Certificate.StageProof
}

/// Derives the bounds that proofs carry.
struct ProofCheck {
  /// Leaves whose prices are held at the same time.
  private static let leavesAtOnce = 64

  /// What a proof carries.
  struct Result {
    /// The least L · 2^scale over the leaves that are prices (rays, where only rays are asked for); nil when
    /// all of them are empty.
    var numerator: Int128?
    /// False when something is wrong with the proof, which then carries no bound.
    var holds = true
  }

  private let facts: SessionFacts
  private let book: RowBook
  private let tasks: [ProofTask]
  private let scale: Int
  private let mostSteps: Int
  /// One for each task.
  private(set) var results: [Result]
  private(set) var findings: [Finding] = []

  /// Check all tasks at once: students are looked at one after the other, each at every leaf.
  init(_ tasks: [ProofTask], scale: Int, _ facts: SessionFacts, mostSteps: Int = 20_000_000) {
    self.facts = facts
    self.tasks = tasks
    self.scale = scale
    self.mostSteps = mostSteps
    book = RowBook(facts)
    results = tasks.map { _ in Result() }
    var pending: [PendingLeaf] = []
    for position in tasks.indices { walk(position, into: &pending) }
    var start = 0
    while start < pending.count {
      let end = min(pending.count, start + ProofCheck.leavesAtOnce)
      evaluate(pending[start..<end])
      start = end
    }
    for (position, task) in tasks.enumerated() where results[position].holds {
      if task.line != nil, results[position].numerator == nil { reject(position, .noBound(stage: task.key)) }
    }
  }

  private struct PendingLeaf {
    let task: Int
    let prices: [RowPrice]
    let isRay: Bool
    let domain: ProofDomain
  }

  private mutating func reject(_ task: Int, _ finding: Finding) {
    results[task].holds = false
    findings.append(finding)
  }

  /// The leaves of a task's tree, in order, with what the branchings leave to each.
  private mutating func walk(_ task: Int, into pending: inout [PendingLeaf]) {
    let key = tasks[task].key
    var open: [(Proof, ProofDomain)] = [(tasks[task].proof.proof, ProofDomain())]
    while let (proof, domain) = open.popLast() {
      guard pending.count < Certificate.mostLeaves else { return reject(task, .proofTooLarge(stage: key)) }
      switch proof {
      case .prices(let prices):
        if tasks[task].line == nil { reject(task, .pricesInRay(stage: key)) }
        pending.append(PendingLeaf(task: task, prices: prices, isRay: false, domain: domain))
      case .ray(let prices):
        pending.append(PendingLeaf(task: task, prices: prices, isRay: true, domain: domain))
      case .branch(let on, let at, let low, let high):
        guard let variable = book.variable(on) else {
          reject(task, .unknownVariable(stage: key, variable: on))
          continue
        }
        let most = book.most(variable)
        guard (0..<most).contains(at) else {
          reject(task, .branchOutOfRange(stage: key, variable: on, at: at))
          continue
        }
        open.append((high, domain.narrowed(variable, to: at + 1...most, most)))
        open.append((low, domain.narrowed(variable, to: 0...at, most)))
      }
    }
  }

  private mutating func evaluate(_ pending: ArraySlice<PendingLeaf>) {
    var leaves: [ProofLeaf] = []
    var kept: (task: Int, rows: [String: KeptRow]) = (-1, [:])
    for it in pending {
      let task = tasks[it.task]
      if kept.task != it.task {
        kept = (
          it.task,
          Dictionary(
            task.kept.map { (RowKey.goal($0.line.stage), $0) }, uniquingKeysWith: { _, last in last })
        )
      }
      let (leaf, wrong) = LeafBuilder.leaf(
        it.prices, book: book, scale: scale, stage: it.task, key: task.key, line: it.isRay ? nil : task.line,
        kept: kept.rows, domain: it.domain)
      for finding in wrong { reject(it.task, finding) }
      if wrong.isEmpty { leaves.append(leaf) }
    }
    priceStudents(&leaves)
    for leaf in leaves { conclude(leaf) }
  }

  /// Add every student's cheapest schedule to every leaf.
  private mutating func priceStudents(_ leaves: inout [ProofLeaf]) {
    let finder = OptionFinder(book)
    let search = ScheduleSearch(book, mostSteps: mostSteps)
    for student in facts.scenario.students.ordinals
    where !facts.scenario.needs[student].isEmpty || leaves.contains(where: { $0.domain.uses[student] != nil })
    {
      let options = finder.options(of: student)
      for position in leaves.indices where !leaves[position].isEmpty {
        switch search.cheapest(of: student, options, in: leaves[position]) {
        case .cheapest(let cost): leaves[position].total.add(cost)
        case .none: leaves[position].isEmpty = true
        case .tooLong:
          reject(leaves[position].stage, .searchTooLong(stage: tasks[leaves[position].stage].key))
          leaves[position].isEmpty = true
        }
      }
    }
  }

  private mutating func conclude(_ leaf: ProofLeaf) {
    let task = tasks[leaf.stage]
    guard !leaf.isEmpty else { return }
    if leaf.total.hasOverflowed { return reject(leaf.stage, .overflow(stage: task.key)) }
    let value = leaf.total.value
    if leaf.isRay, value <= 0 { return reject(leaf.stage, .weakRay(stage: task.key)) }
    if leaf.isRay, task.line != nil { return }
    results[leaf.stage].numerator = min(results[leaf.stage].numerator ?? value, value)
  }
}
