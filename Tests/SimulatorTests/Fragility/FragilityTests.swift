import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Simulator

/// What a refusal costs, and what helps.
@Suite struct FragilityTests {
  static func experiment(
    _ scenario: Scenario, _ policy: any Policy = ByHand(), _ risks: RiskModel = .calm, replications: Int = 1
  ) -> Fragility {
    Fragility(
      scenario, Candidate(name: "a", plan: nil, policy: policy), risks, seed: 1, replications: replications)
  }

  static func results(_ experiment: Fragility, _ cells: [Fragility.Cell]) throws -> [SessionMeasures] {
    try cells.map { try experiment.run($0, solver: GLPK()) }
  }

  static func ranking(_ experiment: Fragility, _ places: [Place.ID]? = nil) throws -> [FragileRequest] {
    let footing = try experiment.footing(solver: GLPK())
    let places = places ?? footing.heads.keys.sorted()
    return experiment.ranking(places, on: footing, try results(experiment, experiment.cells(for: places)))
  }

  static func hedged(_ experiment: Fragility, most: Int = 6) throws -> [HedgedRequest] {
    let footing = try experiment.footing(solver: GLPK())
    let places = footing.heads.keys.sorted()
    let losses = try results(experiment, experiment.cells(for: places))
    let requests = experiment.ranking(places, on: footing, losses)
    let measures = try results(
      experiment, experiment.cells(hedging: requests, on: footing, most: most))
    return experiment.hedged(requests, of: places, on: footing, most: most, losses: losses, measures)
  }

  @Test func `with nowhere else to go, a refusal costs the seats that were taken, exactly`() throws {
    let requests = try Self.ranking(Self.experiment(WardSession.make()))
    #expect(requests.map(\.place.text) == ["P1", "P2"] && requests.map(\.heads) == [2, 1])
    #expect(requests.map(\.loss.placed.mean) == [2, 1])
    #expect(requests.allSatisfy { $0.loss.hours.mean == 0 && $0.loss.moved.mean == 0 && $0.chance == 0 })
  }

  @Test func `the same costs nobody a place where there is another, but a move`() throws {
    let scenario = WardSession.make().changing { parts in
      parts.places[2] = parts.places[2].with(status: .some(.accepted))
    }
    let requests = try Self.ranking(Self.experiment(scenario))
    #expect(requests.map(\.place.text) == ["P1", "P2"])
    #expect(requests.map(\.loss.placed.mean) == [1, 0] && requests.map(\.loss.moved.mean) == [1, 1])
  }

