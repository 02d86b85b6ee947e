import PlacementDomain

extension RequestMove.Kind {
  /// The statuses a request may have for this move (glossary, « Status of a placement request »; what it does not
  /// say is ours: decision 0012).
  var from: Set<RequestStatus> {
    let living = Set(RequestStatus.allCases).subtracting([.refused, .cancelled])
    return switch self {
    case .hold: [.draft]
    case .send: [.draft, .held, .postponed]
    case .redirect: [.sent, .sentPDF]
    case .accept: [.sent, .sentPDF, .redirected, .refused]
    case .confirm: [.accepted]
    case .refuse: [.sent, .sentPDF, .redirected, .accepted]
    case .cancel: living
    case .postpone: [.accepted, .confirmed]
    case .resize, .link, .unlink, .assign: living
    case .relocate: [.draft, .held, .postponed, .redirected]
    case .split: [.draft, .held, .sent, .sentPDF, .redirected]
    case .withdraw: [.confirmed]
    case .edit, .unassign, .replace, .take: Set(RequestStatus.allCases)
    }
  }

  /// The moves a coordinator may make from a status, in the order they are listed.
  static func allowed(from status: RequestStatus) -> [RequestMove.Kind] {
    allCases.filter { $0 != .take && $0.from.contains(status) }
  }
}
