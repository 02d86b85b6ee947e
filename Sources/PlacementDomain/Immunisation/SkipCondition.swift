/// Something that makes a target dose needless.
public enum SkipCondition: Hashable, Sendable {
  /// The person has such an age.
  case age(AgeRange)
  /// That much time has gone by since the dose before; never without one.
  case interval(CalendarSpan)
  /// A number of doses has been given.
  case count(DoseCount)
  /// The person was born on one of these days.
  case born(DayRange)
  /// A series of one of these groups is complete.
  case completedSeries(groups: [Int])
}
