import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Simulator

/// One figure at a time.
@Suite struct SensitivityTests {
  /// So many places are taken back, nothing else happens.
  static func takenBack(_ chance: Chance) -> RiskModel {
    var model = RiskModel.calm
    model.others.takenBack = chance
    return model
  }

  static func tornado(
    _ scenario: Scenario, _ risks: RiskModel,
    _ candidates: [Candidate] = [Candidate(name: "a", plan: nil, policy: ByHand())],
    measure: SessionMeasures.Measure = .placedEnd, seed: UInt64 = 1, replications: Int
  ) throws -> (experiment: Sensitivity, tornado: Tornado) {
    let experiment = Sensitivity(
      scenario, candidates, risks, figures: risks.figures(apart: false), seed: seed,
      replications: replications)
    var results: [[SessionMeasures]] = []
    for cell in experiment.cells { results.append(try experiment.run(cell, solver: GLPK())) }
    return (experiment, try experiment.tornado(results, of: measure))
  }

  @Test func `ends are half and twice what is known, and the 5 % and 95 % quantiles of what was learned`() {
    var model = RiskModel.calm
    let posterior = BetaDistribution(successes: 3, failures: 17)
    let here = RiskModel.Respondent(agency: Agency.ID("A"))
    (model.attrition, model.expiry, model.closureDays) = (.known(0.3), .known(0.7), 10)
    (model.others.refused, model.others.pace) = (.learned(posterior), .known(0.1))
    model.answers[here] = model.others
    let low = model.with(RiskFigure(.attrition), at: .low)
    #expect(low.attrition == .known(0.15) && low.expiry == .known(0.7))
    #expect(low.others.refused == .known(posterior.mean))
    #expect(model.with(RiskFigure(.expiry), at: .high).expiry == .known(1))
    #expect(model.with(RiskFigure(.closureDays), at: .high).closureDays == 20)
    let one = model.with(RiskFigure(.refused, of: .one(here)), at: .high)
    #expect(one.answers[here]?.refused == .known(posterior.quantile(0.95)))
    #expect(one.others.refused == .known(posterior.mean))
    let all = model.with(RiskFigure(.refused), at: .low)
    #expect(all.answers[here]?.refused == .known(posterior.quantile(0.05)) && all.answers[here] == all.others)
    let others = model.with(RiskFigure(.pace, of: .others), at: .high)
    #expect(others.others.pace == .known(0.2) && others.answers[here]?.pace == .known(0.1))
    #expect(model.mean(of: RiskFigure(.refused)) == nil && model.mean(of: RiskFigure(.attrition)) == 0.3)
    #expect(model.figures(apart: true).count == model.figures(apart: false).count + 4)
  }

  @Test func `the bar of places taken back is as wide as arithmetic says`() throws {
    // Each of three students keeps the place with probability 1 − p: nobody has where else to go.
    let (_, tornado) = try Self.tornado(WardSession.make(), Self.takenBack(.known(0.25)), replications: 300)
    let bar = tornado.bars[0]
    #expect(bar.figure == RiskFigure(.takenBack) && bar.isConclusive)
    #expect(bar.figureAtLow == 0.125 && bar.figureAtMean == 0.25 && bar.figureAtHigh == 0.5)
    for (found, wanted) in [(bar.low, 3 * 0.125), (bar.high, -3 * 0.25)] {
      #expect(abs(found.difference.mean - wanted) < 4 * found.difference.standardError)
    }
    #expect(tornado.bars.dropFirst().allSatisfy { $0.width == 0 && !$0.isConclusive && $0.pValue == 1 })
  }

  @Test(arguments: UInt64(1)...12)
  func `what cannot matter moves nothing, and is not even run where its ends are one`(seed: UInt64) throws {
    // Nobody can be anywhere, and there is no preceptor: whatever closes or leaves, nothing is lost.
    let scenario = PolicyPropertyTests.session(seed).changing { parts in
      parts.places = parts.places.map { $0.with(schedule: [], supervision: [], status: .some(.cancelled)) }
      parts.pins = []
    }
    var risks = PolicyPropertyTests.storm
    risks.leave = .known(0)
    let (experiment, tornado) = try Self.tornado(scenario, risks, seed: seed, replications: 3)
    for bar in tornado.bars where ![.latecomers, .attrition].contains(bar.figure.kind) {
      #expect(bar.width == 0, "\(bar.figure.kind), seed \(seed)")
    }
    let settings = Set(experiment.cells.map(\.setting))
    #expect(!settings.contains(.moved(RiskFigure(.leave), .high)))
    #expect(settings.contains(.moved(RiskFigure(.closure), .high)))
  }

  @Test func `a site more changes no bar`() throws {
    let scenario = PolicyPropertyTests.session(4)
    let both = try [scenario, scenario.withSiteMore].map {
      try Self.tornado($0, PolicyPropertyTests.storm, replications: 4).tornado
    }
    #expect(both[0] == both[1] && both[0].bars[0].width > 0)
  }

  @Test func `candidates that are the same have no bar between them, and others do`() throws {
    let hand = Candidate(name: "a", plan: nil, policy: ByHand())
    let early = Candidate(name: "b", plan: nil, policy: PreferencesFirst())
    var risks = RiskModel.calm
    risks.others.refused = .known(0.4)
    let scenario = WardSession.make(isAsked: true).changing { parts in
      parts.wishes[0] = [Wish(target: .place(.init(2)), rank: 1)]
    }
    let same = try Self.tornado(scenario, risks, [hand, hand], measure: .moved, replications: 40).tornado
    #expect(same.base.mean == 0 && same.bars.allSatisfy { $0.width == 0 })
    // Whoever is told of P3 before it has answered is moved when it refuses.
    let other = try Self.tornado(scenario, risks, [hand, early], measure: .moved, replications: 40).tornado
    #expect(other.bars[0].figure == RiskFigure(.refused) && other.bars[0].isConclusive)
    #expect(other.bars[0].low.difference.mean < 0 && other.bars[0].high.difference.mean > 0)
  }
}
