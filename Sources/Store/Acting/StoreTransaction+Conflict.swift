import GRDB
import PlacementDomain
import Requests

extension StoreTransaction {
  /// What has changed on a request since this version was read; nil: nothing.
  func conflict(on number: PlacementRequest.Number, read version: Int) throws -> StoreError.Conflict? {
    guard let now = book[number], now.version != version else {
      guard book[number] == nil else { return nil }
      throw RequestError.unknown(number)
    }
    let events = try database.history(of: number, after: version)
    var first: [String: JSONValue] = [:]
    for change in events.flatMap(\.event.changes) where first[change.field] == nil {
      first[change.field] = change.before
    }
    let fields = now.fields
    let changes = first.sorted { $0.key < $1.key }.compactMap { field, before -> FieldChange? in
      let after = fields[field] ?? .null
      return before == after ? nil : FieldChange(field: field, before: before, after: after)
    }
    return StoreError.Conflict(
      request: number,
      changes: [FieldChange(field: "version", before: .integer(version), after: .integer(now.version))]
        + changes, by: events.last?.by ?? "", at: events.last?.at ?? authorship.at)
  }
}