  @Test func `likelier refusals come first, and their chances are those of seasons`() throws {
    var risks = RiskModel.calm
    risks.others.takenBack = .known(0.1)
    var often = risks.others
    often.takenBack = .known(0.9)
    let scenario = WardSession.make().changing { parts in
      parts.agencies.append(Agency(id: Agency.ID("CISSS")))
      parts.destinations[1] = Destination(
        id: parts.destinations[1].id, site: .init(0), discipline: .init(0), agency: .init(0))
      parts.destinations[0] = Destination(
        id: parts.destinations[0].id, site: .init(0), discipline: .init(0), agency: .init(1))
    }
    risks.answers[.init(agency: Agency.ID("CISSS"), discipline: Discipline.ID("med"))] = often
    let requests = try Self.ranking(Self.experiment(scenario, ByHand(), risks, replications: 30))
    #expect(requests.map(\.place.text) == ["P2", "P1"] && requests.map(\.chance) == [0.9, 0.1])
    // All other luck is the same: whatever becomes of the other place, what is lost here is the same.
    #expect(
      requests.map(\.loss.placed.mean) == [1, 2] && requests.allSatisfy { $0.loss.placed.variance == 0 })
    #expect(requests.map(\.expectedLoss) == [0.9, 0.2])
  }

  @Test func `a request still waiting for its answer is refused, silent or taken back`() throws {
    var risks = RiskModel.calm
    (risks.others.refused, risks.others.silent) = (.known(0.5), .known(0.2))
    risks.others.takenBack = .known(0.1)
    let scenario = WardSession.make(isAsked: true)
    #expect(abs(risks.chanceOfLoss(of: .init("P3"), in: scenario) - (1 - 0.8 * 0.5 * 0.9)) < 1e-12)
    #expect(risks.chanceOfLoss(of: .init("P1"), in: scenario) == 0.1)
    // Told of a place that has not answered: that it holds is one course of the season, that it is refused
    // another.
    let first = scenario.changing { parts in
      parts.wishes = parts.wishes.map { _ in [Wish(target: .place(.init(2)), rank: 1)] }
      parts.places[0] = parts.places[0].with(seats: 1)
    }
    let requests = try Self.ranking(Self.experiment(first, PreferencesFirst(), risks, replications: 25))
    let asked = try #require(requests.first { $0.place == Place.ID("P3") })
    #expect(asked.loss.placed.mean > 0.5 && asked.loss.placed.mean <= 1)
  }

  @Test(arguments: UInt64(1)...15)
  func `a place nobody stands at costs nothing`(seed: UInt64) throws {
    let scenario = RandomSession.make(seed: seed, size: .oneRotation, with: [])
    let experiment = Self.experiment(scenario, Reoptimise(.eachEvent, keepsPlan: true))
    let footing = try experiment.footing(solver: GLPK())
    let empty = scenario.places.map(\.id).filter { footing.heads[$0] == nil }
    for request in try Self.ranking(experiment, empty) {
      #expect(request.loss.placed.mean == 0 && request.loss.hours.mean == 0, "\(request.place), seed \(seed)")
      #expect(request.loss.moved.mean == 0 && request.heads == 0, "\(request.place), seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...5)
  func `a site more changes no loss`(seed: UInt64) throws {
    let scenario = PolicyPropertyTests.session(seed)
    let both = try [scenario, scenario.withSiteMore].map {
      try Self.ranking(Self.experiment($0, ByHand(), PolicyPropertyTests.storm, replications: 4))
    }
    #expect(both[0] == both[1], "seed \(seed)")
  }

  @Test func `hedges are what nobody has asked for, then more seats, by what they really take back`() throws {
    let hedged = try Self.hedged(Self.experiment(WardSession.make()))
    #expect(
      hedged.map { $0.suggestions.map(\.hedge) } == [
        [.more(.init("P2"), seats: 2), .ask(.init("P3"))],
        [.ask(.init("P3")), .more(.init("P1"), seats: 1)],
      ])
    #expect(hedged.map { $0.suggestions.map(\.recovered.placed.mean) } == [[2, 1], [1, 1]])
    #expect(hedged.map(\.tried) == [2, 2])
    let one = try Self.hedged(Self.experiment(WardSession.make()), most: 1)
    #expect(one.map { $0.suggestions.map(\.hedge) } == [[.ask(.init("P3"))], [.ask(.init("P3"))]])
  }

  @Test func `a hedge takes back no more than was lost`() throws {
    // Somebody has no place from the start: three more seats would help both, but only one was lost.
    let scenario = WardSession.make().changing { parts in
      parts.places[0] = parts.places[0].with(seats: 1)
      parts.places[2] = parts.places[2].with(seats: 3)
    }
    let hedged = try Self.hedged(Self.experiment(scenario))
    #expect(hedged.map(\.request.loss.placed.mean) == [1, 1])
    #expect(hedged.allSatisfy { $0.suggestions[0].recovered.placed.mean == 1 })
  }

  @Test func `where a rotation takes no other place no hedge is known`() throws {
    let scenario = WardSession.make().changing { parts in
      parts.places = [parts.places[0]]
      parts.wishes = parts.students.map { _ in [] }
    }
    let hedged = try Self.hedged(Self.experiment(scenario))
    #expect(hedged.count == 1 && hedged[0].suggestions.isEmpty && hedged[0].tried == 0)
    #expect(hedged[0].request.loss.placed.mean == 2)
  }
}
