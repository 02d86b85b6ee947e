/// Who supervises individual placements.
public struct Preceptor: Identified {
  /// How many students at the same time, and when.
  public struct Availability: Hashable, Sendable {
    /// Nil: the whole session.
    public let span: DaySpan?
    /// Most students at the same time, 0 when on leave.
    public let students: Int

    /// At most `students` at the same time in `span`.
    public init(span: DaySpan?, students: Int) {
      self.span = span
      self.students = students
    }
  }

  /// The preceptor's code.
  public let id: ID
  /// One entry a row of the table; nil when no table says anything: then nothing limits.
  public let availability: [Availability]?
  /// The preceptor's own shifts, sorted, which the student follows; empty: those of the place.
  public let line: [DatedShift]

  /// A preceptor; `line` may come in any order.
  public init(id: ID, availability: [Availability]?, line: [DatedShift] = []) {
    self.id = id
    self.availability = availability
    self.line = Set(line).sorted()
  }

  /// Most students at the same time on this day, nil when nothing limits: the least of the entries whose
  /// span holds the day, and 0 when there are entries but none holds it.
  public func students(on day: Day) -> Int? {
    guard let availability else { return nil }
    return availability.filter { $0.span?.contains(day) ?? true }.map(\.students).min() ?? 0
  }
}
