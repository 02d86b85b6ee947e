import GRDB
import Requests

extension Database {
  /// The whole book.
  func book() throws -> RequestBook {
    let (requests, assignments, notices) = (try requests(), try assignments(), try notices())
    let (calls, offers) = (try calls(), try offers())
    return RequestBook(
      requests: requests, assignments: assignments, notices: notices, calls: calls, offers: offers,
      people: try people(),
      next: .init(
        request: (requests.last?.number.rawValue ?? 0) + 1, assignment: (assignments.last?.number ?? 0) + 1,
        notice: (notices.last?.number ?? 0) + 1, call: (calls.last?.number ?? 0) + 1,
        offer: (offers.last?.number ?? 0) + 1),
      hasAcceptance: try Int.fetchOne(self, sql: "SELECT count(*) FROM acceptance") ?? 0 > 0)
  }

  /// Writes what has changed in a book; people first. Assignments that end are written before those that begin:
  /// their seats may be the same.
  func write(_ changes: BookChanges, _ people: [(PersonKey, KnownPerson)], by authorship: Authorship) throws {
    for (key, person) in people { try write(person, key) }
    for change in changes.calls { try write(change) }
    for change in changes.offers { try write(change) }
    for change in changes.requests { try write(change) }
    for event in changes.events { try write(event, by: authorship) }
    for change in changes.assignments where !change.after.isLive { try write(change) }
    for change in changes.assignments where change.after.isLive { try write(change) }
    for change in changes.notices { try write(change) }
  }
}
