/// The part of a sweep that one worker has: every `count`-th cell, beginning with the `number`-th.
public struct SweepShard: Hashable, Sendable, CustomStringConvertible {
  /// Which one, from 1.
  public let number: Int
  /// How many there are.
  public let count: Int

  /// No more shards than this.
  public static let countLimit = 1_000_000
  /// All of it.
  public static let whole = SweepShard(unchecked: 1, of: 1)

  /// The `number`-th of `count` shards.
  public init(_ number: Int, of count: Int) throws(SweepShardError) {
    try self.init(number, of: count, source: .option)
  }

  /// A shard as people write it: `3/8`.
  public init(_ text: String) throws(SweepShardError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = SweepShard.digits(parts[0]), let count = SweepShard.digits(parts[1])
    else { throw .malformed(text) }
    try self.init(number, of: count)
  }

  init(_ number: Int, of count: Int, source: SweepShardSource) throws(SweepShardError) {
    guard (1...SweepShard.countLimit).contains(count), (1...count).contains(number) else {
      throw .outside(number: number, count: count, source)
    }
    self.init(unchecked: number, of: count)
  }

  private init(unchecked number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  /// A number of at least one digit and nothing else.
  static func digits(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// As people write it.
  public var description: String { "\(number)/\(count)" }

  /// Whether it has the cell at this position, from 0. Every position has one shard of each count.
  public func contains(position: Int) -> Bool { position % count == number - 1 }

  /// Its cells, in the order of the manifest.
  public func cells(of manifest: SweepManifest) -> [SweepCell] {
    stride(from: number - 1, to: manifest.cells.count, by: count).map { manifest.cells[$0] }
  }
}
