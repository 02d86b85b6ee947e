/// One shift of a detailed timetable: a date and the working pattern of that date.
public struct DatedShift: Hashable, Comparable, Sendable {
  /// The date it starts.
  public let day: Day
  /// Its hours and periods.
  public let shift: ShiftCode.Ordinal

  /// This pattern on this day.
  public init(day: Day, shift: ShiftCode.Ordinal) {
    self.day = day
    self.shift = shift
  }

  /// By day, then code.
  public static func < (left: DatedShift, right: DatedShift) -> Bool {
    (left.day, left.shift) < (right.day, right.shift)
  }
}
