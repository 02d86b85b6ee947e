public import PlacementDomain

/// A request to a receiving agency for the seats of one place, from its draft to its last answer.
public struct PlacementRequest: Hashable, Sendable {
  /// The number people say; never used twice in a store.
  public struct Number: RawRepresentable, Hashable, Comparable, Sendable {
    /// From 1.
    public let rawValue: Int
    /// The number `rawValue`, from 1.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Smaller numbers come first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether a part of a request must come with the whole, or may.
  public enum SplitKind: String, Hashable, Sendable, CaseIterable { case mandatory, optional }

  /// The number people say.
  public let number: Number
  /// From 1; one more after each move.
  public internal(set) var version: Int
  /// What it asks for and its status.
  public internal(set) var terms: StandingRequest
  /// The reason of its status, where that has one.
  public internal(set) var reason: RequestReason?
  /// The rotation it was prepared for; nil: any that fits.
  public internal(set) var rotation: Rotation.ID?
  /// What is noted on it.
  public internal(set) var details: RequestDetails
  /// The request it is a part of, and whether that part is mandatory.
  public internal(set) var parent: Number?
  /// How it belongs to that request; nil with `parent`.
  public internal(set) var split: SplitKind?
  /// The smallest number of those it is linked with, itself included; nil: not linked.
  public internal(set) var link: Number?
  /// Not to be sent before this day, while it is held.
  public internal(set) var heldUntil: Day?
  /// The day it was last sent.
  public internal(set) var sentOn: Day?
  /// The day it was last accepted or refused.
  public internal(set) var answeredOn: Day?
  /// The status the files gave the place when it was last looked at; nil: none.
  public internal(set) var fileStatus: RequestStatus?
  /// The offer its seats were taken from.
  public internal(set) var offer: Int?

  /// A request as it stands.
  public init(
    number: Number, version: Int = 1, terms: StandingRequest, reason: RequestReason? = nil,
    rotation: Rotation.ID? = nil, details: RequestDetails = .init(), parent: Number? = nil,
    split: SplitKind? = nil, link: Number? = nil, heldUntil: Day? = nil, sentOn: Day? = nil,
    answeredOn: Day? = nil, fileStatus: RequestStatus? = nil, offer: Int? = nil
  ) {
    self.number = number
    self.version = version
    self.terms = terms
    self.reason = reason
    self.rotation = rotation
    self.details = details
    self.parent = parent
    self.split = split
    self.link = link
    self.heldUntil = heldUntil
    self.sentOn = sentOn
    self.answeredOn = answeredOn
    self.fileStatus = fileStatus
    self.offer = offer
  }

  /// Its status.
  public var status: RequestStatus { terms.status }
}
