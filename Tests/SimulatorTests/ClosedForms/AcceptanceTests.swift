import Simulator
import Testing

/// Refusals and answer times as the simulator draws them, against the formulas. Seeds are fixed; errors are four
/// standard errors of the number of replications.
@Suite struct AcceptanceTests {
  let replications = 20_000

  func near(_ moments: Moments, mean: Double, variance: Double) -> Bool {
    // The excess kurtosis of the counts below is under 0.2.
    let n = Double(moments.count)
    return abs(moments.mean - mean) < 4 * (variance / n).squareRoot()
      && abs(moments.variance / variance - 1) < 4 * (2.2 / n).squareRoot()
  }

  @Test func `independent requests are accepted as the binomial law says`() {
    let sites = (0..<30).map { EntityKey("site \($0)") }
    var counts = [Int](repeating: 0, count: 31)
    for replication in 0..<replications {
      let luck = Luck(seed: 61, replication: replication)
      counts[sites.count { luck.draw("accept", for: $0).isTrue(0.7) }] += 1
    }
    let moments = Moments(counts.enumerated().flatMap { repeatElement(Double($0.offset), count: $0.element) })
    #expect(near(moments, mean: 21, variance: 6.3))
    // 23 of 30: C(30, 23) 0.7²³ 0.3⁷ = 0.1218537 (scipy.stats.binom.pmf).
    let share = Double(counts[23]) / Double(replications)
    #expect(abs(share - 0.1218537) < 4 * (0.1218537 * 0.8781463 / Double(replications)).squareRoot())
  }

  @Test func `seats drawn by lot fall on willing sites as the hypergeometric law says`() {
    // 12 of 40 sites are willing, 10 are asked: mean 3, variance 10 · 0.3 · 0.7 · 30/39.
    let sites = (0..<40).map { "site \($0)" }
    var counts = [Int](repeating: 0, count: 11)
    for replication in 0..<replications {
      let luck = Luck(seed: 67, replication: replication)
      let asked = luck.shuffled(Array(0..<40), "lot") { EntityKey(sites[$0]) }.prefix(10)
      counts[asked.count { $0 < 12 }] += 1
    }
    let moments = Moments(counts.enumerated().flatMap { repeatElement(Double($0.offset), count: $0.element) })
    #expect(near(moments, mean: 3, variance: 21.0 / 13))
    // 3 willing ones: C(12, 3) C(28, 7) / C(40, 10) = 0.3073032 (scipy.stats.hypergeom.pmf).
    let share = Double(counts[3]) / Double(replications)
    #expect(abs(share - 0.3073032) < 4 * (0.3073032 * 0.6926968 / Double(replications)).squareRoot())
  }

  /// Each day a site answers or not; what the calendar finds is what one geometric draw says.
  struct Answers: SimulationModel {
    let draws: DrawSeries
    var day = 0
    var answered: Double?

    mutating func happen(_ event: Void, _ agenda: inout Agenda<Void>) {
      day += 1
      if draws[day].isTrue(0.2) { answered = agenda.now } else { agenda.schedule((), after: 1) }
    }
  }

  @Test func `answers come after a geometric number of days, asked every day or drawn at once`() {
    var (daily, atOnce) = (Moments(), Moments())
    var late = 0
    for replication in 0..<replications {
      let luck = Luck(seed: 71, replication: replication)
      var run = Simulation(Answers(draws: luck.draws("answer", for: EntityKey("site"))))
      run.agenda.schedule((), after: 1)
      run.run()
      daily.add(run.model.answered!)
      let drawn = luck.draw("days", for: EntityKey("site")).geometric(0.2)
      atOnce.add(Double(drawn))
      if drawn > 10 { late += 1 }
    }
    // Mean 1 / p = 5, variance (1 − p) / p² = 20, excess kurtosis 6 + p² / (1 − p).
    let n = Double(replications)
    for moments in [daily, atOnce] {
      #expect(abs(moments.mean - 5) < 4 * (20 / n).squareRoot())
      #expect(abs(moments.variance / 20 - 1) < 4 * (8.05 / n).squareRoot())
    }
    // Later than the tenth day: 0.8¹⁰.
    let expected = 0.107_374_182_4
    #expect(abs(Double(late) / n - expected) < 4 * (expected * (1 - expected) / n).squareRoot())
  }
}
