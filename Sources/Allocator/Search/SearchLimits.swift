import PlacementDomain

/// When a search has to end.
public struct SearchLimits: Sendable {
  /// Most units of deterministic work (about one simplex iteration or a thousand priced options each); nil:
  /// no limit.
  public var work: Int?
  /// Most seconds of wall time; nil: no limit. A plan cut by it says so.
  public var seconds: Double?
  /// A stage is good enough when its value is within this of its bound; it then is not `proved` unless 0.
  public var gap: Int
  /// Number of threads that price, at least 1. The result does not depend on it.
  public var threads: Int
  /// Asked often; true ends the search with the best plan so far within a second.
  public var shouldStop: @Sendable () -> Bool
  /// Most leaves of the proofs of all stages together, what a document may hold.
  var leaves = Certificate.mostLeaves
  /// Students from whom on the seat auction is asked first, where seats are all that is shared: below, linear programs
  /// are as fast, and of several best plans the one they find stays the one that is found.
  var auctionFrom = 1_000

  /// The limit of work that holds where nobody asks for another: hours, on sessions of any size people plan.
  public static let generousWork = 50_000_000

  /// Limits; none unless said.
  public init(
    work: Int? = nil, seconds: Double? = nil, gap: Int = 0, threads: Int = 1,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.work = work
    self.seconds = seconds
    self.gap = gap
    self.threads = max(1, threads)
    self.shouldStop = shouldStop
  }
}
