/// One thing a student holds: a row of the evidence table.
///
/// Health data and personal: nothing of it may reach an error, a log or what a site receives.
public struct Evidence: Hashable, Sendable {
  /// What sort of thing.
  public let kind: EvidenceKind
  /// Which one: the level, vaccine, antigen, mask, course, ….
  public let detail: Term.Ordinal?
  /// The day it was done or issued.
  public let on: Day?
  /// The last day it holds, where a paper says so.
  public let expires: Day?
  /// What came out.
  public let result: EvidenceResult?
  /// Who issued it.
  public let issuer: Term.Ordinal?
  /// Whether somebody saw the original; nil when not said.
  public let isVerified: Bool?

  /// A row of evidence.
  public init(
    kind: EvidenceKind, detail: Term.Ordinal? = nil, on: Day? = nil, expires: Day? = nil,
    result: EvidenceResult? = nil, issuer: Term.Ordinal? = nil, isVerified: Bool? = nil
  ) {
    self.kind = kind
    self.detail = detail
    self.on = on
    self.expires = expires
    self.result = result
    self.issuer = issuer
    self.isVerified = isVerified
  }
}
