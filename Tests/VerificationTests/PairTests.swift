import PlacementDomain
import Testing

@testable import Verification

@Suite struct PairTests {
  typealias S = SmallSession

  /// P0 and P2 at site 0, P1 and P3 at site 1; P0 and P1 in week 0, the others in week 1.
  private func session(_ pairs: [Pair]) -> S {
    var it = S()
    it.places = [
      S.place(0, at: 0, block: 0, seats: 2), S.place(1, at: 1, block: 0, seats: 2),
      S.place(2, at: 2, block: 1, seats: 2), S.place(3, at: 3, block: 1, seats: 2),
    ]
    it.pairs = pairs
    return it
  }

  private func broken(_ relation: Pair.Relation, _ same: Pair.Dimension, _ rotation: Int = 0) -> [Violation] {
    [.pairBroken(.s(0), .s(1), .r(rotation), relation, same: same)]
  }

  @Test func `students together have the same value or none`() {
    let it = session([Pair(.init(1), .init(0), .together, same: .site)])
    #expect(it.broken([(0, 0, 0), (1, 0, 2)]) == [])
    #expect(it.broken([(0, 0, 0), (1, 0, 1)]) == broken(.together, .site))
    #expect(it.broken([(0, 0, 0)]) == broken(.together, .site))
    #expect(it.broken([(1, 1, 0)]) == broken(.together, .site, 1))
    #expect(it.broken([(2, 0, 0)]) == [])
    let block = session([Pair(.init(0), .init(1), .together, same: .block)])
    #expect(block.broken([(0, 0, 0), (1, 0, 1)]) == [])
    #expect(block.broken([(0, 0, 0), (1, 0, 2)]) == broken(.together, .block))
  }

  @Test func `students apart have not both a value`() {
    for (same, other) in [(Pair.Dimension.place, 1), (.destination, 1), (.site, 1), (.block, 2)] {
      let it = session([Pair(.init(0), .init(1), .apart, same: same)])
      #expect(it.broken([(0, 0, 0), (1, 0, 0)]) == broken(.apart, same))
      #expect(it.broken([(0, 0, 0), (1, 0, other)]) == [])
      #expect(it.broken([(0, 0, 0)]) == [])
      #expect(it.broken([(0, 0, 0), (1, 1, 0)]) == [])
    }
  }

  @Test func `a pair holds in the rotation it names, or in those both need`() {
    var it = session([Pair(.init(0), .init(1), .apart, same: .site, rotation: .init(1))])
    #expect(it.broken([(0, 0, 0), (1, 0, 0)]) == [])
    #expect(it.broken([(0, 1, 0), (1, 1, 0)]) == broken(.apart, .site, 1))
    #expect(it.hasRow("apart:S0/S1/R1/site:s0") && !it.hasRow("apart:S0/S1/R0/site:s0"))
    it.needed = 1
    #expect(!it.hasRow("apart:S0/S1/R1/site:s0"))
  }

  @Test func `rows of pairs count both students in the rotation`() {
    let it = session([Pair(.init(0), .init(1), .together, same: .site)])
    // S0 pays 1 for site 0 in R0, S1 is paid 1 there: it has its rotation R0 there and saves 1.
    #expect(it.least(["together:S0/S1/R0/site:s0": 1]) == -1)
    #expect(it.least(["together:S1/S0/R0/site:s0": 1]) == -1)
    #expect(it.least(["together:S0/S1/R0/site:s0": 1], of: .placed(priority: 0)) == -2 - 3 - 2)
    let apart = session([Pair(.init(0), .init(1), .apart, same: .block)])
    // At 2, S0 and S1 keep R0 out of week 0; each still does R1 there and R0 in week 1.
    #expect(apart.least(["apart:S0/S1/R0/block:B0": 2], of: .placed(priority: 0)) == -6 - 2)
    let both: KeyValuePairs = ["apart:S0/S1/R0/block:B0": 2, "apart:S0/S1/R1/block:B0": 2]
    #expect(apart.least(both, of: .placed(priority: 0)) == -1 - 1 - 2 - 4)
  }

  @Test func `keys of pairs name two students, a rotation and a value of the dimension`() {
    let it = session([
      Pair(.init(0), .init(1), .together, same: .site), Pair(.init(0), .init(2), .apart, same: .place),
    ])
    for key in ["together:S0/S1/R1/site:s1", "together:S1/S0/R1/site:s1", "apart:S0/S2/R0/place:P3"] {
      #expect(it.hasRow(key), "\(key)")
    }
    for key in [
      "together:S0/S2/R0/site:s0", "together:S0/S1/R0/place:P0", "together:S0/S1/R0/site:s9",
      "together:S0/S1/R9/site:s0", "together:S0/S0/R0/site:s0", "together:S0/S1/R0/site", "together:S0/S1/R0",
      "together:S0/S1/R0/site:s0/", "together:S0/S1/R0/Site:s0", "apart:S2/S0/R0/place:P3",
      "apart:S0/S1/R0/site:s0", "apart:S0/S2/R0/place:P9", "apart:S0/S2/R0/place%3AP3",
    ] {
      #expect(!it.hasRow(key), "\(key)")
    }
    // Nobody of the pair can be at site 1: no such row.
    var closed = it
    closed.closed = [1, 3]
    #expect(!closed.hasRow("together:S0/S1/R1/site:s1") && closed.hasRow("together:S0/S1/R1/site:s0"))
    #expect(closed.hasRow("apart:S0/S2/R0/place:P3"))
  }

  @Test func `a pair stands in the way of a place`() {
    var it = session([Pair(.init(0), .init(1), .together, same: .site)])
    #expect(it.because([], 0, 0) == ["pair": 4])
    #expect(it.because([(1, 0, 0)], 0, 0) == ["free": 2, "pair": 2])
    it.pairs = [Pair(.init(0), .init(1), .apart, same: .site)]
    #expect(it.because([(1, 0, 0)], 0, 0) == ["free": 2, "pair": 2])
    #expect(it.because([(1, 1, 0)], 0, 0) == ["free": 4])
    #expect(it.because([(1, 0, 0), (2, 0, 0)], 0, 0) == ["free": 2, "full": 1, "pair": 1])
  }
}
