import Allocator
import Exchange
import PlacementDomain
import Reports
import Testing

/// Who is not placed, and how sure that is.
@Suite struct UnplacedTests {
  private func summary(_ status: Plan.Status, _ ending: SearchOutcome.Ending, _ language: Language) -> String
  {
    let scenario = Scenario(
      session: Session(id: "H26"), students: Table([Student(id: .init("S0"))]), sites: Table([]),
      destinations: Table([]), blocks: Table([]), places: Table([]),
      rotations: Table([Rotation(id: .init(""), course: nil, disciplines: [], blocks: [])]),
      needs: Grouped([[.init(0)]]), wishes: Grouped([[]]), history: Grouped([[]]))
    let plan = Plan(
      session: "H26", inputs: "", engine: "", status: status, goals: [], profile: [], unranked: 0,
      assignments: [],
      unplaced: [
        Unplaced(
          student: .init("S0"), rotation: .init(""), reason: .noFreeSeat,
          because: [.init(cause: "full", places: 8), .init(cause: "preceptor-full", places: 1)])
      ], certificate: .empty)
    let report = PlanSummary(
      plan: plan, scenario: scenario, eligibility: .everything(in: scenario), ending: ending,
      reading: SessionFolder.read("/nowhere")
    ).report(language)
    return TextRenderer(width: 200).text(of: report)
  }

  @Test func `where the search was stopped, reasons are those of this plan`() {
    for ending in [SearchOutcome.Ending.work, .time, .interrupted] {
      #expect(
        summary(.feasible, ending, .fr)
          .contains("1 rotation reste sans stage dans ce plan (recherche arrêtée)"))
      #expect(
        summary(.feasible, ending, .en).contains("1 rotation has no place in this plan (search stopped)"))
    }
    #expect(summary(.feasible, .withinGap, .fr).contains("dans ce plan (pas prouvé le meilleur)"))
    #expect(summary(.optimal, .complete, .fr).contains("1 rotation reste sans stage\n"))
  }

  @Test func `each cause says how many places it stands for`() {
    #expect(
      summary(.optimal, .complete, .fr)
        .contains("8 stages complets et 1 stage où la préceptrice ou le précepteur a déjà son maximum"))
    #expect(
      summary(.optimal, .complete, .en)
        .contains("8 full places and 1 place whose preceptor has as many students as allowed"))
  }
}
