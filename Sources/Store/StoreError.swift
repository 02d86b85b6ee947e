public import Requests

/// Why the store could not do something; nothing was written.
public enum StoreError: Error, Hashable, Sendable {
  /// Another program held it for this many seconds.
  case busy(seconds: Int)
  /// What was read has changed since.
  case conflict([Conflict])
  /// A file of something else, left untouched.
  case notAStore
  /// Made by a newer program: these migrations are not known here.
  case newer([String])
  /// The store of this session, not of the one asked for.
  case otherSession(String)
  /// What the checks of its integrity say, as SQLite says it.
  case damaged([String])
  /// The disk, or the limit on a file's size, is reached.
  case full
  /// Reading or writing failed with this SQLite code.
  case inputOutput(Int32)
  /// The file cannot be made there (errno; 14: SQLite does not say why).
  case cannotCreate(Int32)
  case notPermitted
  case missing

  /// A request somebody changed between our reading it and our writing.
  public struct Conflict: Hashable, Sendable {
    /// Which request.
    public let request: PlacementRequest.Number
    /// From what was read to what is there now.
    public let changes: [FieldChange]
    /// Who made the last change, and when.
    public let by: String
    /// When that was.
    public let at: Moment

    /// A conflict.
    public init(request: PlacementRequest.Number, changes: [FieldChange], by: String, at: Moment) {
      self.request = request
      self.changes = changes
      self.by = by
      self.at = at
    }
  }
}
