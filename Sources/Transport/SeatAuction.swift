/// Best plans of problems in which each student takes one seat: an auction of seats on integer prices, made exact by
/// shortest chains of displacements.
///
/// The result depends on nothing but the problem: not on threads, memory or time.
public enum SeatAuction {
  /// Solves a problem. Throws `costsTooLarge` when its sums would leave 128 bits, which takes costs beyond 2⁶⁰ and
  /// very many places at once.
  public static func solve(_ problem: TransportProblem) throws(TransportError) -> TransportOutcome {
    var search = try StagedSearch(problem)
    return search.run()
  }
}
