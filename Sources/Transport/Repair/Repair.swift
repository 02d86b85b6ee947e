/// Makes a best plan of any plan and any prices ≥ 0 by shortest chains of displacements.
///
/// The primal-dual method for minimum-cost flow (R. Ahuja, T. Magnanti, J. Orlin, "Network Flows", 1993, section
/// 9.8) on a network whose nodes are the places and one *outside*, with price 0, where students without a seat are
/// and where free seats without a price go. Students are no nodes: one who sits in a place is an arc from there to
/// every other place he names. Each phase finds distances from the places with too many students, moves the prices
/// by them, and lets students move along arcs without reduced cost.
struct Repair<Value: PriceInteger, Word: PlaceWord>: ~Copyable {
  /// The price of a seat of each place, and 0 for the outside; in the problem's units, whole costs.
  let prices: Strip<Value>
  var seating: Seating
  /// Students a node holds beyond its seats (> 0), or seats with a price that nobody takes (< 0).
  var excess: [Int]
  /// The distance of each node from those with excess, as far as found; `most` beyond.
  let distances: Strip<Value>
  /// Nodes in the order the search of distances settled them; −1 for those it did not.
  let order: Strip<Int32>
  var queue = DistanceQueue<Value>()
  /// How many phases it took.
  private(set) var phases = 0

  /// The number of the outside.
  var outside: Int { prices.count - 1 }
  /// Farther than anything.
  static var most: Value { .max / 2 }

  /// Begins with what an auction came to. Its prices are rounded to whole costs, and students who could do better at
  /// these prices go where they want, also to full places.
  init(_ problem: borrowing CompactProblem<Value, Word>, _ auction: consuming Auction<Value, Word>) {
    let nodes = problem.placeCount + 1
    prices = Strip(repeating: 0, count: nodes)
    distances = Strip(repeating: 0, count: nodes)
    order = Strip(repeating: -1, count: nodes)
    let unit = problem.unit
    for place in 0..<problem.placeCount {
      prices[place] = (auction.prices[place] &+ (unit - 1) / 2) / unit &* unit
    }
    let chosen = Strip<Int32>(repeating: -1, count: problem.studentCount)
    auction.heaps.writeSeats(to: chosen)
    var loads = Array(repeating: 0, count: nodes)
    FirstChoice.seat(problem, prices, chosen, &loads)
    seating = Seating(loads: loads)
    for student in 0..<problem.studentCount {
      let ordinal = Int(chosen[student])
      let row = problem.rows[student]
      let degree = Int(problem.rows[student + 1].firstArc - row.firstArc)
      let node = ordinal == degree ? nodes - 1 : Int(problem.places[Int(row.firstArc) + ordinal])
      seating.append(
        Seating.Entry(student: UInt32(student), ordinal: UInt32(truncatingIfNeeded: ordinal)), to: node)
    }
    excess = Array(repeating: 0, count: nodes)
  }

  /// Makes the plan best.
  mutating func run(_ problem: borrowing CompactProblem<Value, Word>) {
    while true {
      let wanting = countExcess(problem)
      guard wanting > 0 else { return }
      phases += 1
      movePrices(upTo: findDistances(problem, wanting: wanting))
      moveStudents(problem)
    }
  }

  /// Whether a place has a seat that nobody takes.
  @inline(__always)
  func hasFreeSeat(_ place: Int, _ problem: borrowing CompactProblem<Value, Word>) -> Bool {
    seating.count[place] < Int(problem.seats[place])
  }

  /// Works out who has too many or too few. Returns the sum of those with too many.
  private mutating func countExcess(_ problem: borrowing CompactProblem<Value, Word>) -> Int {
    var sum = 0
    var above = 0
    for place in 0..<outside {
      let surplus = seating.count[place] - Int(problem.seats[place])
      excess[place] = surplus < 0 && prices[place] == 0 ? 0 : surplus
      sum += excess[place]
      above += max(0, excess[place])
    }
    excess[outside] = -sum
    return above + max(0, -sum)
  }

  /// Lowers or raises prices by the distances, so that the outside keeps its price 0.
  private func movePrices(upTo limit: Value) {
    let own = min(distances[outside], limit)
    for node in 0...outside { prices[node] = prices[node] &+ own &- min(distances[node], limit) }
  }

  /// The arc each student takes, within his row; the number of arcs for no seat.
  func chosen(students: Int) -> Strip<UInt32> {
    let chosen = Strip<UInt32>(repeating: 0, count: students)
    for node in 0...outside {
      seating.withEntries(of: node) { entries in
        for entry in entries { chosen[Int(entry.student)] = entry.ordinal }
      }
    }
    return chosen
  }
}
