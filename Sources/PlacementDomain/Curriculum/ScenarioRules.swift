/// The settings of a session that can change a plan, with the defaults of the format.
public struct ScenarioRules: Hashable, Sendable {
  /// May a student get an eligible place that no wish matches?
  public enum Unranked: String, Hashable, Sendable, CaseIterable { case allow, forbid }

  /// What a student may not be given twice, over this session and history.
  public enum NoRepeat: String, Hashable, Sendable, CaseIterable { case none, destination, service, site }

  /// Which requests count as seats.
  public var seats: SeatsCounted = .accepted
  /// Whether places without a matching wish are allowed.
  public var unranked: Unranked = .allow
  /// What may not be repeated.
  public var noRepeat: NoRepeat = .service
  /// Least minutes between the end of a shift and the start of the next; nil: not asked (shifts may still
  /// not overlap).
  public var restMinutes: Int? = 11 * 60
  /// Most paid minutes from Sunday to Saturday over all rotations; nil: not asked.
  public var weekMinutes: Int? = 40 * 60
  /// Most nights in a row (shifts with `isNight`, by the day they start), over all rotations; nil: not asked.
  public var nightsInRow: Int?
  /// Most night shifts of a student over the session; nil: not asked.
  public var mostNights: Int?
  /// Most weekends with a shift of a student over the session; nil: not asked.
  public var mostWeekends: Int?
  /// Fewest whole days between the last day of a rotation and the first day of the student's next; nil: not
  /// asked.
  public var spacingDays: Int?
  /// A student with a place for every rotation has at least one in each of these disciplines, sorted.
  public var atLeastOne: [Discipline.Ordinal] = []
  /// How hours are compared with those of the rotation.
  public var hours: Hours = .none
  /// True when a place with fewer hours than the rotation asks (counted as `hours` says) may not be given.
  public var requiresHours = false
  /// What the goal `stability` counts for a kept assignment that changes, and for one already told.
  public var stabilityWeights = StabilityWeights()

  /// How scheduled hours are compared with those of the rotation.
  public enum Hours: String, Hashable, Sendable, CaseIterable {
    case none
    /// All scheduled hours.
    case gross
    /// Those not on a holiday of the session.
    case net
  }

  /// What changes weigh, ≥ 0.
  public struct StabilityWeights: Hashable, Sendable {
    /// An assignment that was planned.
    public var planned = 1
    /// One the student has been told.
    public var told = 3
    /// The defaults.
    public init() {}
  }

  /// The defaults.
  public init() {}
}
