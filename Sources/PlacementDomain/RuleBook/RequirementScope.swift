/// Whom and where a requirement concerns. An empty list is no limit; several lists all hold. Names are
/// compared as people type them (`plain`).
public struct RequirementScope: Hashable, Sendable {
  /// Establishments.
  public var agencies: [String] = []
  /// Buildings.
  public var sites: [String] = []
  /// Kinds of unit.
  public var services: [String] = []
  /// Units.
  public var destinations: [String] = []
  /// Kinds of nursing.
  public var disciplines: [String] = []
  /// Courses: only placements of their rotations.
  public var courses: [String] = []
  /// Terms.
  public var sessions: [String] = []
  /// Students who start and finish together.
  public var cohorts: [String] = []
  /// Programmes of students.
  public var programmes: [String] = []
  /// Years of students in their programme.
  public var years: [String] = []
  /// Only placements with a day from this one on.
  public var from: Day?
  /// Only placements with a day up to this one.
  public var to: Day?

  /// Everybody, everywhere, always.
  public init() {}
}
