public import PlacementDomain

/// Re-checks a plan and its proof, in exact integers, without anything the allocator is made of.
public enum PlanVerification {
  /// Everything that is wrong with the document as a plan for this scenario. It accepts exactly the documents
  /// that are sealed, made from these inputs, legal and true; it never stops on a hostile one.
  public static func check(document: JSONValue, scenario: Scenario, eligibility: Eligibility)
    -> VerificationReport
  {
    var report = shapeOnly(document, scenario)
    guard report.isAccepted else { return report }
    let plan: Plan
    do throws(PlanDocumentError) {
      plan = try Plan(document: document)
    } catch {
      switch error {
      case .schema(let found): report.findings = [.schema(found: found)]
      case .malformed(let path): report.findings = [.malformed(path: path)]
      }
      return report
    }
    if document["digest"]?.string != Plan.seal(of: document) { report.findings = [.brokenSeal] }
    let inspection = PlanInspection(plan, SessionFacts(scenario, eligibility))
    report.findings += inspection.findings
    report.stages = inspection.stages
    report.status = plan.status
    report.counts.placed = plan.assignments.count
    report.counts.unplaced = plan.unplaced.count
    return report
  }

  /// The report on a plan that tries a change which cannot be made to the session: there is nothing to hold it
  /// against.
  public static func refusal(
    of document: JSONValue, session: Scenario, because change: InapplicableChange
  ) -> VerificationReport {
    var report = shapeOnly(document, session)
    report.findings.append(.changeImpossible(position: change.position, change.reason))
    return report
  }

  /// What can be said before the plan is read.
  private static func shapeOnly(_ document: JSONValue, _ scenario: Scenario) -> VerificationReport {
    VerificationReport(
      findings: DocumentShape.findings(in: document), status: nil, stages: [],
      counts: .init(students: scenario.students.count, needed: scenario.needed, placed: 0, unplaced: 0))
  }
}
