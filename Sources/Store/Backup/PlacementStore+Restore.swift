import GRDB
import Glibc
import PlacementDomain
public import Requests

extension PlacementStore {
  /// Makes a backup the store at `target`, brought up to date and with an entry in its log. Where a store stands
  /// there, it is saved at `keeping` first, and nobody may be using it; without `keeping` it is not replaced
  /// (`.cannotCreate(EEXIST)`).
  public static func restore(
    _ copy: String, to target: String, keeping former: String?, by authorship: Authorship, wait: Int = 5
  ) throws(StoreError) -> StoreHealth {
    let examined = try examine(copy, by: authorship)
    guard examined.isSound else { throw .damaged(examined.findings) }
    let part = try PartialCopy(of: target)
    switch try StoreFile.at(target) {
    case .absent, .empty:
      let health = try fill(part, from: copy, replacing: nil, by: authorship, wait: wait)
      try part.finish()
      return health
    case .possible:
      guard let former else { throw .cannotCreate(EEXIST) }
      guard let old = try open(target, .existing, by: authorship, wait: wait) else { throw .notAStore }
      let replaced = try old.backup(to: former).chain.head
      let health = try fill(part, from: copy, replacing: replaced, by: authorship, wait: wait)
      try old.giveUp { () throws(StoreError) in try part.finish() }
      return health
    }
  }

  private static func fill(
    _ part: PartialCopy, from copy: String, replacing head: ChainHead?, by authorship: Authorship, wait: Int
  ) throws(StoreError) -> StoreHealth {
    do {
      let queue = try DatabaseQueue(path: part.path)
      try queue.settle(from: reader(of: copy))
      try queue.write { database in
        try Migration.run(on: database, session: nil, by: authorship)
        let digest = try StoreIdentity.read(database).digest
        var log = try LogWriter(database, authorship)
        try log.append(
          .restore, .store, before: digest, after: digest,
          details: head.map {
            .object(["replaced": .integer($0.number), "replaced_hash": .string($0.hash)])
          } ?? .object([JSONMember]()))
      }
      let health = try StoreHealth.check(queue, wait: wait)
      try queue.close()
      return health
    } catch { throw StoreError(error, wait: wait) }
  }

  /// Does something while nobody else can use the file, which then is one file with nothing beside it.
  private func giveUp(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { database in
        // Leaving write-ahead mode needs the file alone, and removes what stands beside it.
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
        guard mode == "delete" else { throw StoreError.busy(seconds: wait) }
        try database.inTransaction(.exclusive) {
          try body()
          return .rollback
        }
      }
    } catch { throw StoreError(error, wait: wait) }
  }
}
