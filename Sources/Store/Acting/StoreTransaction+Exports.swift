import GRDB
public import PlacementDomain
public import Requests

/// What was handed out before, so that the next file knows what has changed.
extension StoreTransaction {
  /// The events last handed out of these subjects' calendars, by subject and identifier.
  public func events(of subjects: Set<String>) throws -> [CalendarEventState] {
    var events: [CalendarEventState] = []
    for subject in subjects.sorted() {
      try database.each(
        "SELECT uid, subject, day, sequence, digest, cancelled FROM calendar_event WHERE subject = ? ORDER BY uid",
        [subject], table: "calendar_event"
      ) {
        events.append(
          CalendarEventState(
            uid: try $0.text(), subject: try $0.text(), day: try $0.day(), sequence: try $0.whole(),
            digest: try $0.text(), isCancelled: try $0.truth()))
      }
    }
    return events
  }

  /// All events last handed out, by identifier.
  public func allEvents() throws -> [CalendarEventState] {
    var subjects: Set<String> = []
    try database.each("SELECT DISTINCT subject FROM calendar_event", table: "calendar_event") {
      subjects.insert(try $0.text())
    }
    return try events(of: subjects)
  }

  /// Keeps these events as handed out on a day; others stay.
  public func setEvents(_ events: [CalendarEventState], on day: Day) throws {
    for event in events {
      try database.cachedStatement(
        sql:
          "REPLACE INTO calendar_event (uid, subject, day, sequence, digest, cancelled, exported) VALUES (?,?,?,?,?,?,?)"
      ).execute(arguments: [
        event.uid, event.subject, event.day.description, event.sequence, event.digest,
        event.isCancelled ? 1 : 0, day.description,
      ])
    }
  }

  /// The digests of the lines last handed out for HSPnet.
  public func hspnetLines() throws -> [PlacementRequest.Number: String] {
    var lines: [PlacementRequest.Number: String] = [:]
    try database.each("SELECT request, digest FROM hspnet_line", table: "hspnet_line") {
      lines[.init(rawValue: try $0.whole())] = try $0.text()
    }
    return lines
  }

  /// Keeps these lines as handed out on a day; others stay.
  public func setHSPnetLines(_ lines: [PlacementRequest.Number: String], on day: Day) throws {
    for (number, digest) in lines.sorted(by: { $0.key < $1.key }) {
      try database.cachedStatement(
        sql: "REPLACE INTO hspnet_line (request, digest, exported) VALUES (?, ?, ?)"
      ).execute(arguments: [number.rawValue, digest, day.description])
    }
  }
}
