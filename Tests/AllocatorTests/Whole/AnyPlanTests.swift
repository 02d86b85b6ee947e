import Exchange
import Foundation
import GLPKSolver
import PlacementDomain
import Rules
import TestSessions
import Testing
import Verification

@testable import Allocator

/// Sessions in which nothing is known of any plan before one is found: pins fix rotations, and others must come.
@Suite struct AnyPlanTests {
  /// A pair that must share a place tells places apart, and a quota asks for students: more to decide than a tree
  /// of proof may be deep.
  @Test func `a plan is found where there is more to decide than a tree is deep`() throws {
    let package = (0..<4).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
    let folder = package.appending(path: "scenarios/preceptorat-h26-complet").path(percentEncoded: false)
    let read = try #require(SessionFolder.read(folder).scenario)
    let two = try ["0961002", "0961004"].map { try #require(read.students.ordinal(of: .init($0))) }
    let rotation = try #require(read.rotations.ordinal(of: .init("COM-03")))
    let scenario = read.changing { parts in
      parts.pairs.removeAll { $0.student == two[0] && $0.other == two[1] }
      parts.pairs.append(Pair(two[0], two[1], .together, same: .place, rotation: rotation))
    }
    #expect(scenario.capacities.contains { $0.atLeast != nil } && scenario.pins.contains { $0.mode == .fix })
    let eligibility = Eligibility(evaluating: scenario)
    let outcome = try PlanSearch(scenario: scenario, eligibility: eligibility, engine: "test")
      .run(solver: GLPK(), limits: SearchLimits(work: 40_000))
    #expect([.feasible, .optimal].contains(outcome.plan.status))
    let report = PlanVerification.check(
      document: outcome.plan.document, scenario: scenario, eligibility: eligibility)
    #expect(report.findings == [])
  }
}
