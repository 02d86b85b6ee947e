/// An affiliation agreement between an establishment and a school.
public struct Agreement: Hashable, Comparable, Sendable {
  /// The establishment.
  public let agency: Agency.Ordinal
  /// The school; nil: any.
  public let school: Agency.Ordinal?
  /// The last day it is in force.
  public let until: Day

  /// An agreement.
  public init(agency: Agency.Ordinal, school: Agency.Ordinal?, until: Day) {
    self.agency = agency
    self.school = school
    self.until = until
  }

  /// By establishment, school, day.
  public static func < (left: Agreement, right: Agreement) -> Bool {
    (left.agency.raw, left.school?.raw ?? -1, left.until) < (
      right.agency.raw, right.school?.raw ?? -1, right.until
    )
  }
}
