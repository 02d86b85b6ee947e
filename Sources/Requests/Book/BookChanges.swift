public import PlacementDomain

/// A thing of the book before and after; nil before: it is new.
public struct Change<Thing: Hashable & Sendable>: Hashable, Sendable {
  /// As it was; nil: it is new.
  public let before: Thing?
  /// As it is.
  public let after: Thing

  /// A change.
  public init(before: Thing?, after: Thing) {
    self.before = before
    self.after = after
  }
}

/// One step in the life of a request: what made the version it now has.
public struct RequestEvent: Hashable, Sendable {
  /// Whose step it is.
  public let request: PlacementRequest.Number
  /// The version after it.
  public let version: Int
  /// What was done.
  public let action: Action
  /// The day it happened, not the instant it was recorded.
  public let day: Day
  /// The fields it changed, by name, as `PlacementRequest.fields` has them.
  public let changes: [FieldChange]

  /// What was done to a request; raw values are for ever.
  public enum Action: Hashable, Sendable {
    case prepare
    case move(RequestMove.Kind)
    /// An accepted plan put people on it or took them off.
    case attach

    /// As it is kept.
    public var code: String {
      switch self {
      case .prepare: "prepare"
      case .attach: "attach"
      case .move(let kind): kind.rawValue
      }
    }

    /// The action kept under a code.
    public init?(code: String) {
      switch code {
      case "prepare": self = .prepare
      case "attach": self = .attach
      default:
        guard let kind = RequestMove.Kind(rawValue: code) else { return nil }
        self = .move(kind)
      }
    }
  }

  /// An event.
  public init(
    request: PlacementRequest.Number, version: Int, action: Action, day: Day, changes: [FieldChange]
  ) {
    self.request = request
    self.version = version
    self.action = action
    self.day = day
    self.changes = changes
  }
}

/// One field of a request before and after.
public struct FieldChange: Hashable, Sendable {
  /// As in `PlacementRequest.fields`.
  public let field: String
  /// As it was; null: nothing.
  public let before: JSONValue
  /// As it is; null: nothing.
  public let after: JSONValue

  /// A change of a field.
  public init(field: String, before: JSONValue, after: JSONValue) {
    self.field = field
    self.before = before
    self.after = after
  }
}

/// What has changed in a book since it was made: exactly what a store has to write.
public struct BookChanges: Hashable, Sendable {
  /// By number.
  public var requests: [Change<PlacementRequest>]
  /// In the order they happened.
  public var events: [RequestEvent]
  /// By number.
  public var assignments: [Change<StandingAssignment>]
  /// By number.
  public var notices: [Change<SiteNotice>]
  /// By number.
  public var calls: [Change<CallForOffers>]
  /// By number.
  public var offers: [Change<SeatOffer>]

  /// True when there is nothing to write.
  public var isEmpty: Bool {
    requests.isEmpty && assignments.isEmpty && notices.isEmpty && calls.isEmpty && offers.isEmpty
  }
}

/// What a book was like where it has changed since it was made.
struct BookJournal: Sendable {
  /// nil: there was none.
  var requests: [PlacementRequest.Number: PlacementRequest?] = [:]
  var assignments: [Int: StandingAssignment?] = [:]
  var notices: [Int: SiteNotice?] = [:]
  var calls: [Int: CallForOffers?] = [:]
  var offers: [Int: SeatOffer?] = [:]
  var events: [RequestEvent] = []
}
