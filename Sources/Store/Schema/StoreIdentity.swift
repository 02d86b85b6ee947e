import GRDB
import PlacementDomain
import Requests

/// Which store a file is.
struct StoreIdentity: Hashable, Sendable {
  /// The code of the session it belongs to.
  let session: String
  /// The first 16 digits of the first entry's hash.
  let id: String
  let created: Moment

  /// What the log keeps of it; its id comes from the log, so it is no part.
  var digest: String {
    AuditChain.hash(
      of: JSONValue.object(["session": .string(session), "created": .string(created.description)])
        .canonicalBytes)
  }

  static func read(_ database: Database) throws -> StoreIdentity {
    guard let row = try Row.fetchOne(database, sql: "SELECT session, id, created FROM store") else {
      throw StoreError.damaged(["store"])
    }
    var reader = RowReader(row, "store")
    return StoreIdentity(session: try reader.text(), id: try reader.text(), created: try reader.moment())
  }
}
