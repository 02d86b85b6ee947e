import Foundation

/// Ways to make a session.
enum Family: String, CaseIterable {
  /// Seats for 110 of 100 students, wishes spread a little.
  case easy
  /// Seats for 102 of 100 students, wishes spread unevenly.
  case contended
  /// Seats for 92 of 100 students.
  case short
  /// Everybody's first wish is one place.
  case onePlace = "one-place"
  /// Every wish costs the same.
  case ties
  /// One seat in each place.
  case oneSeat = "one-seat"
  /// A million seats in each place.
  case manySeats = "many-seats"
  /// The last student can be seated only when every other moves by one place.
  case chain

  func session(students: Int, places: Int, choices: Int, seed: UInt64) -> Session {
    var random = SplitMix(state: seed &* 1_000_003 &+ UInt64(students))
    switch self {
    case .easy: return drawn(students, places, choices, slack: 1.10, sigma: 0.6, &random)
    case .contended: return drawn(students, places, choices, slack: 1.02, sigma: 1.0, &random)
    case .short: return drawn(students, places, choices, slack: 0.92, sigma: 0.8, &random)
    case .onePlace:
      var session = drawn(students, places, choices, slack: 1.02, sigma: 1.0, &random)
      for student in 0..<students {
        let row = student * choices..<(student + 1) * choices
        if let other = row.first(where: { session.wishes[$0] == 0 }) {
          session.wishes.swapAt(other, row.lowerBound)
        } else {
          session.wishes[row.lowerBound] = 0
        }
      }
      return session
    case .ties:
      var session = drawn(students, places, choices, slack: 1.02, sigma: 1.0, &random)
      session.costs = session.costs.map { _ in 7 }
      return session
    case .oneSeat:
      var session = drawn(students, students, choices, slack: 1.0, sigma: 0.6, &random)
      session.seats = session.seats.map { _ in 1 }
      return session
    case .manySeats:
      var session = drawn(students, places, choices, slack: 1.02, sigma: 1.0, &random)
      session.seats = session.seats.map { _ in 1_000_000 }
      return session
    case .chain: return chain(students, &random)
    }
  }

  /// Capacities by a power law, places' popularity by a log-normal law beside them, and regions that students mostly
  /// stay in.
  private func drawn(
    _ students: Int, _ places: Int, _ choices: Int, slack: Double, sigma: Double, _ random: inout SplitMix
  ) -> Session {
    var weights = (1...places).map { 1 / pow(Double($0) + Double(places) * 0.02, 0.8) }
    random.shuffle(&weights)
    let total = weights.reduce(0, +)
    let target = Int((slack * Double(students)).rounded())
    var seats = weights.map { max(1, Int($0 / total * Double(target))) }
    for _ in 0..<max(0, target - seats.reduce(0, +)) { seats[random.below(places)] += 1 }
    let regions = max(2, min(50, places / 20))
    let regionOfPlace = (0..<places).map { _ in random.below(regions) }
    let order = (0..<places).sorted { (regionOfPlace[$0], $0) < (regionOfPlace[$1], $1) }
    var sums = [0.0]
    var ends = Array(repeating: 0, count: regions)
    for (index, place) in order.enumerated() {
      sums.append(sums[index] + Double(seats[place]) * exp(sigma * random.normal()))
      ends[regionOfPlace[place]] = index + 1
    }
    for region in 1..<regions where ends[region] == 0 { ends[region] = ends[region - 1] }
    func place(between low: Double, and high: Double) -> Int {
      let aim = low + random.unit() * (high - low)
      var (first, last) = (0, places - 1)
      while first < last {
        let middle = (first + last) / 2
        if sums[middle + 1] > aim { last = middle } else { first = middle + 1 }
      }
      return order[first]
    }
    var wishes: [Int32] = []
    wishes.reserveCapacity(students * choices)
    for _ in 0..<students {
      let home = place(between: 0, and: sums[places])
      let region = regionOfPlace[home]
      let (low, high) = (sums[region == 0 ? 0 : ends[region - 1]], sums[ends[region]])
      let start = wishes.count
      var tries = 0
      while wishes.count - start < min(choices, places) {
        tries += 1
        let isNear = random.unit() < 0.65
        let next =
          tries > 8 * choices
          ? random.below(places)
          : isNear ? place(between: low, and: high) : place(between: 0, and: sums[places])
        if !wishes[start...].contains(Int32(next)) { wishes.append(Int32(next)) }
      }
    }
    return Session(
      choices: min(choices, places), costOfNoSeat: 1000, seats: seats.map { Int32($0) },
      costs: (0..<min(choices, places)).map { Int32($0 * ($0 + 1) / 2) }, wishes: wishes)
  }

  /// Student i likes place i and can go to i + 1; the last likes place 0, and only the last place has a second seat.
  private func chain(_ students: Int, _ random: inout SplitMix) -> Session {
    var ids = (0..<students).map { Int32($0) }
    random.shuffle(&ids)
    var wishes: [Int32] = []
    for student in 0..<students - 1 { wishes += [ids[student], ids[student + 1]] }
    wishes += [ids[0], ids[0]]
    return Session(
      choices: 2, costOfNoSeat: Int32.max, seats: Array(repeating: 1, count: students), costs: [0, 1],
      wishes: wishes)
  }
}
