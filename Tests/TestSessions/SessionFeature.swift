/// What a random session may have beside places, students and wishes.
///
/// Each is drawn from numbers of its own, so that a session with one of them left out is the same session.
public enum SessionFeature: String, CaseIterable, Hashable, Sendable {
  // Tables that change what others say; first, because limits are drawn near what there is.
  case schedules, lines, supervision, credits, travel
  // Rules of one student.
  case nightsInRow, mostNights, mostWeekends, order, spacing, atLeastOne, hours, availability
  // What students share.
  case headLimits, groupLimits, quotas, instructors, linked, parts, together, apart, changes

  /// Those that forbid plans: a session has no more legal plans with one of them than without.
  public static let constraints: [SessionFeature] = [
    .nightsInRow, .mostNights, .mostWeekends, .order, .spacing, .atLeastOne, .hours, .availability,
    .headLimits, .groupLimits, .quotas, .instructors, .linked, .parts, .together, .apart, .changes,
  ]
}
