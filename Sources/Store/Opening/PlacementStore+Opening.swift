import GRDB
import Glibc
public import Requests

extension PlacementStore {
  /// What to open.
  public enum Mode: Hashable, Sendable {
    /// A store that is there.
    case existing
    /// The store of this session, made where there is none.
    case creating(session: String)
  }

  /// Opens a store and brings its tables up to date. nil: an existing one is asked for and there is none.
  /// `wait`: seconds to wait for another program.
  public static func open(
    _ path: String, _ mode: Mode, by authorship: Authorship, wait: Int = 5
  ) throws(StoreError) -> PlacementStore? {
    let session: String? = if case .creating(let it) = mode { it } else { nil }
    let found = try StoreFile.at(path)
    switch found {
    case .absent, .empty: if session == nil { return nil }
    case .possible: break
    }
    do {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(creates: session != nil, wait: wait))
      let applied = try queue.read { database in try Migration.applied(database) }
      if applied != Migration.all.map(\.name) {
        try queue.write { try Migration.run(on: $0, session: session, by: authorship) }
      }
      let identity = try queue.read { try StoreIdentity.read($0) }
      if let session, session != identity.session { throw StoreError.otherSession(identity.session) }
      return PlacementStore(
        queue: queue, wait: wait, path: path, session: identity.session, id: identity.id,
        created: identity.created)
    } catch StoreError.missing {
      return nil
    } catch {
      throw refusal(StoreError(error, wait: wait), path, found)
    }
  }

  /// SQLite's « cannot open » tells neither why nor what.
  private static func refusal(_ error: StoreError, _ path: String, _ found: StoreFile) -> StoreError {
    guard case .cannotCreate = error else { return error }
    if case .absent = found {
      let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      guard access(folder, W_OK | X_OK) != 0 else { return error }
      return errno == EACCES || errno == EPERM || errno == EROFS ? .notPermitted : .cannotCreate(errno)
    }
    return .notPermitted
  }

  private static func configuration(creates: Bool, wait: Int) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Double(wait))
    configuration.prepareDatabase { database in
      try claim(database, creates: creates)
      // GRDB's own write-ahead mode would set NORMAL, with which the power may take an acknowledged action.
      try activateWriteAhead(database, wait: wait)
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF")
    }
    return configuration
  }

  /// Makes an empty file ours; leaves a stranger's as it is.
  private static func claim(_ database: Database, creates: Bool) throws {
    let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    if owner == StoreFile.application { return }
    guard owner == 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
      throw StoreError.notAStore
    }
    guard creates else { throw StoreError.missing }
    try database.execute(sql: "PRAGMA application_id = \(StoreFile.application)")
  }

  /// SQLite does not wait when two programs turn a new file to write-ahead mode at once.
  private static func activateWriteAhead(_ database: Database, wait: Int) throws {
    for attempt in 0... {
      do {
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" || mode == "memory" else { throw StoreError.inputOutput(10) }
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempt < wait * 50 {
        usleep(20_000)
      }
    }
  }
}
