/// How much a question to the allocator may cost.
public struct InquiryLimits: Sendable {
  /// Most plans solved for one question.
  public var solves: Int
  /// Most units of deterministic work of each (`SearchLimits.work`).
  public var work: Int
  /// Asked often; true ends the question with what is known.
  public var shouldStop: @Sendable () -> Bool

  /// Limits; the standard ones are minutes at most on sessions of any size people plan.
  public init(
    solves: Int = 400, work: Int = 200_000, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.solves = solves
    self.work = work
    self.shouldStop = shouldStop
  }
}
