import Optimization
import PlacementDomain

/// Betters the best plan by freeing some students at a time and placing them anew, optimally as far as a dive
/// goes, while all others stay ("large neighbourhood search", P. Shaw 1998). Which ones is drawn from a fixed
/// sequence, so that the result is the same every time.
struct Polishing {
  let state: SearchState
  let costs: Costs
  /// How many neighbourhoods are tried without success before it gives up.
  var patience = 12
  /// How many students are freed.
  var size = 90

  /// Goes on until `isDone`, or patience ends.
  func run(until isDone: () -> Bool) throws(SolverError) {
    var draw = DrawSequence(seed: 1)
    var failures = 0
    while failures < patience, !isDone(), let incumbent = state.incumbent {
      let students = neighbourhood(&draw)
      guard let placement = try Dive(state: state, costs: costs, share: 6).run(incumbent, students) else {
        failures += 1
        continue
      }
      failures = state.offer(placement) ? 0 : failures + 1
    }
  }

  /// So many students, drawn.
  private func neighbourhood(_ draw: inout DrawSequence) -> [Int] {
    let everybody = state.master.students
    let size = min(size, max(1, everybody.count / 3))
    var chosen: Set<Int> = []
    while chosen.count < size { chosen.insert(everybody[draw.next(below: everybody.count)]) }
    return chosen.sorted()
  }
}

/// Numbers that look random and are always the same (SplitMix64, G. Steele et al. 2014).
struct DrawSequence {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }
}
