import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Simulator

/// Several seasons in a row.
@Suite struct SeasonChainTests {
  private func chain(
    _ scenario: Scenario, _ policy: any Policy, _ risks: RiskModel = .calm, seasons: Int,
    people: SeasonChain.People = .stay
  ) -> SeasonChain {
    SeasonChain(
      scenario, [Candidate(name: "a", plan: nil, policy: policy)], risks, seed: 3, seasons: seasons,
      people: people)
  }

  private func placed(_ chain: SeasonChain) throws -> [Double] {
    try chain.replication(0, solver: GLPK())[0].seasons.map { $0[.placedEnd] }
  }

  @Test func `where services may not come twice they run out, season by season`() throws {
    // S1 and S2 on 4W, S3 on 5E; then S3 on 4W and one of the others on 5E; then the last of them on 5E.
    let scenario = WardSession.make(noRepeat: .service)
    #expect(try placed(chain(scenario, Reoptimise(.eachEvent), seasons: 4)) == [3, 2, 1, 0])
    #expect(try placed(chain(WardSession.make(), Reoptimise(.eachEvent), seasons: 4)) == [3, 3, 3, 3])
  }

  @Test func `who is fixed somewhere is so for the first season, and what is forbidden stays so`() throws {
    let scenario = WardSession.make(noRepeat: .service).changing { parts in
      parts.pins = [
        Pin(student: .init(0), rotation: .init(0), target: .place(.init(1)), mode: .fix),
        Pin(student: .init(1), rotation: nil, target: .destination(.init(1)), mode: .forbid),
      ]
    }
    // S1 on 5E and the others on 4W; then S1 there and S3 on 5E, but S2 nowhere.
    #expect(try placed(chain(scenario, Reoptimise(.eachEvent), seasons: 3)) == [3, 2, 0])
    #expect(try placed(chain(scenario, Reoptimise(.eachEvent), seasons: 2, people: .new)) == [3, 3])
  }

  @Test func `new students have no history`() throws {
    let scenario = WardSession.make(noRepeat: .service)
    #expect(try placed(chain(scenario, Reoptimise(.eachEvent), seasons: 3, people: .new)) == [3, 3, 3])
  }

  @Test func `the one who had the worst comes first in the next season, under equity`() throws {
    // Three want the only seat of P2; who does not get it is unranked (2). Ranks in three seasons: 1 + 2 + 2
    // each.
    let scenario = WardSession.make().changing { parts in
      parts.goals = [GoalRequest(.placed), GoalRequest(.equity)]
      parts.wishes = parts.students.map { _ in [Wish(target: .place(.init(1)), rank: 1)] }
    }
    let fair = try chain(scenario, Reoptimise(.eachEvent), seasons: 3).replication(0, solver: GLPK())[0]
    #expect(fair.seasons.allSatisfy { $0[.spread] > 0 } && fair.total[.spread] == 0)
    #expect(fair.total[.meanRank] == 5.0 / 3 && fair.total[.firstWishes] == 3)
    let byHand = try chain(scenario, ByHand(), seasons: 3).replication(0, solver: GLPK())[0]
    #expect(byHand.total[.spread] == byHand.seasons[0][.spread])
  }

  @Test func `copying last session keeps new students where those before them were`() throws {
    // S3 wishes nothing: by hand it would get what is left; after the plan of the first season it is on 4W
    // for good.
    let scenario = WardSession.make()
    let plan = [("S1", "P2"), ("S2", "P1"), ("S3", "P1")].map {
      Certificate.Triple(student: .init($0.0), rotation: .init("R"), place: .init($0.1))
    }
    func first(_ policy: any Policy) throws -> [Double] {
      let candidate = Candidate(name: "a", plan: plan, policy: policy)
      let chain = SeasonChain(scenario, [candidate], .calm, seed: 3, seasons: 3, people: .new)
      return try chain.replication(0, solver: GLPK())[0].seasons.map { $0[.firstWishes] }
    }
    #expect(try first(CopyLastSession()) == [1, 1, 1])
    #expect(try first(ByHand()) == [1, 3, 3])
  }

  @Test func `the total is the sum of the seasons, but for means`() throws {
    let scenario = WardSession.make()
    let course = try chain(scenario, ByHand(), PolicyPropertyTests.storm, seasons: 3)
      .replication(1, solver: GLPK())[0]
    for measure in SessionMeasures.Measure.allCases where measure != .meanRank && measure != .spread {
      #expect(course.total[measure] == course.seasons.reduce(0) { $0 + $1[measure] })
    }
    let needs = course.seasons.map { $0[.placedEnd] + $0[.unplaced] }
    let ranks = zip(course.seasons, needs).reduce(0) { $0 + $1.0[.meanRank] * $1.1 }
    #expect(abs(course.total[.meanRank] - ranks / needs.reduce(0, +)) < 1e-12)
  }

  @Test(arguments: UInt64(1)...10)
  func `more seasons, a site more and who else is compared change nothing in the seasons before`(
    seed: UInt64
  ) throws {
    let scenario = PolicyPropertyTests.session(seed)
    let candidates = [
      Candidate(name: "a", plan: nil, policy: ByHand()),
      Candidate(name: "b", plan: nil, policy: CopyLastSession()),
    ]
    func seasons(_ scenario: Scenario, _ candidates: [Candidate], _ count: Int) throws -> [[SessionMeasures]]
    {
      let chain = SeasonChain(scenario, candidates, PolicyPropertyTests.storm, seed: seed, seasons: count)
      return try chain.replication(2, solver: GLPK()).map(\.seasons)
    }
    let two = try seasons(scenario, candidates, 2)
    #expect(try seasons(scenario, candidates, 3).map { Array($0.prefix(2)) } == two, "seed \(seed)")
    #expect(try seasons(scenario, [candidates[1]], 2) == [two[1]], "seed \(seed)")
    #expect(try seasons(scenario.withSiteMore, candidates, 2) == two, "seed \(seed)")
    // Each season has its own luck, the first one that of a single season.
    #expect(two.contains { $0[0] != $0[1] }, "seed \(seed)")
    let paired = PairedRuns(scenario, candidates, PolicyPropertyTests.storm, seed: seed)
    #expect(try paired.replication(2, solver: GLPK()) == two.map { $0[0] }, "seed \(seed)")
  }
}
