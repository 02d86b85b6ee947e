/// A teacher of groups.
public struct Instructor: Identified {
  /// The teacher's code.
  public let id: ID
  /// The days he or she teaches; nil: any.
  public let weekdays: Weekdays?
  /// The disciplines he or she teaches, sorted; empty: any.
  public let disciplines: [Discipline.Ordinal]
  /// Most groups at the same moment, ≥ 1; places that open together (`OpeningLink.together`) are one group.
  public let groups: Int

  /// A teacher; `disciplines` may come in any order.
  public init(id: ID, weekdays: Weekdays? = nil, disciplines: [Discipline.Ordinal] = [], groups: Int = 1) {
    self.id = id
    self.weekdays = weekdays
    self.disciplines = Set(disciplines).sorted()
    self.groups = groups
  }
}
