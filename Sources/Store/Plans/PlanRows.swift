import GRDB
import PlacementDomain
import Requests

/// Plans and acceptances, as rows.
extension Database {
  /// All plans, or those of a number, by number.
  func plans(_ number: Int? = nil) throws -> [StoredPlan] {
    var acceptances: [Int: [Acceptance]] = [:]
    try each(
      "SELECT number, plan, at, by, reviewed_by, note, inputs, stale FROM acceptance ORDER BY number",
      table: "acceptance"
    ) {
      let acceptance = Acceptance(
        number: try $0.whole(), plan: try $0.whole(), at: try $0.moment(), by: try $0.text(),
        reviewedBy: try $0.optionalText(), note: try $0.optionalText(), inputs: try $0.text(),
        isStale: try $0.truth())
      acceptances[acceptance.plan, default: []].append(acceptance)
    }
    var plans: [StoredPlan] = []
    try each(
      """
      SELECT number, name, inputs, digest, status, placed, needed, tries, made, by FROM plan
      WHERE ?1 IS NULL OR number = ?1 ORDER BY number
      """, [number], table: "plan"
    ) {
      let number = try $0.whole()
      plans.append(
        StoredPlan(
          number: number, name: try $0.text(), inputs: try $0.text(), digest: try $0.text(),
          status: try $0.text(), placed: try $0.whole(), needed: try $0.whole(),
          triesChanges: try $0.truth(), made: try $0.moment(), by: try $0.text(),
          acceptances: acceptances[number] ?? []))
    }
    return plans
  }

  /// A name no other plan has: this one, or with « (2) », « (3) »…
  func freePlanName(_ name: String) throws -> String {
    var candidate = name
    var turn = 1
    while try Int.fetchOne(self, sql: "SELECT 1 FROM plan WHERE name = ?", arguments: [candidate]) != nil {
      turn += 1
      candidate = "\(name) (\(turn))"
    }
    return candidate
  }
}
