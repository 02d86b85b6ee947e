/// An academic term.
public struct Session: Hashable, Sendable {
  /// Its code, such as `H26`.
  public let id: String
  /// What people call it.
  public let name: String?
  /// From its first to its last day; nil when not said.
  public let span: DaySpan?
  /// Statutory and school holidays, sorted.
  public let holidays: [Day]

  /// A session; `holidays` may come in any order.
  public init(id: String, name: String? = nil, span: DaySpan? = nil, holidays: [Day] = []) {
    self.id = id
    self.name = name
    self.span = span
    self.holidays = Set(holidays).sorted()
  }
}
