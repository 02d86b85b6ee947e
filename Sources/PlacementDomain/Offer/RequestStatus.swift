/// The status of a placement request (glossary: « état d'une demande »).
public enum RequestStatus: String, Hashable, Sendable, CaseIterable {
  case draft, held, sent
  case sentPDF = "sent-pdf"
  case redirected, accepted, confirmed, refused, cancelled, postponed
}

/// Which requests count as seats (`seats` in the settings).
public enum SeatsCounted: String, Hashable, Sendable, CaseIterable {
  /// Accepted and confirmed ones.
  case accepted
  /// Also sent, redirected and held ones.
  case probable
  /// All but refused, cancelled and postponed ones.
  case all

  /// True when a place with this status counts. A table without a status column (nil) always counts.
  public func includes(_ status: RequestStatus?) -> Bool {
    switch status {
    case nil, .accepted, .confirmed: true
    case .sent, .sentPDF, .redirected, .held: self != .accepted
    case .draft: self == .all
    case .refused, .cancelled, .postponed: false
    }
  }
}
