import PlacementDomain

@testable import Verification

/// Looks at one part of the check, without a document.
extension SmallSession {
  var facts: SessionFacts { SessionFacts(scenario, eligibility) }

  static func placements(_ choices: [(Int, Int, Int)]) -> [Placement] {
    choices.map { Placement(student: .init($0.0), rotation: .init($0.1), place: .init($0.2)) }
  }

  /// What is illegal about these choices: student, rotation, place.
  func broken(_ choices: [(Int, Int, Int)]) -> [Violation] {
    Legality(facts).violations(in: SmallSession.placements(choices))
  }

  /// What stands in the way of each place the student could take for the rotation.
  func because(_ choices: [(Int, Int, Int)], _ student: Int, _ rotation: Int) -> [String: Int] {
    let placements = SmallSession.placements(choices)
    let facts = facts
    let reason = UnplacedReason(
      .init(student), .init(rotation), mine: placements.filter { $0.student == .init(student) },
      Occupancy(placements, facts), facts)
    return Dictionary(uniqueKeysWithValues: reason.because.map { ($0.cause, $0.places) })
  }

  /// The value of a stage in these choices.
  func value(_ stage: Stage, _ choices: [(Int, Int, Int)]) -> Int {
    StageLine(stage: stage, goal: 0, tolerance: 0)
      .value(in: PlanTally(SmallSession.placements(choices), facts))
  }

  /// The keys of all stages.
  var stageKeys: [String] { StageLine.all(in: facts).flatMap { $0.map(\.stage.key) } }

  /// L of prices for a stage at scale 0 (nil: the leaf is empty), and what is wrong with them. By default there
  /// is nothing to optimise.
  func check(
    _ proof: Proof, of stage: Stage = .feasible, kept: [(Stage, Int)] = [], tolerance: Int = 0
  ) -> (least: Int?, findings: [Finding]) {
    let rows = kept.map {
      KeptRow(line: StageLine(stage: $0.0, goal: 0, tolerance: tolerance), value: $0.1)
    }
    let task = ProofTask(
      key: stage.key, line: StageLine(stage: stage, goal: 0, tolerance: 0), kept: rows,
      proof: .init(key: stage.key, numerator: 0, proof: proof))
    let check = ProofCheck([task], scale: 0, facts)
    return (check.results[0].numerator.map { Int($0) }, check.findings)
  }

  /// L of these prices; nil when something is wrong with them.
  func least(
    _ prices: KeyValuePairs<String, Int>, of stage: Stage = .feasible, kept: [(Stage, Int)] = []
  ) -> Int? {
    let (least, findings) = check(
      .prices(prices.map { RowPrice(row: $0.key, price: $0.value) }), of: stage, kept: kept)
    return findings.isEmpty ? least : nil
  }

  /// True when the model has a row with this key.
  func hasRow(_ key: String) -> Bool { RowBook(facts).row(key) != nil }

  /// True when the model has a variable with this key.
  func hasVariable(_ key: String) -> Bool { RowBook(facts).variable(key) != nil }
}
