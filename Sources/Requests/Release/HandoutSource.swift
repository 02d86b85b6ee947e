public import PlacementDomain

/// Everything a handout is taken from. Names come in by the `NameRelease` only.
public struct HandoutSource: Sendable {
  public var scenario: Scenario
  public var book: RequestBook
  public var release: NameRelease
  /// The plan to show; nil: the live assignments of the book.
  public var plan: HandoutPlan?
  /// The day it is handed out.
  public var day: Day
  /// Students learn of a rotation from this day on; not listed: at once.
  public var releases: [Rotation.ID: Day]
  public var agencies: [Agency.ID: AgencyContact]
  /// Leaves out preceptors, teachers and contacts.
  public var hidesContacts: Bool

  /// A source; the scenario is one read with `book.standing`.
  public init(
    scenario: Scenario, book: RequestBook, release: NameRelease, plan: HandoutPlan? = nil, day: Day,
    releases: [Rotation.ID: Day] = [:], agencies: [Agency.ID: AgencyContact] = [:],
    hidesContacts: Bool = false
  ) {
    self.scenario = scenario
    self.book = book
    self.release = release
    self.plan = plan
    self.day = day
    self.releases = releases
    self.agencies = agencies
    self.hidesContacts = hidesContacts
  }

  /// What this recipient gets.
  public func handout(for scope: HandoutScope) -> Handout { preconditionFailure("to be written") }
}
