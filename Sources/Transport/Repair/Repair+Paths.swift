/// A step of a chain of displacements: from a node, through one of its students or (nil) its free seats, to another.
struct ChainStep {
  var node: Int
  var isOfStudent: Bool
  var ordinal: UInt32
  var target: Int
}

extension Repair {
  /// Lets students move from nodes with excess to nodes with free seats, along arcs without reduced cost and only in
  /// the order of distances, until no such chain is left: a blocking flow by depth-first search (E. Dinic, 1970).
  mutating func moveStudents(_ problem: borrowing CompactProblem<Value, Word>) {
    // How far each node's students have been tried: one who leads nowhere now leads nowhere in this phase.
    var tried = Array(repeating: 0, count: outside + 1)
    var isClosed = Array(repeating: false, count: outside + 1)
    var chain: [ChainStep] = []
    for source in 0...outside where excess[source] > 0 {
      while excess[source] > 0, !isClosed[source] {
        guard findChain(from: source, problem, &chain, &tried, &isClosed) else { break }
        apply(chain, tried)
        let end = chain[chain.count - 1].target
        excess[source] -= 1
        excess[end] += 1
        for step in chain { isClosed[step.node] = false }
        isClosed[end] = false
      }
    }
  }

  /// Finds a chain from a node with excess to one with a deficit. Nodes without one, and those of the chain, become
  /// closed.
  private func findChain(
    from source: Int, _ problem: borrowing CompactProblem<Value, Word>, _ chain: inout [ChainStep],
    _ tried: inout [Int], _ isClosed: inout [Bool]
  ) -> Bool {
    chain.removeAll(keepingCapacity: true)
    isClosed[source] = true
    var node = source
    while true {
      if let step = nextStep(from: node, problem, &tried, isClosed) {
        chain.append(step)
        isClosed[step.target] = true
        if excess[step.target] < 0 { return true }
        node = step.target
      } else {
        guard let step = chain.popLast() else { return false }
        node = step.node
      }
    }
  }

  /// A step without reduced cost to a node that was settled later and is not closed.
  private func nextStep(
    from node: Int, _ problem: borrowing CompactProblem<Value, Word>, _ tried: inout [Int], _ isClosed: [Bool]
  ) -> ChainStep? {
    let own = order[node]
    @inline(__always) func isOpen(_ target: Int) -> Bool { order[target] > own && !isClosed[target] }
    if node != outside, prices[node] == 0, hasFreeSeat(node, problem), isOpen(outside) {
      return ChainStep(node: node, isOfStudent: false, ordinal: 0, target: outside)
    }
    while tried[node] < seating.count[node] {
      let entry = seating[node, tried[node]]
      let row = problem.rows[Int(entry.student)]
      let degree = Int(problem.rows[Int(entry.student) + 1].firstArc - row.firstArc)
      let arcs = problem.places.base + Int(row.firstArc)
      let costs = problem.costs.base + Int(row.firstCost)
      let value = costs[Int(entry.ordinal)] &+ prices[node]
      for ordinal in 0..<degree where costs[ordinal] <= value {
        let target = Int(truncatingIfNeeded: arcs[ordinal])
        if costs[ordinal] &+ prices[target] == value, isOpen(target) {
          return ChainStep(
            node: node, isOfStudent: true, ordinal: UInt32(truncatingIfNeeded: ordinal), target: target)
        }
      }
      if costs[degree] == value, isOpen(outside) {
        return ChainStep(
          node: node, isOfStudent: true, ordinal: UInt32(truncatingIfNeeded: degree), target: outside)
      }
      tried[node] += 1
    }
    guard node == outside else { return nil }
    // Free seats follow the students without one in the count of what was tried.
    while tried[node] - seating.count[node] < outside {
      let place = tried[node] - seating.count[node]
      if prices[place] == 0, isOpen(place) {
        return ChainStep(node: node, isOfStudent: false, ordinal: 0, target: place)
      }
      tried[node] += 1
    }
    return nil
  }

  /// Moves the student of every step, the last first.
  private mutating func apply(_ chain: [ChainStep], _ tried: [Int]) {
    for step in chain.reversed() where step.isOfStudent {
      let entry = seating.remove(from: step.node, at: tried[step.node])
      seating.append(Seating.Entry(student: entry.student, ordinal: step.ordinal), to: step.target)
    }
  }
}
