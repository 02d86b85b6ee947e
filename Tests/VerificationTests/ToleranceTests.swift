import PlacementDomain
import TestSessions
import Testing

@testable import Verification

@Suite struct ToleranceTests {
  typealias S = SmallSession

  /// `placed` may give up one for the sake of the sum of ranks.
  private func session() -> S {
    var it = S()
    it.goals = [GoalRequest(.placed, tolerance: 1), GoalRequest(.rankSum)]
    return it
  }

  private func plan(_ it: S, witness: [(Int, Int, Int)]?, value: Int) -> Plan {
    var plan = it.plan([(0, 0, 0)])
    plan.goals[0].stages[0].value = value
    let witnesses = witness.map {
      [Certificate.Witness(key: "placed", assignments: it.plain.triples($0.map(S.choice)))]
    }
    plan.certificate = Certificate(scale: 0, stages: [], witnesses: witnesses ?? [])
    return plan
  }

  @Test func `a witness shows the value that was given up`() {
    let it = session()
    #expect(it.findings(plan(it, witness: [(0, 0, 0), (1, 1, 1)], value: 2)) == [])
    #expect(
      it.findings(plan(it, witness: nil, value: 2)) == [.falseValue(stage: "placed", stated: 2, actual: 1)])
    #expect(
      it.findings(plan(it, witness: [(0, 0, 0)], value: 2)) == [
        .falseValue(stage: "placed", stated: 2, actual: 1)
      ])
    #expect(it.findings(plan(it, witness: nil, value: 1)) == [])
  }

  @Test func `no more than the tolerance is given up`() {
    var it = session()
    it.places.append(S.place(2, at: 2, block: 1))
    let plan = plan(it, witness: [(0, 0, 0), (1, 1, 1), (2, 1, 2)], value: 3)
    #expect(it.findings(plan) == [.beyondTolerance(stage: "placed", value: 1, witness: nil)])
  }

  @Test func `a witness is a legal plan`() {
    let it = session()
    #expect(
      it.findings(plan(it, witness: [(0, 0, 0), (1, 0, 0)], value: 2)) == [
        .illegal(.seatsExceeded(.p(0), students: 2, seats: 1), witness: "placed")
      ])
  }

  @Test func `a witness keeps what came before`() {
    var it = session()
    it.goals = [GoalRequest(.rankSum), GoalRequest(.placed, tolerance: 1)]
    it.goals = [GoalRequest(.placed), GoalRequest(.rankSum, tolerance: 2)]
    it.wishes[0] = [Wish(target: .place(.init(0)), rank: 1)]
    var plan = it.plan([(0, 0, 0)])
    plan.goals[1].stages[0].value = 0
    plan.certificate = Certificate(
      scale: 0, stages: [], witnesses: [.init(key: "rank-sum", assignments: [])])
    #expect(
      it.findings(plan) == [.beyondTolerance(stage: "placed", value: 0, witness: "rank-sum")])
  }

  @Test func `a witness belongs to a stage with a tolerance, once`() {
    let it = session()
    var plan = plan(it, witness: [(0, 0, 0), (1, 1, 1)], value: 2)
    let witnesses = plan.certificate.witnesses
    for extra in [witnesses[0], .init(key: "rank-sum", assignments: []), .init(key: "x", assignments: [])] {
      plan.certificate = Certificate(scale: 0, stages: [], witnesses: witnesses + [extra])
      #expect(it.findings(plan) == [.needlessWitness(stage: extra.key)])
    }
  }

  @Test func `a tolerance is a row of one sign, on the side of the loss`() {
    let it = session()
    var plan = it.plan([(0, 0, 0)])
    // Minimise Σ 1 (rank 1: no wishes at all) with at least 1 − 1 placed: at no price the bound is 0.
    for (price, found) in [(1, true), (-1, false)] {
      plan.certificate = Certificate(
        scale: 0,
        stages: [
          .init(
            key: "rank-sum", numerator: 0, proof: .prices([RowPrice(row: "goal:placed", price: price)]))
        ])
      plan.goals[1].stages[0].bound = found ? 0 : nil
      let findings = it.findings(plan)
      #expect(findings == (found ? [] : [.negativePrice(stage: "rank-sum", row: "goal:placed")]))
    }
  }

  @Test func `losses too large to count are beyond any tolerance`() {
    let line = StageLine(stage: .rankSum, goal: 0, tolerance: 5)
    #expect(!line.keeps(.min, at: .max) && line.keeps(3, at: 8) && !line.keeps(3, at: 9))
    let most = StageLine(stage: .placed(priority: 0), goal: 0, tolerance: 5)
    #expect(!most.keeps(.max, at: .min) && most.keeps(8, at: 3) && !most.keeps(9, at: 3))
  }
}
