import GRDB
import PlacementDomain
import Requests

/// A change of the tables, known by its name for ever.
struct Migration: Sendable {
  let name: String
  let statements: [String]

  /// All there are, in order; new ones are added at the end.
  static let all: [Migration] = [.createTheStore, .keepSimulations]

  /// The names a file has; nil: it has no tables of ours yet.
  static func applied(_ database: Database) throws -> [String]? {
    // GRDB remembers which tables there were, also when another program makes them in the meantime.
    guard
      try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema WHERE name = 'migration'") == 1
    else { return nil }
    return try String.fetchAll(database, sql: "SELECT name FROM migration ORDER BY rowid")
  }

  /// Runs what is missing, with its entry in the log. The caller has begun an immediate transaction, so that of
  /// two programs one finds the work done. `session`: of a store to be made; nil: only one that is there.
  static func run(
    _ migrations: [Migration] = all, on database: Database, session: String?, by authorship: Authorship
  ) throws {
    let applied = try applied(database)
    guard applied != nil || session != nil else { throw StoreError.missing }
    let unknown = (applied ?? []).filter { name in !migrations.contains { $0.name == name } }
    guard unknown.isEmpty else { throw StoreError.newer(unknown) }
    let missing = migrations.filter { !(applied ?? []).contains($0.name) }
    guard !missing.isEmpty else { return }
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for migration in missing {
      for statement in migration.statements { try database.execute(sql: statement) }
    }
    let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
    guard orphans == 0 else { throw StoreError.damaged(["foreign_key_check: \(orphans)"]) }
    for migration in missing {
      try database.insert(
        "migration",
        ["name": migration.name, "at": authorship.at.description, "program": authorship.program])
    }
    var log = try LogWriter(database, authorship)
    if applied == nil, let session {
      let identity = StoreIdentity(session: session, id: "", created: authorship.at)
      let head = try log.append(
        .create, .store, after: identity.digest, details: .object(["session": .string(session)]))
      try database.insert(
        "store",
        [
          "one": 1, "session": session, "id": String(head.hash.prefix(16)),
          "created": authorship.at.description,
        ])
    } else {
      let digest = try StoreIdentity.read(database).digest
      _ = try log.append(
        .migrate, .store, before: digest, after: digest,
        details: .object(["migrations": .array(missing.map { .string($0.name) })]))
    }
  }
}
