import PlacementDomain
import Simulator
import Sweeps
import Testing

@testable import Reports

@Suite struct SweepResultsTests {
  let manifest: SweepManifest

  init() throws {
    manifest = try SweepManifest(
      engine: "test", inputs: [:], scenarios: [SweepChoice("hiver"), SweepChoice("été")],
      plans: [SweepChoice("none"), SweepChoice("Zéro plan", settings: ["file": ["z.json"]])],
      policies: [SweepChoice("weekly"), SweepChoice("reserve:2")],
      blocks: SweepBlock.blocks(seed: 5, replications: 12, size: 6))
  }

  var empty: SweepResults {
    SweepResults(
      manifest,
      [
        .init(plan: nil, policy: .weekly, amount: nil), .init(plan: nil, policy: .reserve, amount: 2),
        .init(plan: "Zéro plan", policy: .weekly, amount: nil),
        .init(plan: "Zéro plan", policy: .reserve, amount: 2),
      ], groupSize: 3)
  }

  /// Every figure of a replication is its number, and a hundred more for each candidate.
  func figures(_ cell: SweepCell) -> [SessionMeasures] {
    let candidate =
      manifest.plans.firstIndex { $0.name == cell.plan.name }! * 2
      + manifest.policies.firstIndex { $0.name == cell.policy.name }!
    return cell.block.replications.map { number in
      SessionMeasures { _ in Double(number + 100 * candidate + (cell.scenario.name == "été" ? 1000 : 0)) }
    }
  }

  @Test func `each scenario compares its own candidates on the same replications`() throws {
    var results = empty
    for cell in manifest.cells.reversed() { results.add(figures(cell), of: cell) }
    #expect(results.isComplete)
    let scenarios = try #require(results.document["scenarios"]?.array)
    #expect(scenarios.map { $0["name"]?.string } == ["hiver", "été"])
    for (scenario, base) in zip(scenarios, [0, 1000]) {
      #expect(scenario["replications"]?.integer == 12)
      let placed = try #require(scenario["simulation"]?["measures"]?.array?[1])
      #expect(
        placed["means"]?.array?.compactMap(\.string) == (0..<4).map { "\(Double(base + $0 * 100) + 5.5)" })
      // Paired: no luck in the differences.
      #expect(placed["differences"]?.array?.map { $0["low"]?.string } == ["100", "200", "300"])
    }
    let words = TextRenderer(width: 120, isColoured: false).text(of: results.report(.fr))
    #expect(words.contains("Sessions possibles de hiver") && words.contains("Sessions possibles de été"))
    #expect(words.contains("D\u{A0}: plan Zéro plan, replanifier, avec des places en réserve (2)"))
    #expect(!words.contains("incomplet"))
  }

  @Test func `rows stand in the order of the manifest, whoever came first`() {
    var (results, other) = (empty, empty)
    for cell in manifest.cells { results.add(figures(cell), of: cell) }
    for cell in manifest.cells.shuffled() { other.add(figures(cell), of: cell) }
    #expect(results.rows == other.rows && results.rows.count == 97)
    #expect(results.rows[1].prefix(6) == ["hiver", "", "weekly", "5", "1", "0"])
    #expect(results.rows[96].prefix(6) == ["été", "Zéro plan", "reserve:2", "5", "12", "1311"])
  }

  @Test func `what is not whole says so and compares what all have`() throws {
    var results = empty
    for cell in manifest.cells where cell.scenario.name == "hiver" || cell.block.first == 0 {
      if cell.scenario.name == "été", cell.plan.name == "none", cell.policy.name == "weekly" { continue }
      if cell == manifest.cells[1] { continue }
      results.add(figures(cell), of: cell)
    }
    #expect(!results.isComplete)
    let scenarios = try #require(results.document["scenarios"]?.array)
    #expect(scenarios.map { $0["replications"]?.integer } == [6, 0])
    #expect(scenarios[1]["simulation"] == .null)
    let words = TextRenderer(width: 120, isColoured: false).text(of: results.report(.en))
    #expect(words.contains("Incomplete sweep: 10 of 16 cells"))
    #expect(words.contains("été: not enough replications in common"))
  }

  @Test func `there are letters for any number of candidates`() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(SweepResults.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }
}
