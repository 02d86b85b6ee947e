import GRDB
public import Requests

extension PlacementStore {
  /// Copies the store as it is at one moment into one compact file, in the place of what has its name, and checks
  /// the copy. Nobody has to stop working.
  public func backup(to target: String) throws(StoreError) -> StoreHealth {
    let copy = try PartialCopy(of: target)
    let health: StoreHealth
    do {
      let queue = try DatabaseQueue(path: copy.path)
      try queue.settle(from: self.queue)
      health = try StoreHealth.check(queue, wait: wait)
      try queue.close()
    } catch { throw StoreError(error, wait: wait) }
    guard health.isSound else { throw .damaged(health.findings) }
    try copy.finish()
    return health
  }

  /// What a backup holds, checked wholly, as this program would restore it; the file is only read.
  public static func examine(_ copy: String, by authorship: Authorship) throws(StoreError) -> StoreHealth {
    guard case .possible = try StoreFile.at(copy) else {
      if case .absent = try StoreFile.at(copy) { throw .missing }
      throw .notAStore
    }
    do {
      let memory = try DatabaseQueue()
      try reader(of: copy).backup(to: memory)
      try memory.write { try Migration.run(on: $0, session: nil, by: authorship) }
      return try StoreHealth.check(memory, wait: 0)
    } catch StoreError.missing { throw .notAStore } catch { throw StoreError(error, wait: 0) }
  }

  static func reader(of path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}

extension DatabaseQueue {
  /// Becomes a copy of another database: one file with nothing beside it, and no page that is not used.
  func settle(from source: DatabaseQueue) throws {
    try source.backup(to: self)
    try writeWithoutTransaction { database in
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      guard mode == "delete" else { throw StoreError.inputOutput(10) }
      try database.execute(sql: "VACUUM")
    }
  }
}

extension StoreHealth {
  /// What was found, in few codes.
  public var findings: [String] {
    file + (orphans == 0 ? [] : ["foreign_key_check: \(orphans)"])
      + chain.faults.map { fault in
        switch fault {
        case .gap(let number), .altered(let number), .unlinked(let number), .unreadable(let number):
          "audit \(number)"
        }
      } + altered.map(\.code) + plans.map { "plan \($0)" }
      + simulations.map { "simulation \($0)" }
  }
}
