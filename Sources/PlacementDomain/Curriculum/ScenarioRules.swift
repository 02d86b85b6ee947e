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

  /// The defaults.
  public init() {}
}
