import PlacementDomain
import TestSessions
import Testing

@testable import Verification

@Suite struct ProofTests {
  typealias S = SmallSession

  /// Two students for one seat in week 0 (both rotations), nobody can do more than two: placed ≤ 2 of 6.
  private func session() -> S {
    var it = S()
    it.wishes[0] = [Wish(target: .place(.init(0)), rank: 1), Wish(target: .place(.init(1)), rank: 2)]
    return it
  }

  private static let bothSeats = [RowPrice(row: "seats:P0", price: 1), RowPrice(row: "seats:P1", price: 1)]

  private func plan(_ it: S, _ proof: Proof, numerator: Int128, scale: Int = 0, bound: Int? = 2) -> Plan {
    var plan = it.plan([(0, 0, 0), (0, 1, 1)])
    plan.certificate = Certificate(
      scale: scale, stages: [.init(key: "placed", numerator: numerator, proof: proof)])
    plan.goals[0].stages[0].bound = bound
    plan.goals[0].stages[0].isProved = bound == 2
    plan.status = bound == 2 ? .optimal : .feasible
    return plan
  }

  private func findings(_ proof: Proof, numerator: Int128 = -2, bound: Int? = 2) -> [Finding] {
    findings(session(), proof, numerator: numerator, bound: bound)
  }

  private func findings(_ it: S, _ proof: Proof, numerator: Int128 = -2, bound: Int? = 2) -> [Finding] {
    let plan = plan(it, proof, numerator: numerator, bound: bound)
    return it.findings(plan).filter {
      switch $0 {
      case .falseBound, .falseProved, .falseStatus: false
      default: true
      }
    }
  }

