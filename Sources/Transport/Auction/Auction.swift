internal import CPrefetch

/// Seats sold to bidding students, which gives prices and a plan near the best.
///
/// D. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment problem" (1988), with
/// places that sell several seats at the price of the least accepted bid (D. Bertsekas and D. Castañón, "The auction
/// algorithm for the transportation problem", 1989). Each student in turn bids for the place cheapest for him up to
/// what the second cheapest costs him, and `increment` more; who is outbid bids again. Where that takes too long, the
/// increment begins large and falls (ε-scaling).
///
/// Nothing has to be exact here, and every round may stop early: `Repair` makes the best plan of any prices ≥ 0.
struct Auction<Value: PriceInteger, Word: PlaceWord>: ~Copyable {
  let heaps: BidHeaps<Value>
  /// The price of a seat of each place, ≥ 0, in the problem's units.
  let prices: Strip<Value>
  private var queue: DisplacedQueue

  /// How the auction decides, found by measuring the families of the benchmark.
  enum Tuning {
    /// Bids for each student after which a first round with the least increment is given up.
    static var patience: Int { 4 }
    /// Bids for each student after which a round is left to the repair.
    static var mostBids: Int { 60 }
    /// How much the increment falls from round to round.
    static var fall: Int { 8 }
  }

  /// An auction that has not begun.
  init(_ problem: borrowing CompactProblem<Value, Word>) {
    heaps = BidHeaps(seats: problem.seats)
    prices = Strip(repeating: 0, count: problem.placeCount)
    queue = DisplacedQueue()
  }

  /// Sells the seats.
  mutating func run(_ problem: borrowing CompactProblem<Value, Word>) {
    let students = problem.studentCount
    reset(problem)
    if sell(problem, increment: 1, mostBids: Tuning.patience * students + 1000) { return }
    reset(problem)
    var increment = max(1, problem.mostCost / 8)
    while true {
      _ = sell(problem, increment: increment, mostBids: Tuning.mostBids * students + 1000)
      guard increment > 1 else { break }
      for place in 0..<problem.placeCount where problem.seats[place] > 0 {
        let isFull = heaps.count[place] == problem.seats[place]
        prices[place] = isFull ? max(0, prices[place] - 2 * increment) : 0
      }
      increment = max(1, increment / Value(Tuning.fall))
    }
  }

  private func reset(_ problem: borrowing CompactProblem<Value, Word>) {
    // Nobody bids for a seat that costs as much as the dearest way out.
    for place in 0..<problem.placeCount { prices[place] = problem.seats[place] == 0 ? problem.mostCost : 0 }
  }

  /// One round, from no bids at all. Whether it came to its end.
  private mutating func sell(
    _ problem: borrowing CompactProblem<Value, Word>, increment: Value, mostBids: Int
  ) -> Bool {
    heaps.count.fill(0)
    queue.removeAll()
    let prices = prices.base
    let rows = problem.rows.base
    let places = problem.places.base
    let costs = problem.costs.base
    let seats = problem.seats.base
    let students = problem.studentCount
    var next = 0
    var bids = 0
    #if TRACE
    defer { trace("increment \(increment) bids \(bids)") }
    #endif
    while true {
      let student: Int
      if let displaced = queue.next(whenMoreThan: next < students ? 12 : 0) {
        student = Int(displaced)
        let soon = rows[Int(queue.upcoming(5))]
        prefetch(places + Int(soon.firstArc))
        prefetch(places + Int(soon.firstArc) + 9)
      } else if next < students {
        student = next
        next &+= 1
      } else {
        return true
      }
      let row = rows[student]
      let arcs = places + Int(row.firstArc)
      let degree = Int(rows[student &+ 1].firstArc &- row.firstArc)
      let rowCosts = costs + Int(row.firstCost)
      let leave = rowCosts[degree]
      var best = leave
      var second = leave
      var place = -1
      for ordinal in 0..<degree {
        let target = Int(truncatingIfNeeded: arcs[ordinal])
        let value = rowCosts[ordinal] &+ prices[target]
        if value < best {
          second = best
          best = value
          place = target
        } else if value < second {
          second = value
        }
      }
      guard place >= 0 else { continue }
      bids &+= 1
      let bid = Bid(
        price: prices[place] &+ (second &- best) &+ increment, student: UInt32(truncatingIfNeeded: student))
      if heaps.count[place] < seats[place] {
        if let least = heaps.accept(bid, at: place, seats: seats[place]) {
          prices[place] = max(prices[place], least)
        }
      } else {
        let (displaced, least) = heaps.replaceLeast(with: bid, at: place, seats: seats[place])
        prices[place] = least
        queue.append(displaced)
        prefetch(rows + Int(displaced))
        if bids > mostBids { return false }
      }
    }
  }
}
