import Transport

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct Chance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    range.lowerBound + Int64(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int(number(Int64(range.lowerBound)...Int64(range.upperBound)))
  }

  mutating func happens(oneIn count: Int) -> Bool { next() % UInt64(count) == 0 }
}

/// A problem of some kind, decided by the seed alone.
func randomProblem(
  seed: UInt64, students: ClosedRange<Int>, places: ClosedRange<Int>, choices: ClosedRange<Int>, goals: Int
) throws -> TransportProblem {
  var chance = Chance(state: seed)
  let studentCount = chance.count(students)
  let placeCount = chance.count(places)
  let room = Int64(2 * studentCount / max(1, placeCount) + 1)
  let capacities = (0..<placeCount).map { _ in
    chance.happens(oneIn: 12) ? 1_000_000 : Int(chance.number(0...room))
  }
  var firstArc = [0]
  var arcs: [Int32] = []
  for _ in 0..<studentCount {
    if placeCount > 0 {
      for _ in 0..<chance.count(choices) { arcs.append(Int32(chance.count(0...placeCount - 1))) }
    }
    firstArc.append(arcs.count)
  }
  let range: ClosedRange<Int64> = [0...0, 0...1, -3...3, 0...50, -1_000_000_007...1_000_000_007][
    chance.count(0...4)]
  let list = (0..<goals).map { _ in
    let costs: ArcCosts =
      switch chance.count(0...3) {
      case 0: .byChoice((0..<choices.upperBound).map { _ in chance.number(range) })
      case 1: .uniform(chance.number(range))
      default: .perArc(arcs.map { _ in chance.number(range) })
      }
    let top = range.upperBound
    let unplaced: UnplacedCosts =
      switch chance.count(0...3) {
      case 0: .perStudent((0..<studentCount).map { _ in chance.number(range.lowerBound...2 * top + 2) })
      case 1: .uniform(top / 2)
      default: .uniform(3 * top + 1)
      }
    return TransportGoal(arcCosts: costs, unplacedCosts: unplaced)
  }
  let duty: PlacementDuty =
    switch chance.count(0...4) {
    case 0: .everyone
    case 1: .perStudent((0..<studentCount).map { _ in chance.happens(oneIn: 2) })
    default: .nobody
    }
  return try TransportProblem(
    capacities: capacities, firstArc: firstArc, places: arcs, goals: list, duty: duty)
}