  @Test func `one price on each seat proves that two are placed at most`() {
    let it = session()
    let report = it.report(plan(it, .prices(ProofTests.bothSeats), numerator: -2))
    #expect(report.findings == [])
    #expect(
      report.stages == [
        .init(
          key: "placed", isMaximised: true, statedValue: 2, value: 2, statedBound: 2, bound: 2,
          isProved: true)
      ])
    #expect(report.status == .optimal)
    #expect(report.counts == .init(students: 3, needed: 6, placed: 2, unplaced: 4))
  }

  @Test func `without prices the bound is what each could have alone`() {
    #expect(findings(.prices([]), numerator: -6, bound: 6) == [])
    let it = session()
    #expect(
      it.findings(plan(it, .prices([]), numerator: -6, bound: 2)) == [
        .falseBound(stage: "placed", stated: 2, actual: 6), .falseProved(stage: "placed", stated: true),
        .falseStatus(stated: .optimal, actual: .feasible),
      ])
  }

  @Test func `a bound is the numerator rounded towards what integers can reach`() {
    let it = session()
    let prices = [RowPrice(row: "seats:P0", price: 3), RowPrice(row: "seats:P1", price: 4)]
    // Scale 2: a placement saves 4, seats cost 3 and 4: 3 + 4 + 3 · 1 = 10, and 10 / 4 is rounded to 2.
    #expect(it.findings(plan(it, .prices(prices), numerator: -10, scale: 2)) == [])
  }

  @Test func `the numerator must be L of the prices`() {
    #expect(
      findings(.prices(ProofTests.bothSeats), numerator: -1) == [
        .falseNumerator(stage: "placed", stated: -1, actual: -2)
      ])
  }

  @Test(arguments: [
    "seats:P9", "seats:", "seats", "", "Seats:P0", "seats:P0 ", "minimum:P0", "open:P0/S0", "open:P2/S9",
    "open:P2", "goal:placed", "goal:rank-sum", "preceptor:V@2026-01-05T07:30", "y:P0", "seats:P3",
    "seats:%50",
    "minimum:P3", "seats:P4",
  ])
  func `a row the model does not have is refused`(_ row: String) {
    var it = session()
    it.places += [
      S.place(2, at: 0, block: 0, seats: 2, minimum: 2), S.place(3, at: 0, block: 0, seats: 2, minimum: 2),
      S.place(4, at: 0, block: 0, status: .refused),
    ]
    let prices = ProofTests.bothSeats + [RowPrice(row: row, price: 1)]
    #expect(findings(it, .prices(prices)) == [.unknownRow(stage: "placed", row: row)])
  }

  @Test func `a price below zero is refused`() {
    let prices = [RowPrice(row: "seats:P0", price: -1)]
    #expect(findings(.prices(prices)) == [.negativePrice(stage: "placed", row: "seats:P0")])
  }

  @Test func `a branching needs a variable and a number it passes`() {
    let leaf = Proof.prices(ProofTests.bothSeats)
    for (on, at) in [
      ("use:S0/P0", 1), ("use:S0/P0", -1), ("use:S0/P0", Int.max), ("y:P2", 2), ("use:S0/P0/R1", 1),
    ] {
      var it = session()
      it.places += (2..<4).map { S.place($0, at: 0, block: 0, seats: 2, minimum: 2) }
      #expect(
        findings(it, .branch(on: on, at: at, low: leaf, high: leaf)) == [
          .branchOutOfRange(stage: "placed", variable: on, at: at)
        ])
    }
    for on in [
      "use:S0", "use:S9/P0", "use:S0/P9", "y:P0", "x", "z:P0", "use:S0/P0/R9", "use:S0/P0/", "use:S0/P9/R0",
      "use:S0/P0/R0/", "use:S0/P0/R%30",
    ] {
      #expect(
        findings(.branch(on: on, at: 0, low: leaf, high: leaf)) == [
          .unknownVariable(stage: "placed", variable: on)
        ])
    }
  }

  @Test func `leaves are bounded in what the branchings leave to them`() {
    // Not at P0: at most 2 · … for the other seats. At P0: its seat is taken by S0.
    let low = Proof.prices(ProofTests.bothSeats)
    #expect(findings(.branch(on: "use:S0/P0", at: 0, low: low, high: low), numerator: -2) == [])
    // Once S0 must use P0, doing so in both halves of a second branching leaves the first one empty.
    let nested = Proof.branch(on: "use:S0/P0", at: 0, low: .prices([]), high: low)
    #expect(findings(.branch(on: "use:S0/P0", at: 0, low: low, high: nested), numerator: -2) == [])
  }

  @Test func `a branching on a use for one rotation leaves the others alone`() {
    // Each of three students saves 2 alone. S0 without P0 for R0 still has P0 for R1 and P1 for R0; without
    // both of its rotations at P0 it has P1 alone.
    func branch(_ rotation: String, _ low: Proof, _ high: Proof) -> Proof {
      .branch(on: "use:S0/P0/\(rotation)", at: 0, low: low, high: high)
    }
    let none = Proof.prices([])
    #expect(findings(branch("R0", none, none), numerator: -6, bound: 6) == [])
    // P0 for both rotations is no schedule: that part is empty.
    let seats = Proof.prices(ProofTests.bothSeats)
    #expect(findings(branch("R0", seats, branch("R1", seats, none)), numerator: -2) == [])
    let closed = Proof.ray([RowPrice(row: "seats:P0", price: 1)])
    let other = Proof.branch(on: "use:S1/P0/R1", at: 0, low: seats, high: closed)
    #expect(findings(branch("R0", seats, other)) == [])
    // A rotation the student does not need is never done anywhere.
    var it = session()
    it.rotations.append(Rotation(id: .init("R2"), course: nil, disciplines: [], blocks: []))
    #expect(findings(it, branch("R2", seats, none), numerator: -2) == [])
  }

  @Test func `a ray holds only when its L is above zero`() {
    #expect(findings(.ray([]), numerator: 0) == [.weakRay(stage: "placed")])
    #expect(
      findings(.branch(on: "use:S0/P0", at: 0, low: .ray([]), high: .prices(ProofTests.bothSeats)))
        == [.weakRay(stage: "placed")])
  }

  @Test func `a branch where two must have one seat is closed by a ray`() {
    let close = Proof.ray([RowPrice(row: "seats:P0", price: 1)])
    let low = Proof.prices(ProofTests.bothSeats)
    let tree = Proof.branch(
      on: "use:S0/P0", at: 0, low: low,
      high: .branch(on: "use:S1/P0", at: 0, low: low, high: close))
    #expect(findings(tree) == [])
  }

  @Test func `a tree without a leaf of prices bounds nothing`() {
    var it = session()
    it.pins = [Pin(student: .init(0), rotation: .init(0), target: .agency(.init(0)), mode: .fix)]
    var plan = it.plan([])
    plan.certificate = Certificate(
      scale: 0, stages: [.init(key: "placed", numerator: 0, proof: .prices([]))])
    #expect(it.findings(plan).contains(.noBound(stage: "placed")))
  }

  @Test func `proofs stand in the order of their stages`() {
    let it = session()
    var plan = plan(it, .prices(ProofTests.bothSeats), numerator: -2)
    plan.certificate = Certificate(
      scale: 0,
      stages: plan.certificate.stages + [.init(key: "rank-sum", numerator: 0, proof: .prices([]))])
    #expect(it.findings(plan) == [.strayProof(stage: "rank-sum")])
  }

  @Test func `numbers beyond 128 or 64 bits are a finding, not a trap`() {
    let huge = [RowPrice(row: "seats:P0", price: .max), RowPrice(row: "seats:P1", price: .max)]
    let found = findings(.prices(huge), numerator: -2 * Int128(Int.max), bound: nil)
    #expect(found == [.overflow(stage: "placed")])
    var it = session()
    it.goals = [GoalRequest(.placed), GoalRequest(.rankSum)]
    var plan = it.plan([(0, 0, 0), (0, 1, 1)])
    plan.goals[0].stages[0].value = .max
    let prices = [RowPrice(row: "goal:placed", price: .min), RowPrice(row: "seats:P0", price: .max)]
    plan.certificate = Certificate(
      scale: 60, stages: [.init(key: "rank-sum", numerator: 0, proof: .prices(prices))])
    #expect(!it.report(plan).isAccepted)
    var sum = ExactSum(.max)
    sum.add(1)
    #expect(sum.hasOverflowed)
    sum = ExactSum(.min)
    sum.subtract(.max, times: 2)
    #expect(sum.hasOverflowed)
    sum = ExactSum()
    sum.add(.max, times: 2)
    #expect(sum.hasOverflowed)
  }

  @Test func `a pool of as many seats as can be, at any prices, is bounded without a trap`() {
    var it = session()
    it.places += [S.place(2, at: 0, block: 0, seats: 30_000, minimum: 30_000)]
    for open in [false, true] {
      var prices = ["minimum:P2", "seats:P2"].map { RowPrice(row: $0, price: Int.max) }
      if open { prices.append(RowPrice(row: "open:P2/S0", price: .max)) }
      for kept in [prices, [prices[0]], [prices[1]]] {
        _ = findings(it, .prices(kept), numerator: 0, bound: nil)
        _ = findings(it, .branch(on: "y:P2", at: 0, low: .prices(kept), high: .prices(kept)), bound: nil)
      }
    }
  }

  @Test func `a sum over students beyond 128 bits is found`() {
    let it = session()
    let facts = SessionFacts(it.scenario, it.eligibility)
    let line = StageLine(stage: .rankSum, goal: 1, tolerance: 0)
    let kept = KeptRow(line: StageLine(stage: .placed(priority: 0), goal: 0, tolerance: 0), value: .max)
    let prices = (0..<4).map { _ in RowPrice(row: "goal:placed", price: .min) }
    let check = ProofCheck(
      [
        ProofTask(
          key: "rank-sum", line: line, kept: [kept],
          proof: .init(key: "rank-sum", numerator: 0, proof: .prices(prices)))
      ], scale: 0, facts)
    #expect(check.findings == [.overflow(stage: "rank-sum")])
  }

  @Test func `searches and trees beyond what is checked are findings`() {
    let it = session()
    let facts = SessionFacts(it.scenario, it.eligibility)
    let line = StageLine(stage: .placed(priority: 0), goal: 0, tolerance: 0)
    func check(_ proof: Proof, mostSteps: Int) -> [Finding] {
      ProofCheck(
        [
          ProofTask(
            key: "placed", line: line, kept: [], proof: .init(key: "placed", numerator: 0, proof: proof))
        ],
        scale: 0, facts, mostSteps: mostSteps
      ).findings
    }
    #expect(check(.prices([]), mostSteps: 1).contains(.searchTooLong(stage: "placed")))
    var tree = Proof.prices([])
    for _ in 0..<17 { tree = .branch(on: "use:S0/P0", at: 0, low: tree, high: tree) }
    #expect(check(tree, mostSteps: 100) == [.proofTooLarge(stage: "placed")])
  }

  @Test func `that no plan exists is proved by rays alone`() {
    var it = session()
    it.pins = (0..<2).map {
      Pin(student: .init($0), rotation: .init(0), target: .block(.init(0)), mode: .fix)
    }
    func plan(_ proof: Proof, _ numerator: Int128) -> Plan {
      var plan = it.plan([])
      plan.status = .infeasible
      plan.unplaced = []
      plan.goals[0].stages = []
      plan.certificate = Certificate(
        scale: 0, stages: [.init(key: "feasible", numerator: numerator, proof: proof)])
      return plan
    }
    let ray = [RowPrice(row: "seats:P0", price: 3)]
    #expect(it.findings(plan(.ray(ray), 3)) == [])
    #expect(
      it.findings(plan(.ray(ray), 2)) == [.falseNumerator(stage: "feasible", stated: 2, actual: 3)])
    #expect(it.findings(plan(.ray([]), 0)) == [.weakRay(stage: "feasible")])
    #expect(it.findings(plan(.prices(ray), 3)) == [.pricesInRay(stage: "feasible")])
    var two = plan(.ray(ray), 3)
    two.certificate = Certificate(scale: 0, stages: two.certificate.stages + two.certificate.stages)
    #expect(it.findings(two) == [.strayProof(stage: "feasible")])
    it.pins = [Pin(student: .init(0), rotation: .init(0), target: .agency(.init(0)), mode: .fix)]
    #expect(it.findings(plan(.ray([]), 0)) == [])
  }
}
