import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Simulator

/// Plans and policies compared over the same seasons.
@Suite struct PairedRunsTests {
  @Test func `in calm seasons nothing moves and candidates that are the same differ by nothing`() throws {
    let scenario = RandomSession.make(seed: 5, size: .small)
    let candidate = Candidate(name: "a", plan: nil, policy: Reoptimise(.eachEvent))
    let runs = PairedRuns(scenario, [candidate, candidate], .calm, seed: 1)
    let all = try (0..<6).map { number in try runs.replication(number, solver: GLPK()) }
    for replication in all {
      #expect(replication[0] == replication[1])
      #expect(replication[0][.moved] == 0 && replication[0][.hoursLost] == 0)
    }
    #expect(Set(all.map { $0[0] }).count == 1)
    let comparison = try MeasureComparison(.placedEnd, all, groupSize: 2)
    #expect(comparison.differences[0].paired.interval.halfWidth == 0)
    #expect(!comparison.differences[0].isConclusive)
  }

  @Test func `planning again to proof never places fewer at the end than by hand, in the mean`() throws {
    let scenario = RandomSession.make(seed: 11, size: .oneRotation)
    let runs = PairedRuns(
      scenario,
      [
        Candidate(name: "hand", plan: nil, policy: ByHand()),
        Candidate(name: "proof", plan: nil, policy: Reoptimise(.eachEvent)),
      ], PolicyPropertyTests.storm, seed: 7)
    let all = try (0..<60).map { number in try runs.replication(number, solver: GLPK()) }
    let comparison = try MeasureComparison(.placedEnd, all, groupSize: 20)
    #expect(comparison.differences[0].paired.difference.mean >= 0)
    #expect(comparison.moments.map(\.count) == [60, 60])
  }
}
