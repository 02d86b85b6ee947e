import Simulator
import Testing

@Suite struct StoppingTests {
  func values(_ number: Int, count: Int, mean: Double, deviation: Double) -> [Double] {
    let draws = Luck(seed: 53, replication: number).draws("value", for: EntityKey("plan"))
    return (0..<count).map { draws[$0].normal(mean: mean, deviation: deviation) }
  }

  @Test func `the first stage decides how many replications a half-width takes`() throws {
    let rule = try PrecisionRule(halfWidth: 0.5, firstStage: 4, limit: 1000)
    // t(3, 97.5 %) = 3.182446305284263 (SciPy 1.17.1); variance 20 / 3: (3.182… / 0.5)² · 20/3 = 270.08.
    #expect(try rule.replications([1, 3, 5, 7]) == 271)
    #expect(try rule.replications([1, 3, 5, 7, 1e6]) == 271)
    #expect(try rule.replications([2, 2, 2, 2]) == 4)
    #expect(try PrecisionRule(halfWidth: 0.5, firstStage: 4, limit: 100).replications([1, 3, 5, 7]) == 100)
    #expect(throws: StatisticsError.tooFewValues(count: 3, needed: 4)) { try rule.replications([1, 3, 5]) }
    #expect(throws: StatisticsError.parameterOutside(0)) { try PrecisionRule(halfWidth: 0, limit: 100) }
    #expect(throws: StatisticsError.tooFewValues(count: 10, needed: 50)) {
      try PrecisionRule(halfWidth: 1, limit: 10)
    }
  }

  @Test(arguments: [1.0, 4])
  func `intervals as narrow as asked cover the truth`(_ deviation: Double) throws {
    let rule = try PrecisionRule(halfWidth: 0.6, firstStage: 10, limit: 3000)
    var hits = 0
    for number in 0..<2000 {
      let first = values(number, count: 10, mean: 5, deviation: deviation)
      let count = try rule.replications(first)
      let interval = try rule.interval(values(number, count: count, mean: 5, deviation: deviation))
      #expect(interval.halfWidth <= 0.6)
      if interval.contains(5) { hits += 1 }
    }
    #expect((0.93...0.97).contains(Double(hits) / 2000))
  }

  /// Runs a race of plans with these means under common luck.
  func race(_ number: Int, means: [Double], shared: Double, selection: BestSelection) throws -> BestSelection
  {
    var selection = selection
    let luck = Luck(seed: 59, replication: number)
    let session = luck.draws("session", for: EntityKey("all"))
    let own = means.indices.map { luck.draws("own", for: EntityKey("\($0)")) }
    var replication = 0
    while selection.state == .running {
      let common = session[replication].normal(deviation: shared)
      try selection.add(means.indices.map { means[$0] + common + own[$0][replication].normal() })
      replication += 1
    }
    return selection
  }

  /// The hardest case the guarantee is for: all others exactly the indifference behind.
  @Test(arguments: [2, 5])
  func `the best plan is selected at least as often as promised`(_ count: Int) throws {
    let start = try BestSelection(count: count, indifference: 0.5, firstStage: 10, limit: 100_000)
    let means = [0.5] + Array(repeating: 0.0, count: count - 1)
    let experiments = 2000
    var right = 0
    var replications = 0
    for number in 0..<experiments {
      let end = try race(number, means: means, shared: 2, selection: start)
      if end.state == .selected(0) { right += 1 }
      replications += end.replications
    }
    #expect(Double(right) / Double(experiments) >= 0.95)
    // The differences have the variance 2; what all plans share costs nothing.
    #expect(replications / experiments < 150)
  }

  @Test func `a race between equals ends, and one far ahead ends at once`() throws {
    let start = try BestSelection(count: 2, indifference: 0.5, firstStage: 10, limit: 100_000)
    let equal = try race(1, means: [0, 0], shared: 1, selection: start)
    if case .selected = equal.state {} else { Issue.record("no end of a race between equals") }
    let ahead = try race(1, means: [0, 9], shared: 1, selection: start)
    #expect(ahead.state == .selected(1))
    #expect(ahead.replications == 10)
  }

  @Test func `a limit leaves it undecided`() throws {
    let start = try BestSelection(count: 3, indifference: 0.01, firstStage: 10, limit: 40)
    let end = try race(1, means: [0, 0, -50], shared: 1, selection: start)
    #expect(end.state == .undecided([0, 1]))
    #expect(end.plans == [0, 1])
    #expect(end.replications == 40)
  }

  @Test func `plans that are the same value for value end with the first`() throws {
    var selection = try BestSelection(count: 3, indifference: 1, firstStage: 2, limit: 10)
    try selection.add([4, 4, 4])
    #expect(selection.state == .running)
    try selection.add([6, 6, 6])
    #expect(selection.state == .selected(0))
  }

  @Test func `a race that cannot be is said`() throws {
    #expect(throws: StatisticsError.tooFewValues(count: 1, needed: 2)) {
      try BestSelection(count: 1, indifference: 1, limit: 100)
    }
    #expect(throws: StatisticsError.parameterOutside(-1)) {
      try BestSelection(count: 2, indifference: -1, limit: 100)
    }
    #expect(throws: StatisticsError.parameterOutside(0.5)) {
      try BestSelection(count: 2, indifference: 1, level: 0.5, limit: 100)
    }
    var selection = try BestSelection(count: 2, indifference: 1, limit: 100)
    #expect(throws: StatisticsError.notFinite(index: 1)) { try selection.add([0, .infinity]) }
    #expect(selection.replications == 0)
  }

  @Test func `looks double up to the limit`() throws {
    #expect(try RepeatedComparison(first: 50, limit: 400).looks == [50, 100, 200, 400])
    #expect(try RepeatedComparison(first: 50, limit: 50).looks == [50])
    #expect(try RepeatedComparison(first: 50, limit: 70).looks == [50, 70])
    #expect(try RepeatedComparison(first: 10, limit: 59).looks == [10, 20, 59])
  }

  @Test func `an interval answers`() {
    func answer(_ lower: Double, _ upper: Double) -> RepeatedComparison.Answer {
      RepeatedComparison.answer(Interval(lower: lower, upper: upper, level: 0.95), indifference: 1)
    }
    #expect(answer(0.1, 5) == .firstIsBetter)
    #expect(answer(-5, -0.1) == .secondIsBetter)
    #expect(answer(-1, 0.5) == .equivalent)
    #expect(answer(0, 3) == .inconclusive)
    #expect(answer(-1.1, 0.2) == .inconclusive)
  }

  /// Stopped as soon as 0 is left out, when 0 is the truth: the worst that stopping can do.
  @Test func `looking again and again does not find what is not there`() throws {
    let rule = try RepeatedComparison(first: 10, limit: 320)
    var wrong = 0
    var naive = 0
    for number in 0..<2000 {
      let first = values(number, count: 320, mean: 0, deviation: 2)
      let second = values(number + 100_000, count: 320, mean: 0, deviation: 2)
      var (isWrong, isNaive) = (false, false)
      for look in rule.looks.indices {
        if try !rule.comparison(at: look, first, second).contains(0) { isWrong = true }
        let count = rule.looks[look]
        if try PairedComparison(Array(first[..<count]), Array(second[..<count])).isConclusive {
          isNaive = true
        }
      }
      if isWrong { wrong += 1 }
      if isNaive { naive += 1 }
    }
    #expect(Double(wrong) / 2000 <= 0.05)
    // Without the correction it would.
    #expect(Double(naive) / 2000 > 0.1)
  }
}
