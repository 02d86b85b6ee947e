import Exchange
import Foundation
import GLPKSolver
import PlacementDomain
import Rules
import Testing
import Verification

@testable import Allocator

@Suite struct GeneratedSessionTests {
  @Test(.enabled(if: Shared.folder != nil))
  func `130 students, 40 destinations, 3 blocks: 390 placed, rank sum 1172, proved`() throws {
    guard let folder = try Shared.generate(["rotations", "130", "40", "3"]) else { return }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let read = try #require(SessionFolder.read(folder).scenario)
    let scenario = read.with(goals: [GoalRequest(.placed), GoalRequest(.rankSum)])
    let eligibility = Eligibility(evaluating: scenario)
    let plan = try PlanSearch(scenario: scenario, eligibility: eligibility, engine: "test")
      .run(solver: GLPK()).plan
    #expect(plan.status == .optimal)
    #expect(plan.goals.map(\.value) == [390, 1172])
    let report = PlanVerification.check(
      document: plan.document, scenario: scenario, eligibility: eligibility)
    #expect(report.findings == [])
  }
}
