/// Who supervises at a place, and on which of its dates.
public struct Supervision: Hashable, Sendable {
  /// Who.
  public let preceptor: Preceptor.Ordinal
  /// On which dates; nil: all of the place's.
  public let span: DaySpan?
  /// The hours agreed with this person, in minutes; nil: not said. For the documents; it limits nothing.
  public let minutes: Int?

  /// This person, on these dates.
  public init(preceptor: Preceptor.Ordinal, span: DaySpan? = nil, minutes: Int? = nil) {
    self.preceptor = preceptor
    self.span = span
    self.minutes = minutes
  }
}
