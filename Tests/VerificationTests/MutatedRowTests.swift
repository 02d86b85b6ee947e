import PlacementDomain
import TestSessions
import Testing
import Verification

/// Proofs with a price on each kind of row, and branchings on each kind of variable, falsified one by one.
@Suite struct MutatedRowTests {
  /// What a kind of key starts with, and what a session must have for it.
  struct Kind: CustomTestStringConvertible, Sendable {
    let prefix: String
    var features: [SessionFeature] = []
    var goals: [GoalRequest]?
    var skipped = 0
    var parts: Int?
    var testDescription: String { prefix + (parts.map { " of \($0)" } ?? "") }
  }

  static let rows: [Kind] =
    [
      Kind(prefix: "seats:"), Kind(prefix: "minimum:", features: [.linked]),
      Kind(prefix: "open:", features: [.linked]), Kind(prefix: "preceptor:", features: [.supervision]),
      Kind(prefix: "capacity:", features: [.headLimits]), Kind(prefix: "groups:", features: [.groupLimits]),
      Kind(prefix: "quota:", features: [.quotas]), Kind(prefix: "instructor:", features: [.instructors]),
      Kind(prefix: "link:", features: [.linked]), Kind(prefix: "link:", features: [.parts]),
      Kind(prefix: "together:", features: [.together]), Kind(prefix: "apart:", features: [.apart]),
      Kind(prefix: "changes", features: [.changes]),
    ] + levels("load:") + levels("order:") + Goal.allCases.map(kept) + Goal.allCases.map(kept(tolerance: 1))

  static let variables: [Kind] =
    [Kind(prefix: "y:", features: [.linked]), Kind(prefix: "use:", parts: 2), Kind(prefix: "use:", parts: 3)]
    + levels("level:")

  private static func levels(_ prefix: String) -> [Kind] {
    [
      Kind(
        prefix: prefix + "preceptors/", features: [.supervision],
        goals: [GoalRequest(.preceptors), GoalRequest(.placed)]),
      Kind(prefix: prefix + "schools/", goals: [GoalRequest(.schools), GoalRequest(.placed)]),
    ]
  }

  /// The row that keeps the first stage of a goal, in the proof of the second stage.
  private static func kept(_ goal: Goal) -> Kind { kept(tolerance: 0)(goal) }

  private static func kept(tolerance: Int) -> (Goal) -> Kind {
    { goal in
      let other = GoalRequest(goal == .placed ? .rankSum : .placed)
      return Kind(
        prefix: "goal:" + (goal == .placed ? "placed" : goal.rawValue),
        features: MutatedStageTests.feature(of: goal).map { [$0] } ?? [],
        goals: [GoalRequest(goal, tolerance: tolerance), other], skipped: 1)
    }
  }

  /// Plans of the kind's sessions with the keys of its kind that a proof may name, few of each session.
  private func cases(_ kind: Kind, _ keys: (PricedPlan) -> [String]) -> [(PricedPlan, String)] {
    var found: [(PricedPlan, String)] = []
    for seed in 7000..<7200 as Range<UInt64> where found.count < 24 {
      let its = PricedPlan(seed: seed, with: kind.features, goals: kind.goals, skipped: kind.skipped)
      guard let its else { continue }
      let fitting = keys(its).filter {
        $0.hasPrefix(kind.prefix) && (kind.parts ?? $0.parts) == $0.parts
      }
      for key in fitting.sorted().prefix(3) { found.append((its, key)) }
    }
    return found
  }

