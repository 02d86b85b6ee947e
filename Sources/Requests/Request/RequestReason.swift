public import PlacementDomain

/// Why a site refuses (glossary; `other` needs a comment). Raw values are for ever.
public enum RefusalReason: String, Hashable, Sendable, CaseIterable {
  case noCapacity = "no-capacity"
  case noPreceptor = "no-preceptor"
  /// Closed or at risk.
  case unitClosed = "unit-closed"
  case dates
  /// No agreement between the school and the establishment.
  case agreement
  case other
}

/// Why a request is cancelled; `siteClosed` and `other` are ours.
public enum CancellationReason: String, Hashable, Sendable, CaseIterable {
  case noAnswer = "no-answer"
  case notNeeded = "not-needed"
  case noInstructor = "no-instructor"
  case siteClosed = "site-closed"
  case other
}

/// How a site accepts.
public enum AcceptanceKind: String, Hashable, Sendable, CaseIterable {
  case asAsked = "as-asked"
  case changedDates = "changed-dates"
  case fewerSeats = "fewer-seats"
  case otherDestination = "other-destination"
}

/// Why a request is postponed: ours, the glossary gives none.
public enum PostponementReason: String, Hashable, Sendable, CaseIterable {
  case dates
  case noPreceptor = "no-preceptor"
  case unitClosed = "unit-closed"
  case other
}

/// Why a student is withdrawn after confirmation. `illness` is health data: it stays in the store and is never
/// part of a digest, a log or what a site receives.
public enum WithdrawalReason: String, Hashable, Sendable, CaseIterable {
  case leftProgramme = "left-programme"
  case prerequisite, illness, reassigned, other
}

/// The reason that goes with the status of a request.
public enum RequestReason: Hashable, Sendable {
  case refused(RefusalReason)
  case cancelled(CancellationReason)
  case accepted(AcceptanceKind)
  case postponed(PostponementReason)

  /// As it is kept, with the status beside it.
  public var code: String {
    switch self {
    case .refused(let reason): reason.rawValue
    case .cancelled(let reason): reason.rawValue
    case .accepted(let kind): kind.rawValue
    case .postponed(let reason): reason.rawValue
    }
  }

  /// The reason kept under a code beside a status; nil where such a status has no such reason.
  public init?(code: String, status: RequestStatus) {
    let reason: RequestReason? =
      switch status {
      case .refused: RefusalReason(rawValue: code).map(Self.refused)
      case .cancelled: CancellationReason(rawValue: code).map(Self.cancelled)
      case .accepted, .confirmed: AcceptanceKind(rawValue: code).map(Self.accepted)
      case .postponed: PostponementReason(rawValue: code).map(Self.postponed)
      case .draft, .held, .sent, .sentPDF, .redirected: nil
      }
    guard let reason else { return nil }
    self = reason
  }
}
