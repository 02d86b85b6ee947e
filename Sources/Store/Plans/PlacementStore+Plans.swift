import Foundation
import GRDB
public import PlacementDomain
public import Requests

extension PlacementStore {
  /// All plans, by number.
  public func plans() throws(StoreError) -> [StoredPlan] { try reading { try $0.plans() } }

  /// A plan; nil: there is none so called.
  public func plan(_ reference: PlanReference) throws(StoreError) -> StoredPlan? {
    let plans = try plans()
    return switch reference {
    case .number(let number): plans.first { $0.number == number }
    case .name(let name): plans.first { $0.name == name }
    case .retained:
      plans.filter { !$0.acceptances.isEmpty }.max {
        $0.acceptances.last!.number < $1.acceptances.last!.number
      }
    }
  }

  /// The plan accepted last, and its acceptance; nil: none was.
  public func retained() throws(StoreError) -> (plan: StoredPlan, acceptance: Acceptance)? {
    try plan(.retained).flatMap { plan in plan.acceptances.last.map { (plan, $0) } }
  }

  /// The document of a plan (`hspplan.plan/1`), as it was kept.
  public func document(of plan: StoredPlan) throws(StoreError) -> JSONValue {
    let bytes = try reading { try $0.document(of: plan.number) }
    guard let bytes, let document = try? JSONValue(parsing: bytes), Plan.seal(of: document) == plan.digest
    else { throw .damaged(["plan \(plan.number)"]) }
    return document
  }

  /// Keeps a plan; one that is there already (the same document) is not kept again, a name that another has gets
  /// a number.
  public func keep(_ plan: Plan, by authorship: Authorship) throws(StoreError) -> StoredPlan {
    guard plan.session == session else { throw .otherSession(session) }
    let document = plan.document
    let (digest, bytes) = (Plan.seal(of: document), Array(document.text.utf8))
    do {
      return try queue.write { try $0.keep(plan, digest, bytes, by: authorship) }
    } catch { throw StoreError(error, wait: wait) }
  }
}

extension Database {
  /// The bytes of a plan's document; nil: there is none.
  func document(of number: Int) throws -> [UInt8]? {
    var document: [UInt8]?
    try each(
      "SELECT document FROM plan_document WHERE plan = ?", [number], table: "plan_document"
    ) { document = try $0.bytes() }
    return document
  }

  fileprivate func keep(
    _ plan: Plan, _ digest: String, _ bytes: [UInt8], by authorship: Authorship
  ) throws -> StoredPlan {
    if let number = try Int.fetchOne(
      self, sql: "SELECT number FROM plan WHERE digest = ?", arguments: [digest])
    {
      return try plans(number)[0]
    }
    let number = (try Int.fetchOne(self, sql: "SELECT max(number) FROM plan") ?? 0) + 1
    try insert(
      "plan",
      [
        "number": number, "name": try freePlanName(plan.name), "inputs": plan.inputs, "digest": digest,
        "status": plan.status.rawValue, "placed": plan.assignments.count,
        "needed": plan.assignments.count + plan.unplaced.count, "tries": plan.whatIf == nil ? 0 : 1,
        "made": authorship.at.description, "by": authorship.by,
      ])
    try insert("plan_document", ["plan": number, "document": Data(bytes)])
    let kept = try plans(number)[0]
    var log = try LogWriter(self, authorship)
    try log.append(
      .plan, .plan(number), after: kept.logDigest,
      details: .object([
        "needed": .integer(kept.needed), "placed": .integer(kept.placed), "status": .string(kept.status),
      ]))
    return kept
  }
}

extension StoreTransaction {
  /// Records that a plan is accepted. What it does to the book is not done here.
  @discardableResult
  public mutating func accept(
    _ plan: StoredPlan, reviewedBy: String? = nil, note: String? = nil, inputs: String, isStale: Bool
  ) throws -> Acceptance {
    guard let before = try database.plans(plan.number).first else {
      throw StoreError.damaged(["plan \(plan.number)"])
    }
    let number = (try Int.fetchOne(database, sql: "SELECT max(number) FROM acceptance") ?? 0) + 1
    try database.insert(
      "acceptance",
      [
        "number": number, "plan": plan.number, "at": authorship.at.description, "by": authorship.by,
        "reviewed_by": reviewedBy, "note": note, "inputs": inputs, "stale": isStale ? 1 : 0,
      ])
    let after = try database.plans(plan.number)[0]
    self.note(
      .plan(plan.number), before: before.logDigest, after: after.logDigest,
      .object(["acceptance": .integer(number), "stale": .bool(isStale)]))
    return after.acceptances.last!
  }
}
