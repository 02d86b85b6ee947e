/// A limit over all places of a destination, a service or a site.
public struct Capacity: Hashable, Sendable {
  /// What the limited places belong to.
  public let target: Target
  /// Only places of this block; nil: of any.
  public let block: Block.Ordinal?
  /// Only moments of these periods of the day (their hours are those of `ShiftHours.periods`); nil: any moment.
  public let periods: Periods?
  /// Only students of this school are counted; nil: all.
  public let school: Agency.Ordinal?
  /// Most students with a shift under way at the same moment; nil: not limited.
  public let students: Int?
  /// Most group places (`Place.Kind.group`) open with a shift under way at the same moment; nil: not limited.
  public let groups: Int?
  /// Fewest assignments over the whole session, whatever the moment; nil: none asked.
  public let atLeast: Int?

  /// A limit; figures are 0 or more.
  public init(
    target: Target, block: Block.Ordinal? = nil, periods: Periods? = nil, school: Agency.Ordinal? = nil,
    students: Int? = nil, groups: Int? = nil, atLeast: Int? = nil
  ) {
    self.target = target
    self.block = block
    self.periods = periods
    self.school = school
    self.students = students
    self.groups = groups
    self.atLeast = atLeast
  }
}
