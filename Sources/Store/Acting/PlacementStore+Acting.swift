import GRDB
import PlacementDomain
public import Requests

extension PlacementStore {
  /// Does one thing: all of it is kept, or nothing. `expecting`: the versions of the requests that the decision was
  /// made on; where one has another now, nothing is done (`.conflict`). What `body` throws comes out as it is.
  @discardableResult
  public func act<Result>(
    _ action: AuditAction, by authorship: Authorship, expecting: [PlacementRequest.Number: Int] = [:],
    _ body: (inout StoreTransaction) throws -> Result
  ) throws -> Result {
    var refusal: (any Error)?
    do {
      return try queue.write { database in
        var transaction = try StoreTransaction(database, action: action, by: authorship)
        let conflicts = try expecting.sorted { $0.key < $1.key }.compactMap {
          try transaction.conflict(on: $0.key, read: $0.value)
        }
        guard conflicts.isEmpty else { throw StoreError.conflict(conflicts) }
        let result: Result
        do { result = try body(&transaction) } catch {
          refusal = error
          throw error
        }
        try transaction.finish()
        return result
      }
    } catch {
      if let refusal, !(refusal is DatabaseError) { throw refusal }
      throw StoreError(error, wait: wait)
    }
  }
}
