public import PlacementDomain

public struct VerificationReport: Sendable {
  public struct Finding: Sendable, Hashable {}
  public var findings: [Finding] = []
}
public enum PlanVerification {
  public static func check(document: JSONValue, scenario: Scenario, eligibility: Eligibility)
    -> VerificationReport
  { VerificationReport() }
}