  @Test(arguments: rows)
  func `a price on each kind of row counts, and is refused below zero, misspelt or miscounted`(_ kind: Kind) {
    let cases = cases(kind) { $0.task.rowKeys }
    var (counted, misspelt, negative) = (0, 0, 0)
    for (its, key) in cases {
      func prices(_ price: Int, on row: String) -> Proof { .prices([RowPrice(row: row, price: price)]) }
      guard case .least(let free) = its.task.outcome(of: .prices([])) else { continue }
      for price in 1...3 {
        let proof = prices(price, on: key)
        #expect(its.findings(proof) == [], "\(key)")
        let off = its.findings(proof, error: 1)
        #expect(
          off.contains { if case .falseNumerator(its.key, _, _) = $0 { true } else { false } }, "\(key)")
        if its.task.outcome(of: proof) != .least(free) { counted += 1 }
      }
      if its.task.row(key)!.isEquality {
        #expect(its.findings(prices(-2, on: key)) == [], "\(key)")
      } else {
        #expect(its.findings(prices(-2, on: key)).contains(.negativePrice(stage: its.key, row: key)))
        negative += 1
      }
      for other in PricedPlan.misspelt(key) where its.task.row(other) == nil {
        let found = its.findings(prices(1, on: other))
        #expect(found.contains(.unknownRow(stage: its.key, row: other)), "\(other): \(found)")
        misspelt += 1
      }
    }
    #expect(cases.count >= 6 && counted > 0 && misspelt > 30, "\(cases.count) rows, \(counted), \(misspelt)")
    let isFree = kind.skipped > 0 && kind.goals?[0].tolerance == 0
    #expect(negative > 0 || isFree, "no price of one sign")
  }

  @Test(arguments: variables)
  func `a branching on each kind of variable counts, and is refused misspelt or where nothing is decided`(
    _ kind: Kind
  ) {
    let cases = cases(kind, \.variables)
    var (counted, misspelt) = (0, 0)
    let leaf = Proof.prices([])
    for (its, key) in cases {
      func halves(_ on: String, at: Int = 0) -> Proof { .branch(on: on, at: at, low: leaf, high: leaf) }
      // Where both halves are empty nothing is bounded: another test's business.
      guard case .least = its.task.outcome(of: halves(key)) else { continue }
      #expect(its.findings(halves(key)) == [], "\(key)")
      let off = its.findings(halves(key), error: -1)
      #expect(off.contains { if case .falseNumerator(its.key, _, _) = $0 { true } else { false } }, "\(key)")
      for at in [-1, Int.min, 9, Int.max] {
        let found = its.findings(halves(key, at: at))
        #expect(found.contains(.branchOutOfRange(stage: its.key, variable: key, at: at)), "\(key) at \(at)")
      }
      for other in PricedPlan.misspelt(key) where its.task.split(PlainProof.Domain(), other, 0) == nil {
        let found = its.findings(halves(other))
        #expect(found.contains(.unknownVariable(stage: its.key, variable: other)), "\(other): \(found)")
        misspelt += 1
      }
      // One half says nothing is there.
      let weak = Proof.branch(on: key, at: 0, low: .ray([]), high: leaf)
      if its.task.outcome(of: weak) == .invalid {
        #expect(its.findings(weak).contains(.weakRay(stage: its.key)), "\(key)")
        counted += 1
      }
    }
    #expect(cases.count >= 6 && counted > 0 && misspelt > 30, "\(cases.count) variables, \(counted)")
  }
}

extension PricedPlan {
  /// Everything a proof may branch on.
  var variables: [String] {
    let scenario = scenario
    let places = model.units.keys.sorted().map { scenario.places[$0].id }
    let opened = model.units.keys.filter(model.isOpening).sorted().map {
      RowKey.opened(scenario.places[$0].id)
    }
    let uses = scenario.students.ordinals.flatMap { student in
      let who = scenario.students[student].id
      return places.flatMap { place in
        [RowKey.use(who, place)]
          + scenario.needs[student].map { RowKey.use(who, place, scenario.rotations[$0].id) }
      }
    }
    return opened + uses + model.levels
  }
}

extension String {
  /// How many parts a key has.
  fileprivate var parts: Int { split(separator: "/", omittingEmptySubsequences: false).count }
}
