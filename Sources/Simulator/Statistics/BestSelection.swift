/// Which of several plans is best, with as few replications as that takes: the fully sequential procedure of Kim and
/// Nelson 2001 (ACM TOMACS 11(3), 251–273) with c = 1, plans under common luck.
///
/// When the best plan is at least `indifference` better than every other, it is selected with a probability of at least
/// `level`, for normal values however they depend on each other. Between closer plans any of them may be selected: with
/// two plans the selected one is then within `indifference` of the best. Greater values are better. An interval of
/// the values at the end does not keep its level, for the end depends on them; `RepeatedComparison` gives one that does.
public struct BestSelection: Hashable, Sendable {
  /// How the selection stands.
  public enum State: Hashable, Sendable {
    /// Another replication of the plans in the race is needed.
    case running
    /// This plan is the best, or within the indifference of it.
    case selected(Int)
    /// The limit came first; the plans still in the race.
    case undecided([Int])
  }

  /// Smallest difference worth telling, in the unit of the values.
  public let indifference: Double
  /// Probability of a right selection.
  public let level: Double
  /// Replications before the first plan may leave the race.
  public let firstStage: Int
  /// Replications that are never passed.
  public let limit: Int
  /// Replications so far.
  public private(set) var replications = 0
  /// Plans in the race, in rising order; only their values count.
  public private(set) var plans: [Int]
  /// How it stands.
  public private(set) var state = State.running

  private var sums: [Double]
  /// Of the differences of plan i and l < i in the first stage, at i (i − 1) / 2 + l.
  private var differences: [Moments]
  private let hSquare: Double

  /// A race of plans 0 to `count` − 1.
  public init(
    count: Int, indifference: Double, level: Double = 0.95, firstStage: Int = 20, limit: Int
  ) throws(StatisticsError) {
    guard count >= 2 else { throw .tooFewValues(count: count, needed: 2) }
    try StatisticsError.check(positive: indifference)
    try StatisticsError.check(level: level)
    guard level > 1 / Double(count) else { throw .parameterOutside(level) }
    guard firstStage >= 2 else { throw .tooFewValues(count: firstStage, needed: 2) }
    guard limit >= firstStage else { throw .tooFewValues(count: limit, needed: firstStage) }
    self.indifference = indifference
    self.level = level
    self.firstStage = firstStage
    self.limit = limit
    plans = Array(0..<count)
    sums = Array(repeating: 0, count: count)
    differences = Array(repeating: Moments(), count: count * (count - 1) / 2)
    // η = ½ ((2α / (k − 1))^(−2 / (n₀ − 1)) − 1) and h² = 2 c η (n₀ − 1): the setup of their procedure.
    let degrees = Double(firstStage - 1)
    let share = 2 * (1 - level) / Double(count - 1)
    hSquare = degrees * (Portable.exp(-2 / degrees * Portable.log(share)) - 1)
  }

  /// One replication: a value of every plan, in order; those of plans out of the race are not looked at.
  ///
  /// - Precondition: `values` has as many as there are plans, and the race is on.
  public mutating func add(_ values: [Double]) throws(StatisticsError) {
    precondition(
      values.count == sums.count && state == .running, "a value of each plan, while the race is on")
    if let plan = plans.first(where: { !values[$0].isFinite }) { throw .notFinite(index: plan) }
    replications += 1
    for plan in plans { sums[plan] += values[plan] }
    if replications <= firstStage {
      for i in 1..<values.count {
        for l in 0..<i { differences[i * (i - 1) / 2 + l].add(values[i] - values[l]) }
      }
    }
    if replications >= firstStage { screen() }
  }

  private func variance(_ i: Int, _ l: Int) -> Double {
    differences[max(i, l) * (max(i, l) - 1) / 2 + min(i, l)].variance
  }

  /// Those behind another by more than the remaining doubt leave the race.
  private mutating func screen() {
    let r = Double(replications)
    let racing = plans
    var isOver = true
    plans = racing.filter { i in
      racing.allSatisfy { l in
        guard i != l else { return true }
        // r W(r) of their screening, with c = 1.
        let doubt = max(0, (hSquare * variance(i, l) / indifference - indifference * r) / 2)
        return sums[i] >= sums[l] - doubt
      }
    }
    for i in plans {
      for l in plans where l < i && r <= hSquare * variance(i, l) / (indifference * indifference) {
        isOver = false
      }
    }
    if plans.count == 1 || isOver {
      // The first of equal ones, so that the result does not depend on anything else.
      let best = plans.reduce(plans[0]) { sums[$1] > sums[$0] ? $1 : $0 }
      state = .selected(best)
    } else if replications >= limit {
      state = .undecided(plans)
    }
  }
}
