import Sweeps
import Testing

@Suite struct SweepShardTests {
  @Test func `a shard is read as it is written`() throws {
    #expect(try SweepShard("3/8") == SweepShard(3, of: 8))
    #expect(try SweepShard("3/8").description == "3/8")
    #expect(try SweepShard("1/1") == .whole)
  }

  @Test(arguments: [
    "", "3", "/", "3/", "/8", "3/8/1", " 3/8", "3 / 8", "+3/8", "-3/8", "a/b", "٣/8",
    "3/99999999999999999999",
  ])
  func `anything else is no shard`(text: String) {
    #expect(throws: SweepShardError.malformed(text)) { try SweepShard(text) }
  }

  @Test(arguments: [(0, 8), (9, 8), (1, 0), (0, 0), (1, 1_000_001)])
  func `a shard is one of its count`(number: Int, count: Int) {
    #expect(throws: SweepShardError.outside(number: number, count: count, .option)) {
      try SweepShard("\(number)/\(count)")
    }
  }

  @Test(arguments: [1, 2, 5, 24, 40])
  func `shards share every cell out once, as evenly as can be`(count: Int) throws {
    let manifest = try SampleSweep.manifest()
    let parts = try (1...count).map { try SweepShard($0, of: count).cells(of: manifest) }
    #expect(Set(parts.joined()) == Set(manifest.cells))
    #expect(parts.map(\.count).reduce(0, +) == 24)
    #expect(parts.allSatisfy { (24 / count...(24 + count - 1) / count).contains($0.count) })
    for (index, part) in parts.enumerated() {
      let shard = try SweepShard(index + 1, of: count)
      #expect(
        part == manifest.cells.enumerated().filter { shard.contains(position: $0.offset) }.map(\.element))
    }
  }
}
