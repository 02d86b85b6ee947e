import QueueModels
import Simulator
import Testing

/// Students who share preceptors: the queue M/M/c against Erlang's formula C.
@Suite struct MultiServerQueueTests {
  /// Textbook values: M/M/1 waits ρ / (μ − λ); M/M/2 with ρ = ¾ waits 9/7 service times.
  @Test func `Erlang's formula`() {
    #expect(abs(MultiServerQueue.erlangWait(servers: 1, arrivalRate: 0.5, serviceRate: 1) - 1) < 1e-12)
    #expect(abs(MultiServerQueue.erlangWait(servers: 2, arrivalRate: 1.5, serviceRate: 1) - 9.0 / 7) < 1e-12)
  }

  @Test(arguments: [(1, 0.6), (3, 0.7), (10, 0.85)])
  func `the mean wait is the formula's`(_ servers: Int, _ use: Double) throws {
    let rate = use * Double(servers)
    // The first tenth, who come to an empty house, is left out.
    let waits = (0..<40).map { replication in
      MultiServerQueue.run(
        customers: 10_000, leavingOut: 1000, servers: servers, arrivalRate: rate, serviceRate: 1,
        luck: Luck(seed: 73, replication: replication)
      ).meanWait
    }
    let moments = Moments(waits)
    let formula = MultiServerQueue.erlangWait(servers: servers, arrivalRate: rate, serviceRate: 1)
    // Stated error: the 99.9 % interval, which is itself under 12 % of the wait.
    let interval = try moments.interval(level: 0.999)
    #expect(interval.contains(formula))
    #expect(interval.halfWidth < 0.12 * formula)
  }

  @Test func `every customer makes two events, and the same luck the same run`() {
    func run(_ replication: Int) -> MultiServerQueue.Outcome {
      MultiServerQueue.run(
        customers: 5000, servers: 4, arrivalRate: 3.6, serviceRate: 1,
        luck: Luck(seed: 79, replication: replication))
    }
    #expect(run(0).events == 10_000)
    #expect(run(0).end == run(0).end)
    #expect(run(0).meanWait.bitPattern == run(0).meanWait.bitPattern)
    #expect(run(0).meanWait != run(1).meanWait)
  }

  @Test func `the interval of replications covers the formula as often as it says`() throws {
    var hits = 0
    let formula = MultiServerQueue.erlangWait(servers: 2, arrivalRate: 1, serviceRate: 1)
    for experiment in 0..<400 {
      let waits = (0..<10).map { replication in
        MultiServerQueue.run(
          customers: 1200, leavingOut: 200, servers: 2, arrivalRate: 1, serviceRate: 1,
          luck: Luck(seed: 83, replication: 10 * experiment + replication)
        ).meanWait
      }
      if try Moments(waits).interval().contains(formula) { hits += 1 }
    }
    // Ten means of a skewed wait cover a little less than 95 %; 400 experiments have a standard error of 1.1 %.
    #expect((0.91...0.98).contains(Double(hits) / 400))
  }
}
