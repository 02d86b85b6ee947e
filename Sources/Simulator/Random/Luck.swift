/// Everybody's luck in one replication of one experiment.
///
/// A draw depends on the seed, the replication, the entity, the kind and the ordinal, and on nothing else: neither on
/// what was drawn before, nor on who else takes part. So two plans meet the same refusals (common random numbers),
/// and a site more changes nobody else's luck.
///
/// How: Philox4x32-10 under the seed turns (entity, replication, kind) into 128 bits; two words of them are the key
/// and two the counter's upper half for the blocks of (ordinal, step). The first turn is a bijection, so no two
/// draws of one seed share both.
public struct Luck: Hashable, Sendable {
  /// The seed of the experiment.
  public let seed: UInt64
  /// The replication, from 0 to 2³² − 1.
  public let replication: Int

  /// The luck of one replication.
  ///
  /// - Precondition: `replication` is from 0 to 2³² − 1.
  public init(seed: UInt64, replication: Int) {
    precondition(replication >= 0 && replication <= Int(UInt32.max), "a replication is from 0 to 2³² − 1")
    self.seed = seed
    self.replication = replication
  }

  /// All draws of one kind for one entity.
  public func draws(_ kind: DrawKind, for entity: EntityKey) -> DrawSeries {
    let counter = SIMD4(
      UInt32(truncatingIfNeeded: entity.bits), UInt32(truncatingIfNeeded: entity.bits >> 32),
      UInt32(truncatingIfNeeded: replication), kind.bits)
    let key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    return DrawSeries(Philox4x32.block(counter, key: key))
  }

  /// One draw: the `ordinal`-th of this kind for this entity, from 0.
  public func draw(_ kind: DrawKind, for entity: EntityKey, ordinal: Int = 0) -> Draw {
    draws(kind, for: entity)[ordinal]
  }

  /// The entities in random order, every order as likely as any other; who is left out or added moves nobody else
  /// before or after another.
  ///
  /// They are sorted by their own draw; among equal ones, of probability under 10⁻⁹ for 100 000 entities, the order
  /// given stays.
  public func shuffled<Entity>(
    _ entities: [Entity], _ kind: DrawKind, ordinal: Int = 0, key: (Entity) -> EntityKey
  ) -> [Entity] {
    entities.enumerated().map { (draw(kind, for: key($1), ordinal: ordinal).shuffleKey, $0, $1) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map(\.2)
  }
}
