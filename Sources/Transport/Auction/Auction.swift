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
  private let batch: Strip<Offer<Value>>

  /// An auction that has not begun.
  init(_ problem: borrowing CompactProblem<Value, Word>) {
    heaps = BidHeaps(seats: problem.seats)
    prices = Strip(repeating: 0, count: problem.placeCount)
    queue = DisplacedQueue()
    batch = Strip(repeating: Offer(student: 0, place: -1, price: 0), count: AuctionTuning.batch)
  }

  /// Sells the seats.
  mutating func run(_ problem: borrowing CompactProblem<Value, Word>) {
    let students = problem.studentCount
    reset(problem)
    if sell(problem, increment: 1, mostBids: AuctionTuning.patience * students + 1000) { return }
    reset(problem)
    var increment = max(1, problem.mostCost / Value(AuctionTuning.start))
    while true {
      _ = sell(problem, increment: increment, mostBids: AuctionTuning.mostBids * students + 1000)
      guard increment > 1 else { break }
      goBack(from: increment, problem)
      increment = max(1, increment / Value(AuctionTuning.fall))
    }
  }

  /// Lowers prices after a round, since they overshoot. Free seats must cost nothing, and what is too dear near them
  /// takes the repair many phases; where seats are short and prices so high that students rather go without, that
  /// does little harm, and climbing again costs most.
  private func goBack(from increment: Value, _ problem: borrowing CompactProblem<Value, Word>) {
    var seated = 0
    for place in 0..<problem.placeCount { seated += Int(heaps.shelves[place].count) }
    let isShort = problem.studentCount - seated > problem.studentCount / AuctionTuning.fewUnplaced
    let isCoarse = increment > Value(AuctionTuning.coarse) * problem.unit
    for place in 0..<problem.placeCount where problem.seats[place] > 0 {
      let quarters =
        isShort && isCoarse && prices[place] > problem.mostCost / 2
        ? AuctionTuning.backWhereDear : AuctionTuning.back
      prices[place] = heaps.hasRoom(place) ? 0 : max(0, prices[place] - increment / 4 * Value(quarters))
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
    heaps.removeAll()
    queue.removeAll()
    let students = problem.studentCount
    var next = 0
    var bids = 0
    while true {
      var size = 0
      while size < AuctionTuning.batch {
        if let displaced = queue.next(whenMoreThan: next < students ? 2 * AuctionTuning.batch : 0) {
          batch[size].student = displaced
        } else if next < students {
          batch[size].student = UInt32(truncatingIfNeeded: next)
          next &+= 1
        } else {
          break
        }
        size &+= 1
      }
      guard size > 0 else { return true }
      // What the next batch reads, and where the one after it begins to read.
      for ahead in 0..<AuctionTuning.batch {
        prefetch(problem.rows.base + Int(queue.upcoming(ahead &+ AuctionTuning.batch)))
        let row = problem.rows[Int(queue.upcoming(ahead))]
        prefetch(problem.places.base + Int(row.firstArc))
        prefetch(problem.places.base + Int(row.firstArc) + 9)
      }
      for index in 0..<size { batch[index] = offer(of: batch[index].student, problem, increment) }
      for index in 0..<size where batch[index].place >= 0 { heaps.prefetchLeast(of: Int(batch[index].place)) }
      for index in 0..<size where batch[index].place >= 0 {
        bids &+= 1
        take(batch[index], problem)
      }
      if bids > mostBids { return false }
    }
  }

  /// What a student bids at the prices of now; place −1 when he stays without a seat.
  @inline(__always)
  private func offer(
    of student: UInt32, _ problem: borrowing CompactProblem<Value, Word>, _ increment: Value
  ) -> Offer<Value> {
    let row = problem.rows[Int(student)]
    let arcs = problem.places.base + Int(row.firstArc)
    let degree = Int(problem.rows[Int(student) &+ 1].firstArc &- row.firstArc)
    let costs = problem.costs.base + Int(row.firstCost)
    var best = costs[degree]
    var second = best
    var place: Int32 = -1
    for ordinal in 0..<degree {
      let target = Int(truncatingIfNeeded: arcs[ordinal])
      let value = costs[ordinal] &+ prices[target]
      if value < best {
        second = best
        best = value
        place = Int32(truncatingIfNeeded: target)
      } else if value < second {
        second = value
      }
    }
    guard place >= 0 else { return Offer(student: student, place: -1, price: 0) }
    return Offer(student: student, place: place, price: prices[Int(place)] &+ (second &- best) &+ increment)
  }

  /// Gives a student the seat he bids for, or lets him wait for another turn when its price has passed his bid.
  @inline(__always)
  private mutating func take(_ offer: Offer<Value>, _ problem: borrowing CompactProblem<Value, Word>) {
    let place = Int(offer.place)
    let bid = Bid(price: offer.price, student: offer.student)
    if heaps.hasRoom(place) {
      if let least = heaps.accept(bid, at: place) { prices[place] = max(prices[place], least) }
      return
    }
    var waiting = offer.student
    if offer.price > prices[place] {
      let (displaced, least) = heaps.replaceLeast(with: bid, at: place)
      prices[place] = max(prices[place], least)
      waiting = displaced
    }
    queue.append(waiting)
  }
}
