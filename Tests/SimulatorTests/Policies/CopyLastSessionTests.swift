import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Simulator

/// Last session's places are taken again.
@Suite struct CopyLastSessionTests {
  private func standing(
    _ scenario: Scenario, _ policy: CopyLastSession = CopyLastSession()
  ) throws -> [String: String] {
    let replay = Replay(scenario, plan: nil, policy: policy)
    let session = try replay.run([], solver: GLPK()).session
    return Dictionary(
      uniqueKeysWithValues: session.standing.map { ($0.key.student.text, $0.value.text) })
  }

  private func need(_ student: String) -> PlacementNeed {
    PlacementNeed(student: .init(student), rotation: .init("R"))
  }

  private func stay(_ place: String, _ destination: String) -> LastSession.Stay {
    LastSession.Stay(place: .init(place), destination: .init(destination))
  }

  @Test func `without any history places are filled in the order of the list`() throws {
    #expect(try standing(WardSession.make()) == ["S1": "P1", "S2": "P1", "S3": "P2"])
  }

  @Test func `each student's own history is copied before anybody else is placed`() throws {
    let scenario = WardSession.make().changing {
      $0.history[0] = [PastPlacement(destination: .init(1), service: nil, site: nil)]
    }
    #expect(try standing(scenario) == ["S1": "P2", "S2": "P1", "S3": "P1"])
    // A service is copied where no unit is known; what may not come again is not.
    let byService = scenario.changing {
      $0.history[0] = [PastPlacement(destination: nil, service: .init(1), site: nil)]
    }
    #expect(try standing(byService)["S1"] == "P2")
    #expect(try standing(byService.changing { $0.rules.noRepeat = .service })["S1"] == "P1")
    // A credit alone is no placement.
    let credit = scenario.changing {
      $0.history[0] = [PastPlacement(destination: nil, service: nil, site: nil, credit: -2)]
    }
    #expect(try standing(credit)["S1"] == "P1")
  }

  @Test func `a new student takes over what the same position of the list had`() throws {
    let last = LastSession(
      students: ["X1", "S3", "X3"].map { Student.ID($0) },
      stays: [
        need("X1"): stay("P2", "5E"), need("S3"): stay("old", "4W"), need("X3"): stay("P2", "5E"),
      ])
    #expect(
      last.predecessors(of: ["S1", "S2", "S3"].map { Student.ID($0) })
        == [Student.ID("S1"): Student.ID("X1"), Student.ID("S3"): Student.ID("S3")])
    // S3 was on 4W, at a place that is gone; S2 has nobody to follow, for S3 is still here.
    #expect(
      try standing(WardSession.make(), CopyLastSession(after: last)) == ["S1": "P2", "S2": "P1", "S3": "P1"])
  }

  @Test func `of several places of a unit the very same one comes first`() throws {
    let scenario = WardSession.make().changing { parts in
      parts.places = [parts.places[0].with(id: .init("P0"))] + parts.places
    }
    let last = LastSession(
      students: [Student.ID("S1")], stays: [need("S1"): stay("P1", "4W")])
    #expect(try standing(scenario)["S1"] == "P0")
    #expect(try standing(scenario, CopyLastSession(after: last))["S1"] == "P1")
  }
}
