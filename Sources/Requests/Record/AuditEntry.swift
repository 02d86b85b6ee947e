public import PlacementDomain

/// What was done, as the log keeps it; raw values are for ever.
public enum AuditAction: String, Hashable, Sendable, CaseIterable {
  case create, migrate, restore, read, plan, prepare, accept, replace, export
  case hold, send, redirect, refuse, cancel, postpone, resize, relocate, split, link, unlink, edit
  case agree, confirm, assign, unassign, withdraw, take, tell, call, offer
  case useOffer = "use-offer"
  case returnOffer = "return-offer"

  /// The action a move is recorded as; a site's acceptance is `agree`, for `accept` is that of a plan.
  public init(_ move: RequestMove.Kind) {
    switch move {
    case .hold: self = .hold
    case .send: self = .send
    case .redirect: self = .redirect
    case .accept: self = .agree
    case .confirm: self = .confirm
    case .refuse: self = .refuse
    case .cancel: self = .cancel
    case .postpone: self = .postpone
    case .resize: self = .resize
    case .relocate: self = .relocate
    case .split: self = .split
    case .link: self = .link
    case .unlink: self = .unlink
    case .edit: self = .edit
    case .assign: self = .assign
    case .unassign: self = .unassign
    case .withdraw: self = .withdraw
    case .replace: self = .replace
    case .take: self = .take
    }
  }

  /// The action an event of a request is recorded as.
  public init(_ event: RequestEvent.Action) {
    switch event {
    case .prepare: self = .prepare
    case .attach: self = .accept
    case .move(let kind): self.init(kind)
    }
  }
}

/// What an entry of the log is about; no name and no student number.
public enum AuditSubject: Hashable, Sendable {
  case store
  case request(PlacementRequest.Number)
  case assignment(Int)
  case plan(Int)
  case notice(Int)
  case call(Int)
  case offer(Int)

  /// `request:12`.
  public var code: String {
    switch self {
    case .store: "store"
    case .request(let number): "request:\(number.rawValue)"
    case .assignment(let number): "assignment:\(number)"
    case .plan(let number): "plan:\(number)"
    case .notice(let number): "notice:\(number)"
    case .call(let number): "call:\(number)"
    case .offer(let number): "offer:\(number)"
    }
  }

  /// The subject written so; nil for anything else.
  public init?(code: some StringProtocol) {
    if code == "store" {
      self = .store
      return
    }
    let parts = code.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), number >= 1, String(number) == parts[1] else {
      return nil
    }
    switch parts[0] {
    case "request": self = .request(PlacementRequest.Number(rawValue: number))
    case "assignment": self = .assignment(number)
    case "plan": self = .plan(number)
    case "notice": self = .notice(number)
    case "call": self = .call(number)
    case "offer": self = .offer(number)
    default: return nil
    }
  }
}

/// One row of the log: a link of a hash chain.
public struct AuditEntry: Hashable, Sendable {
  /// From 1, without a gap.
  public let number: Int
  /// Who did it, when.
  public let authorship: Authorship
  /// What was done.
  public let action: AuditAction
  /// What it was done to.
  public let subject: AuditSubject
  /// Digests of the subject, 64 digits; nil: there was none, or it has no row.
  public let before: String?
  /// The digest of what it left; nil: nothing is left.
  public let after: String?
  /// Integers, days and codes; never free text, a name or a student number.
  public let details: JSONValue
  /// The hash of the entry before; 64 zeros for the first.
  public let previous: String

  /// An entry.
  public init(
    number: Int, authorship: Authorship, action: AuditAction, subject: AuditSubject, before: String? = nil,
    after: String? = nil, details: JSONValue = .object([JSONMember]()), previous: String
  ) {
    self.number = number
    self.authorship = authorship
    self.action = action
    self.subject = subject
    self.before = before
    self.after = after
    self.details = details
    self.previous = previous
  }
}
