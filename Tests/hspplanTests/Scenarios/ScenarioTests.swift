import Foundation
import PlacementDomain
import Testing

/// Every scenario gives what its README works out by hand.
struct ScenarioTests {
  @Test(arguments: Repository.scenarios) func `a scenario gives what its README says`(_ name: String) throws {
    let blocks = ExpectedResult.blocks(in: try Repository.read("scenarios/\(name)/README.md"))
    #expect(!blocks.isEmpty, "no expected block")
    for expected in blocks {
      let goals = expected.goals.flatMap { ["--goal", $0] }
      let folder = Repository.root + "/scenarios/" + name
      let trial = expected.whatIf.map { ["--what-if", folder + "/" + $0] } ?? []
      let run = try ProgramRun(["plan", "--json", "-C", folder] + goals + trial)
      let plan = try Plan(document: JSONValue(parsing: run.output.utf8))
      compare(plan, expected, code: run.code)
    }
  }

  private func compare(_ plan: Plan, _ expected: ExpectedResult, code: Int32) {
    let known: Set = [
      "status", "placed", "needed", "profile", "unranked", "rank-sum", "exit", "unplaced", "assignment",
    ]
    for line in expected.lines { #expect(known.contains(line.key), "a key nobody reads: \(line.key)") }
    var actual = [
      "status": plan.status.rawValue, "placed": "\(plan.assignments.count)", "exit": "\(code)",
      "needed": "\(plan.assignments.count + plan.unplaced.count)", "unranked": "\(plan.unranked)",
    ]
    let last = (plan.profile.lastIndex { $0 > 0 }).map { $0 + 1 } ?? 0
    actual["profile"] = "\(Array(plan.profile.prefix(last)))"
    let ranks = plan.assignments.reduce(0) { $0 + ($1.rank ?? plan.profile.count + 1) }
    actual["rank-sum"] = "\(ranks)"
    for (key, value) in actual {
      if let stated = expected[key] { #expect(stated == value, "\(key), goals \(expected.goals)") }
    }
    let assignments = Set(plan.assignments.map { "\($0.student)/\($0.rotation) \($0.place)" })
    for line in expected.all("assignment") { #expect(assignments.contains(line), "\(line)") }
    let unplaced = Set(plan.unplaced.map { "\($0.student)/\($0.rotation) \($0.reason.rawValue)" })
    for line in expected.all("unplaced") { #expect(unplaced.contains(line), "\(line)") }
  }
}
