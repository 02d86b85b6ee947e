import Foundation
import PlacementDomain
import Reports
import Testing

/// What one plan changes against another.
@Suite struct PlanComparisonTests {
  static func assignment(_ student: String, _ place: String, _ rank: Int?) -> Assignment {
    Assignment(
      student: .init(student), rotation: .init("R"), place: .init(place), destination: .init("D" + place),
      block: .init("B"), shift: .init("D8"), rank: rank)
  }

  static func plan(
    _ name: String, _ assignments: [Assignment], sum: Int, isProved: Bool = true, scale: Int = 1,
    proof: Proof = .prices([])
  ) -> Plan {
    Plan(
      name: name, session: "H26", inputs: "sha256:1", engine: "e", status: isProved ? .optimal : .feasible,
      goals: [
        GoalResult(
          request: GoalRequest(.placed),
          stages: [
            StageResult(
              key: "placed", isMaximised: true, value: assignments.count, bound: assignments.count,
              isProved: isProved)
          ]),
        GoalResult(
          request: GoalRequest(.rankSum),
          stages: [
            StageResult(key: "rank-sum", isMaximised: false, value: sum, bound: sum, isProved: isProved)
          ]),
      ], profile: [], unranked: 0, assignments: assignments, unplaced: [],
      certificate: Certificate(
        scale: scale, stages: [.init(key: "rank-sum", numerator: 0, proof: proof)]))
  }

  private let before = plan(
    "A",
    [
      assignment("S1", "P1", 1), assignment("S2", "P2", 2), assignment("S3", "P3", 1),
      assignment("S4", "P4", nil), assignment("S6", "P6", 1),
    ], sum: 8, scale: 1,
    proof: .prices([
      .init(row: "seats:P1", price: 2), .init(row: "seats:P%2F2", price: 3),
      .init(row: "goal:placed", price: 9),
      .init(row: "seats:P3", price: 1),
    ]))
  private let after = plan(
    "B",
    [
      assignment("S1", "P1", 1), assignment("S2", "P1", 1), assignment("S3", "P2", 2),
      assignment("S4", "P5", nil), assignment("S5", "P6", 1),
    ], sum: 5, scale: 3,
    proof: .prices([.init(row: "seats:P1", price: 8), .init(row: "seats:P%2F2", price: 1)]))

  private var comparison: PlanComparison { PlanComparison(before: before, after: after) }

  private func text(_ comparison: PlanComparison, _ language: Language) -> String {
    TextRenderer(width: 200).text(of: comparison.report(language)).replacing("\u{A0}", with: " ")
  }

  @Test func `a plan against itself changes nothing`() {
    let same = PlanComparison(before: before, after: before)
    #expect(same.isSame && same.moves.isEmpty && same.prices.changes.isEmpty)
    #expect(text(same, .fr).contains("Rien ne change."))
    #expect(same.document["same"] == .bool(true))
  }

  @Test func `each rotation that moves says what it means`() {
    let moves = comparison.moves.map { "\($0.student) \($0.change.rawValue)" }
    #expect(
      moves == ["S2 better", "S3 worse", "S4 same-rank", "S5 newly-placed", "S6 no-longer-placed"])
    let sentence =
      "5 rotations change place: 1 newly placed, 1 no longer placed, 1 at a better rank, 1 at a worse rank and 1 at the "
      + "same rank."
    #expect(text(comparison, .en).contains(sentence))
  }

  @Test func `each stage says what it wins or loses`() {
    #expect(comparison.stages.map(\.change) == [.same, .better])
    let reversed = PlanComparison(before: after, after: before)
    #expect(reversed.stages.map(\.change) == [.same, .worse])
    #expect(text(comparison, .fr).contains("gagne 3") && text(reversed, .fr).contains("perd 3"))
  }

  @Test func `stages of one plan only are said to be so`() {
    var other = after
    other.goals = [
      GoalResult(
        request: GoalRequest(.greedy),
        stages: [StageResult(key: "greedy/rank-1", isMaximised: true, value: 3, bound: 3, isProved: true)])
    ]
    let comparison = PlanComparison(before: before, after: other)
    #expect(comparison.stages.map(\.change) == [.onlyAfter, .onlyBefore, .onlyBefore])
    #expect(comparison.prices.obstacle == .otherStage)
    #expect(text(comparison, .fr).contains("n’ont pas les mêmes objectifs"))
  }

  @Test func `prices are compared as numbers, whatever their scales, by place`() {
    let prices = comparison.prices
    #expect(prices.stage == "rank-sum" && prices.obstacle == nil)
    // P1 costs 2/2 = 8/8; P/2 falls from 3/2 to 1/8, P3 from 1/2 to nothing.
    #expect(prices.changes.map(\.place.text) == ["P/2", "P3"])
    #expect(prices.changes.map(\.before.hundredths) == [150, 50])
    #expect(prices.changes.map(\.after.hundredths) == [13, 0])
    #expect(text(comparison, .fr).contains("1,5  →  0,13") && text(comparison, .en).contains("1.5  →  0.13"))
  }

  @Test func `prices that cannot be compared say why`() {
    let branch = Proof.branch(on: "y:P1", at: 0, low: .prices([]), high: .prices([]))
    let branched = Self.plan("C", before.assignments, sum: 8, proof: branch)
    let unproved = Self.plan("D", before.assignments, sum: 8, isProved: false)
    for (plan, obstacle) in [(branched, SeatPriceComparison.Obstacle.branched), (unproved, .nothingProved)] {
      let prices = PlanComparison(before: before, after: plan).prices
      #expect(prices.obstacle == obstacle && prices.stage == nil && prices.changes.isEmpty)
    }
  }

  @Test func `what the plans are made from comes first`() throws {
    var trial = after
    trial.inputs = "sha256:2"
    trial.whatIf = WhatIf(name: "Éclosion", changes: [.refuse(.init("P2")), .seats(.init("P1"), by: 2)])
    let comparison = PlanComparison(before: before, after: trial)
    let said = text(comparison, .fr)
    let place = try #require(said.range(of: "Après – Essai « Éclosion » : la session avec ces changements."))
    #expect(said.contains("Avant – la session telle quelle."))
    #expect(
      said.contains("Demande refusée : le stage P2.") && said.contains("2 places de plus : le stage P1."))
    let moves = try #require(said.range(of: "Qui change de stage"))
    #expect(place.lowerBound < moves.lowerBound)
    #expect(comparison.document["after"]?["what-if"]?["name"] == .string("Éclosion"))
    trial.whatIf = nil
    #expect(text(PlanComparison(before: before, after: trial), .en).contains("not made from the same data"))
    trial.session = "A26"
    #expect(
      text(PlanComparison(before: before, after: trial), .en).contains("not the same sessions: H26 and A26"))
  }

  @Test func `the document is in no language`() {
    let document = comparison.document
    #expect(document["schema"] == .string("hspplan.diff/1") && document["same"] == .bool(false))
    #expect(document["moves"]?.array?.count == 5)
    #expect(document["moves"]?.array?[0]["change"] == .string("better"))
    #expect(document["prices"]?["changes"]?.array?.count == 2)
    #expect(document["stages"]?.array?[1]["change"] == .string("better"))
  }
}
