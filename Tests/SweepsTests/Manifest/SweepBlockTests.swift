import Sweeps
import Testing

@Suite struct SweepBlockTests {
  @Test func `blocks cover every replication once`() {
    for (replications, size) in [(1, 1), (10, 3), (10, 10), (9, 10), (100, 7)] {
      let blocks = SweepBlock.blocks(seed: 1, replications: replications, size: size)
      #expect(blocks.flatMap(\.replications) == Array(0..<replications))
      #expect(blocks.allSatisfy { $0.count <= size && $0.count > 0 })
    }
    #expect(SweepBlock.blocks(seed: 1, replications: 0, size: 5).isEmpty)
  }
}
