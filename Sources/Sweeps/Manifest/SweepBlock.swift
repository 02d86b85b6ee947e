import PlacementDomain

/// Some replications of one experiment: `count` of them from `first` on, under one seed.
public struct SweepBlock: Hashable, Comparable, Sendable {
  /// The seed of the experiment.
  public let seed: UInt64
  /// The first replication, from 0.
  public let first: Int
  /// How many, from 1.
  public let count: Int

  /// Replications beyond this number do not exist.
  public static let replicationLimit = 1 << 32

  /// A block.
  public init(seed: UInt64, first: Int, count: Int) {
    self.seed = seed
    self.first = first
    self.count = count
  }

  /// The replications 0 to `replications` − 1 in blocks of `size`, the last one perhaps smaller.
  ///
  /// - Precondition: `size` is at least 1.
  public static func blocks(seed: UInt64, replications: Int, size: Int) -> [SweepBlock] {
    precondition(size >= 1, "a block has a replication")
    return stride(from: 0, to: replications, by: size).map {
      SweepBlock(seed: seed, first: $0, count: min(size, replications - $0))
    }
  }

  /// The replications.
  ///
  /// - Precondition: the block is one of a manifest.
  public var replications: Range<Int> { first..<first + count }

  /// By seed, then by first replication.
  public static func < (left: SweepBlock, right: SweepBlock) -> Bool {
    (left.seed, left.first, left.count) < (right.seed, right.first, right.count)
  }

  var isPossible: Bool {
    (0..<SweepBlock.replicationLimit).contains(first)
      && (1...SweepBlock.replicationLimit - first).contains(count)
  }

  var json: JSONValue {
    .object(["seed": .string(String(seed)), "first": .integer(first), "count": .integer(count)])
  }
}
