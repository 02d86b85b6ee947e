import Exchange
import Foundation
import GLPKSolver
import PlacementDomain
import Rules
import Testing
import Verification

@testable import Allocator

@Suite struct GeneratedSessionTests {
  /// Arguments of the generator, and what `placed, rank-sum` come to. Known from outside: 390 and 1172, and 5829
  /// (minimum-cost flow). 3790 has no outside source: there the proof, re-checked, is the judge.
  static let cases: [(session: String, values: [Int])] = [
    ("rotations 130 40 3", [390, 1172]), ("rotations 400 80 3", [1200, 3790]),
    ("transport 3000 200 8", [3000, 5829]),
  ]

  @Test(.enabled(if: Shared.folder != nil), arguments: cases.map(\.session))
  func `a generated session reaches its optimum, proved, and passes the outside checker`(
    _ session: String
  ) throws {
    guard let folder = try Shared.generate(session.split(separator: " ").map(String.init)) else { return }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let read = try #require(SessionFolder.read(folder).scenario)
    let scenario = read.with(goals: [GoalRequest(.placed), GoalRequest(.rankSum)])
    let eligibility = Eligibility(evaluating: scenario)
    let plan = try PlanSearch(scenario: scenario, eligibility: eligibility, engine: "test")
      .run(solver: GLPK()).plan
    #expect(plan.status == .optimal)
    #expect(plan.goals.map(\.value) == GeneratedSessionTests.cases.first { $0.session == session }?.values)
    let report = PlanVerification.check(
      document: plan.document, scenario: scenario, eligibility: eligibility)
    #expect(report.findings == [])
    try plan.document.text.write(toFile: folder + "/plan.json", atomically: true, encoding: .utf8)
    #expect(try Shared.python("check_plan.py", [folder, folder + "/plan.json"]) == 0)
  }
}
