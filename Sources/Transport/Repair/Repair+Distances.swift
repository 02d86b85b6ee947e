internal import CPrefetch

extension Repair {
  /// Finds how far nodes are from those with excess (E. Dijkstra, 1959), until those reached can take all that is too
  /// much or nothing more is found. Returns the distance up to which all are known.
  mutating func findDistances(_ problem: borrowing CompactProblem<Value, Word>, wanting: Int) -> Value {
    queue.removeAll()
    distances.fill(Self.most)
    order.fill(-1)
    for node in 0...outside where excess[node] > 0 {
      distances[node] = 0
      queue.push(node, at: 0)
    }
    var settled: Int32 = 0
    var reached = 0
    var limit: Value?
    var last: Value = 0
    while let (node, distance) = queue.popNearest() {
      if let limit, distance > limit { break }
      guard order[node] < 0 else { continue }
      order[node] = settled
      settled += 1
      last = distance
      if excess[node] < 0 {
        reached -= excess[node]
        if reached >= wanting { limit = limit ?? distance }
      }
      // Beyond the limit nothing is asked for, and at it everything ahead is at the limit or beyond.
      if let limit, distance >= limit { continue }
      relax(node, at: distance, problem)
    }
    return limit ?? last
  }

  /// Shortens the distances of the nodes that a node's students, or its free seats, lead to.
  private mutating func relax(
    _ node: Int, at distance: Value, _ problem: borrowing CompactProblem<Value, Word>
  ) {
    let outside = outside
    let distances = distances.base
    let prices = prices.base
    if node == outside {
      for place in 0..<outside where distance &+ prices[place] < distances[place] {
        distances[place] = distance &+ prices[place]
        queue.push(place, at: distances[place])
      }
    } else if prices[node] == 0, hasFreeSeat(node, problem), distance < distances[outside] {
      distances[outside] = distance
      queue.push(outside, at: distance)
    }
    let rows = problem.rows.base
    let places = problem.places.base
    let costs = problem.costs.base
    let start = distance &- prices[node]
    seating.withEntries(of: node) { entries in
      for (index, entry) in entries.enumerated() {
        // Rows come at random from memory: ask for them ahead of time, first where they are, then what they hold.
        if index &+ 16 < entries.count {
          prefetch(rows + Int(entries[index &+ 16].student))
          let soon = rows[Int(entries[index &+ 8].student)]
          prefetch(places + Int(soon.firstArc))
          prefetch(places + Int(soon.firstArc) + 9)
        }
        let row = rows[Int(entry.student)]
        let degree = Int(rows[Int(entry.student) &+ 1].firstArc &- row.firstArc)
        let arcs = places + Int(row.firstArc)
        let rowCosts = costs + Int(row.firstCost)
        let origin = start &- rowCosts[Int(entry.ordinal)]
        for ordinal in 0..<degree {
          let target = Int(truncatingIfNeeded: arcs[ordinal])
          let found = origin &+ rowCosts[ordinal] &+ prices[target]
          if found < distances[target] {
            distances[target] = found
            queue.push(target, at: found)
          }
        }
        let found = origin &+ rowCosts[degree]
        if found < distances[outside] {
          distances[outside] = found
          queue.push(outside, at: found)
        }
      }
    }
  }
}
