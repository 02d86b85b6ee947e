import Exchange
import Foundation
import GLPKSolver
import PlacementDomain
import Rules
import Testing
import Verification

@testable import Allocator

/// Real bids of students (PrefLib 00038); the optima were found with two other solvers.
@Suite struct GlasgowTests {
  static let sessions = (1...5).map { "glasgow-\($0)" }

  @Test(.enabled(if: Shared.folder != nil), arguments: sessions)
  func `four lists of goals reach the known optima, proved`(_ name: String) throws {
    let folder = try #require(Shared.folder)
    let optima = try JSONValue(
      parsing: Data(contentsOf: URL(filePath: folder + "/data/glasgow-optima.json")))
    let known = try #require(optima[name])
    let read = try #require(SessionFolder.read(folder + "/data/" + name).scenario)
    #expect(read.students.count == known["students"]?.integer)

    for goals in [[Goal.placed, .greedy], [.placed, .generous], [.placed, .rankSum], [.greedy]] {
      let scenario = read.with(goals: goals.map { GoalRequest($0) })
      let eligibility = Eligibility(evaluating: scenario)
      let plan = try PlanSearch(scenario: scenario, eligibility: eligibility, engine: "test")
        .run(solver: GLPK()).plan
      #expect(plan.status == .optimal)
      let report = PlanVerification.check(
        document: plan.document, scenario: scenario, eligibility: eligibility)
      #expect(report.findings == [])
      let key = goals.map(\.rawValue).joined(separator: ",")
      let expected = try #require(known[key])
      if let profile = expected.array {
        #expect(plan.profile == profile.compactMap(\.integer), "\(key)")
      } else {
        #expect(plan.goals.last?.value == expected.integer, "\(key)")
      }
      if goals.first == .placed { #expect(plan.assignments.count == known["placed"]?.integer, "\(key)") }
    }
  }
}
