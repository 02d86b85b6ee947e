/// Where students go at given prices when nobody minds how full a place is.
enum FirstChoice {
  /// Lets students stay where they are when no other place is cheaper for them, and sends the others to the cheapest
  /// with the most free seats. `chosen` holds each student's place, −1 for none, and comes to hold his arc within
  /// his row, the number of arcs for no seat; `loads` counts the students of each node.
  static func seat<Value, Word>(
    _ problem: borrowing CompactProblem<Value, Word>, _ prices: borrowing Strip<Value>,
    _ chosen: borrowing Strip<Int32>, _ loads: inout [Int]
  ) {
    let outside = prices.count - 1
    var wandering: [Int32] = []
    for student in 0..<problem.studentCount {
      let row = problem.rows[student]
      let degree = Int(problem.rows[student + 1].firstArc - row.firstArc)
      let arcs = problem.places.base + Int(row.firstArc)
      let costs = problem.costs.base + Int(row.firstCost)
      let place = Int(chosen[student])
      var least = costs[degree]
      var own = degree
      var ownValue: Value = place < 0 ? least : .max
      for ordinal in 0..<degree {
        let target = Int(truncatingIfNeeded: arcs[ordinal])
        let value = costs[ordinal] &+ prices[target]
        least = min(least, value)
        if target == place, value < ownValue {
          own = ordinal
          ownValue = value
        }
      }
      if ownValue == least {
        chosen[student] = Int32(truncatingIfNeeded: own)
        loads[place < 0 ? outside : place] += 1
      } else {
        wandering.append(Int32(truncatingIfNeeded: student))
      }
    }
    for student in wandering.lazy.map({ Int($0) }) {
      let row = problem.rows[student]
      let degree = Int(problem.rows[student + 1].firstArc - row.firstArc)
      let arcs = problem.places.base + Int(row.firstArc)
      let costs = problem.costs.base + Int(row.firstCost)
      // A place must have a free seat to be better than none, and none is better than a place that is over-full.
      var best = (ordinal: degree, value: costs[degree], free: 0)
      for ordinal in 0..<degree {
        let target = Int(truncatingIfNeeded: arcs[ordinal])
        let value = costs[ordinal] &+ prices[target]
        let free = Int(problem.seats[target]) - loads[target]
        if value < best.value || value == best.value && free > best.free { best = (ordinal, value, free) }
      }
      chosen[student] = Int32(truncatingIfNeeded: best.ordinal)
      loads[best.ordinal == degree ? outside : Int(arcs[best.ordinal])] += 1
    }
  }
}

extension BidHeaps {
  /// Writes each bidder's place where his number is.
  func writeSeats(to chosen: borrowing Strip<Int32>) {
    for place in 0..<shelves.count {
      let first = Int(shelves[place].first)
      for index in first..<first + Int(shelves[place].count) {
        chosen[Int(bids[index].student)] = Int32(truncatingIfNeeded: place)
      }
    }
  }
}
