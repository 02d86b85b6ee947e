import GRDB
public import Requests

/// The store of a session (`hspplan.sqlite`): requests, who is on them, plans, and the log of what was done. Each
/// action is one transaction; what it acknowledges is on disk.
public struct PlacementStore: Sendable {
  let queue: DatabaseQueue
  /// Seconds to wait for another program.
  let wait: Int
  /// Where it is.
  public let path: String
  /// The code of the session it belongs to.
  public let session: String
  /// 16 digits no other store has.
  public let id: String
  /// When it was made.
  public let created: Moment

  /// What is read in one moment.
  func reading<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do { return try queue.read(body) } catch { throw StoreError(error, wait: wait) }
  }

  /// All requests with who is on them.
  public func book() throws(StoreError) -> RequestBook { try reading { try $0.book() } }
}
