import GLPKSolver
import PlacementDomain
import Reports
import Simulator
import TestSessions

/// What is said of the session of three wards, really lived through.
enum WardReports {
  static let hand = Candidate(name: "A", plan: nil, policy: ByHand())
  static let copy = Candidate(name: "B", plan: nil, policy: CopyLastSession())
  static let early = Candidate(name: "B", plan: nil, policy: PreferencesFirst())
  static let entry = SimulationReport.Entry(name: "A", plan: nil, policy: .byHand)
  static let before = SimulationReport.Entry(name: "B", plan: nil, policy: .preferencesFirst)
  static let other = SimulationReport.Entry(name: "B", plan: nil, policy: .copyLast)

  /// One place in eight is taken back, closures are not well known, and nobody withdraws.
  static var risks: RiskModel {
    var risks = often(0.125)
    risks.closure = .learned(BetaDistribution(successes: 1, failures: 19))
    return risks
  }

  /// So many places are taken back, and a request in four is refused.
  static func often(_ takenBack: Double) -> RiskModel {
    var risks = RiskModel.calm
    (risks.others.takenBack, risks.others.refused) = (.known(takenBack), .known(0.25))
    return risks
  }

  /// A report as lines of text.
  static func text(_ report: @escaping (Language) -> Report, _ language: Language) -> String {
    TextRenderer(width: 110).text(of: report(language)).replacing("\u{A0}", with: " ")
  }

  static func sensitivity(
    _ kinds: [RiskFigure.Kind], _ candidates: [Candidate], _ entries: [SimulationReport.Entry],
    apart: Bool = false, of measure: SessionMeasures.Measure = .placedEnd
  ) throws -> SensitivityReport {
    var risks = risks
    if apart {
      risks.answers[.init(agency: Agency.ID("CIUSSS"), discipline: Discipline.ID("med"))] = risks.others
    }
    let figures = risks.figures(apart: apart).filter { kinds.contains($0.kind) }
    let experiment = Sensitivity(
      WardSession.make(isAsked: true), candidates, risks, figures: figures, seed: 5, replications: 60)
    var results: [[SessionMeasures]] = []
    for cell in experiment.cells { results.append(try experiment.run(cell, solver: GLPK())) }
    return SensitivityReport(
      session: "H26", entries: entries, tornado: try experiment.tornado(results, of: measure))
  }

  static func fragile(
    _ scenario: Scenario = WardSession.make(), risks: RiskModel = often(0.125)
  ) throws -> FragilityReport {
    let experiment = Fragility(scenario, hand, risks, seed: 5, replications: 10)
    func results(_ cells: [Fragility.Cell]) throws -> [SessionMeasures] {
      try cells.map { try experiment.run($0, solver: GLPK()) }
    }
    let footing = try experiment.footing(solver: GLPK())
    let places = footing.heads.keys.sorted()
    let losses = try results(experiment.cells(for: places))
    let requests = experiment.ranking(places, on: footing, losses)
    let measures = try results(experiment.cells(hedging: requests, on: footing))
    return FragilityReport(
      scenario: scenario, entry: entry, standing: places.count, replications: 10,
      requests: experiment.hedged(requests, of: places, on: footing, losses: losses, measures))
  }

  static func seasons(_ people: SeasonChain.People, replications: Int) throws -> SeasonsReport {
    // What comes first in the list is nobody's wish.
    let scenario = WardSession.make(noRepeat: .service).changing { parts in
      parts.wishes[0] = [Wish(target: .place(.init(1)), rank: 1)]
      parts.wishes[2] = [Wish(target: .place(.init(0)), rank: 1)]
    }
    let chain = SeasonChain(
      scenario, [Candidate(name: "A", plan: nil, policy: ByHand()), copy], risks, seed: 5, seasons: 2,
      people: people)
    return SeasonsReport(
      session: "H26", entries: [entry, other], people: people,
      courses: try (0..<replications).map { try chain.replication($0, solver: GLPK()) })
  }
}
