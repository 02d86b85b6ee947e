import PlacementDomain

/// An event, and the row that tells it.
struct EventDraft {
  var event: SessionEvent
  /// Line in the file or row of the sheet, 1-based.
  let line: Int
  /// What it names and its value, as they are written.
  let target: String
  let value: String

  /// Of one day in the order of the cases, then of the rows: as they are replayed.
  static func precedes(_ left: EventDraft, _ right: EventDraft) -> Bool {
    let (one, other) = (left.event, right.event)
    if one.day != other.day { return one.day < other.day }
    return (one.happening.kind, left.line) < (other.happening.kind, right.line)
  }
}
