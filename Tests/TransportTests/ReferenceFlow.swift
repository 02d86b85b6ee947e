import Transport

/// The best value of one goal by successive shortest chains with Bellman and Ford's method: slow, plain, and nothing
/// of the engine's. Nil when not everyone who must have a seat can have one.
func referenceTotal(_ problem: TransportProblem) -> Int128? {
  let students = problem.studentCount
  let sink = students + problem.placeCount
  struct Edge { var from: Int, to: Int, room: Int, cost: Int128 }
  var edges: [Edge] = []
  func add(_ from: Int, _ to: Int, _ room: Int, _ cost: Int128) {
    edges.append(Edge(from: from, to: to, room: room, cost: cost))
    edges.append(Edge(from: to, to: from, room: 0, cost: -cost))
  }
  let goal = problem.goals[0]
  for student in 0..<students {
    for (ordinal, arc) in problem.row(student).enumerated() {
      let cost: Int64 =
        switch goal.arcCosts {
        case .perArc(let costs): costs[arc]
        case .byChoice(let costs): costs[ordinal]
        case .uniform(let cost): cost
        }
      add(student, students + Int(problem.places[arc]), 1, Int128(cost))
    }
    let leave: Int64 =
      switch goal.unplacedCosts {
      case .uniform(let cost): cost
      case .perStudent(let costs): costs[student]
      }
    let mustHave =
      switch problem.duty {
      case .nobody: false
      case .everyone: true
      case .perStudent(let answers): answers[student]
      }
    if !mustHave { add(student, sink, 1, Int128(leave)) }
  }
  for place in 0..<problem.placeCount { add(students + place, sink, problem.capacities[place], 0) }
  var total: Int128 = 0
  for source in 0..<students {
    var distance = [Int128?](repeating: nil, count: sink + 1)
    var by = [Int](repeating: -1, count: sink + 1)
    distance[source] = 0
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (number, edge) in edges.enumerated() where edge.room > 0 {
        guard let from = distance[edge.from] else { continue }
        if let to = distance[edge.to], to <= from + edge.cost { continue }
        distance[edge.to] = from + edge.cost
        by[edge.to] = number
        hasChanged = true
      }
    }
    guard let length = distance[sink] else { return nil }
    total += length
    var node = sink
    while node != source {
      edges[by[node]].room -= 1
      edges[by[node] ^ 1].room += 1
      node = edges[by[node]].from
    }
  }
  return total
}

/// The best values of all goals, one after the other, by trying every plan. Nil when there is none.
func triedTotals(_ problem: TransportProblem) -> [Int128]? {
  var free = problem.capacities
  var chosen = Array(repeating: Int32(-1), count: problem.studentCount)
  var best: [Int128]?
  func tryStudent(_ student: Int) {
    guard student < problem.studentCount else {
      let totals = problem.totals(of: chosen)
      if best == nil || totals.lexicographicallyPrecedes(best!) { best = totals }
      return
    }
    let mustHave =
      switch problem.duty {
      case .nobody: false
      case .everyone: true
      case .perStudent(let answers): answers[student]
      }
    if !mustHave {
      chosen[student] = -1
      tryStudent(student + 1)
    }
    for (ordinal, arc) in problem.row(student).enumerated() where free[Int(problem.places[arc])] > 0 {
      free[Int(problem.places[arc])] -= 1
      chosen[student] = Int32(ordinal)
      tryStudent(student + 1)
      free[Int(problem.places[arc])] += 1
    }
  }
  tryStudent(0)
  return best
}
