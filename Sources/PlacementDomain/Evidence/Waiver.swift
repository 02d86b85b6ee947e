/// A dated, reasoned, signed exception to one requirement. It never hides: it is always listed.
public struct Waiver: Hashable, Sendable {
  /// Whom or what it is for.
  public enum Bearer: Hashable, Sendable {
    case student(Student.Ordinal)
    case destination(Destination.Ordinal)
  }

  /// Whom or what it is for.
  public let bearer: Bearer
  /// The requirement that need not be met.
  public let requirement: RequirementKey
  /// While it holds.
  public let span: DaySpan
  /// Why.
  public let reason: String
  /// Who decided.
  public let signer: String

  /// A waiver.
  public init(bearer: Bearer, requirement: RequirementKey, span: DaySpan, reason: String, signer: String) {
    self.bearer = bearer
    self.requirement = requirement
    self.span = span
    self.reason = reason
    self.signer = signer
  }
}
