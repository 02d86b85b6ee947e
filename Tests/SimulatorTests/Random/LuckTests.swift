import Testing

@testable import Simulator

@Suite struct LuckTests {
  let luck = Luck(seed: 20_260_901, replication: 7)

  @Test func `the same draw is the same wherever and whenever it is asked`() async {
    let luck = self.luck
    let expected = (0..<100).map { luck.draw("refusal", for: EntityKey("S-\($0)"), ordinal: $0).uniform }
    let others = await withTaskGroup(of: (Int, Double).self) { group in
      for n in (0..<100).reversed() {
        group.addTask { (n, luck.draw("refusal", for: EntityKey("S-\(n)"), ordinal: n).uniform) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for n in 0..<100 { #expect(others[n] == expected[n]) }
  }

  /// Written once; debug and release, this machine and another, today and in a year must give these bits.
  @Test func `draws are pinned to their bits`() {
    let draw = luck.draw("refusal", for: EntityKey("CHUM-6S"), ordinal: 3)
    #expect(EntityKey("CHUM-6S").bits == 0x45ab_1840_46df_dbf6)
    #expect(draw.uniform.bitPattern == 0x3feb_4f1f_26f9_1bd6)
    #expect(draw.normal().bitPattern == 0x3ff0_d191_8dd0_5483)
    #expect(draw.exponential(rate: 0.3).bitPattern == 0x4019_99f5_38cd_5335)
    #expect(draw.gamma(shape: 0.4, rate: 2).bitPattern == 0x3fdb_9c35_6293_bf55)
    #expect(draw.beta(2.5, 7.5).bitPattern == 0x3fd8_8577_099b_77f3)
  }

  @Test func `another seed, replication, entity, kind or ordinal is another draw`() {
    let entity = EntityKey("A")
    var seen: Set<UInt64> = []
    for seed in [0, 1, 1 << 32, UInt64.max] {
      for replication in [0, 1, 4_294_967_295] {
        for kind in ["refusal", "delay", ""] {
          for ordinal in [0, 1, 4_294_967_295] {
            for name in ["A", "B", "a", ""] {
              let luck = Luck(seed: seed, replication: replication)
              seen.insert(luck.draw(DrawKind(kind), for: EntityKey(name), ordinal: ordinal).shuffleKey)
            }
          }
        }
      }
    }
    #expect(seen.count == 4 * 3 * 3 * 3 * 4)
    #expect(luck.draw("delay", for: entity) == luck.draws("delay", for: entity)[0])
  }

  @Test func `an entity or a kind more changes nobody else's luck`() {
    func table(_ entities: [String], _ kinds: [DrawKind]) -> [String: Double] {
      var table: [String: Double] = [:]
      for entity in entities {
        for kind in kinds {
          for ordinal in 0..<5 {
            let draw = luck.draw(kind, for: EntityKey(entity), ordinal: ordinal)
            table["\(entity) \(kind.name) \(ordinal)"] = draw.gamma(shape: 0.7)
          }
        }
      }
      return table
    }
    let before = table(["north", "south"], ["refusal", "delay"])
    let after = table(["west", "south", "north"], ["closure", "refusal", "delay"])
    #expect(after.count > before.count)
    for (name, value) in before { #expect(after[name] == value) }
  }

  @Test func `who joins or leaves moves nobody else in a shuffle`() {
    let all = (0..<200).map { "E\($0)" }
    let order = luck.shuffled(all, "lottery") { EntityKey($0) }
    #expect(order != all)
    #expect(Set(order) == Set(all))
    let without = luck.shuffled(all.filter { $0.count != 3 }.reversed(), "lottery") { EntityKey($0) }
    #expect(without == order.filter { $0.count != 3 })
  }

  @Test func `every order of a shuffle is as likely`() {
    var counts: [[String]: Int] = [:]
    let replications = 24_000
    for replication in 0..<replications {
      let luck = Luck(seed: 5, replication: replication)
      counts[luck.shuffled(["a", "b", "c", "d"], "lottery") { EntityKey($0) }, default: 0] += 1
    }
    #expect(counts.count == 24)
    // χ² with 23 degrees of freedom passes 49.7 once in a thousand times (scipy.stats.chi2.ppf).
    let expected = Double(replications) / 24
    let chiSquare = counts.values.map { (Double($0) - expected) * (Double($0) - expected) / expected }.reduce(
      0, +)
    #expect(chiSquare < 49.7)
  }

  @Test func `neighbouring replications, ordinals and names are not alike`() {
    // Correlations of 20 000 pairs: standard error 0.0071, so 4 of them.
    func correlation(_ pair: (Int) -> (Double, Double)) -> Double {
      let pairs = (0..<20_000).map(pair)
      return 12 * pairs.map { ($0 - 0.5) * ($1 - 0.5) }.reduce(0, +) / Double(pairs.count)
    }
    func uniform(_ replication: Int, _ name: String, _ ordinal: Int) -> Double {
      Luck(seed: 9, replication: replication).draw("x", for: EntityKey(name), ordinal: ordinal).uniform
    }
    #expect(abs(correlation { (uniform($0, "A", 0), uniform($0 + 1, "A", 0)) }) < 0.029)
    #expect(abs(correlation { (uniform(0, "A", $0), uniform(0, "A", $0 + 1)) }) < 0.029)
    #expect(abs(correlation { (uniform($0, "A", 0), uniform($0, "B", 0)) }) < 0.029)
    #expect(abs(correlation { (uniform(0, "A\($0)", 0), uniform(0, "A\($0)", 1)) }) < 0.029)
  }
}
