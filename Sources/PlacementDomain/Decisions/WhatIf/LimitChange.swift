/// A limit over places to try (`Capacity`): what it is over, by name, and the figures it gets. Figures not named stay;
/// a limit that is not there yet is added, one without any figure left is gone.
public struct LimitChange: Hashable, Sendable {
  /// A figure of a limit.
  public enum Figure: String, Hashable, Sendable, CaseIterable {
    /// Most students at the same moment.
    case students
    /// Most groups at the same moment.
    case groups
    /// Fewest assignments over the session.
    case atLeast = "at-least"
  }

  /// A destination, a service or a site.
  public let target: TargetName
  /// Only places of this block; nil: of any.
  public var block: Block.ID?
  /// Only moments of these periods; nil: any moment.
  public var periods: Periods?
  /// Only students of this school; nil: all.
  public var school: Agency.ID?
  /// The figures that get another value, ≥ 0.
  public var set: [Figure: Int] = [:]
  /// The figures that are not limited any more; none of them is in `set`.
  public var lifted: Set<Figure> = []

  /// A change of a limit over a target.
  public init(target: TargetName) { self.target = target }
}

extension Trial {
  /// Gives a limit other figures.
  mutating func changeLimit(_ change: LimitChange) throws(ScenarioChangeError) {
    let target = try target(change.target)
    let block: Block.Ordinal? =
      if let id = change.block { try ordinal(id, .block, in: scenario.blocks) } else { nil }
    let school: Agency.Ordinal? =
      if let id = change.school { try ordinal(id, .agency, in: scenario.agencies) } else { nil }
    let none = Capacity(target: target, block: block, periods: change.periods, school: school)
    func isMeant(_ limit: Capacity) -> Bool { limit.withoutFigures == none }
    let before = scenario.capacities
    // Files have one row for each limit; where a scenario has several, each figure is set in the first.
    var limits = before.filter(isMeant)
    if limits.isEmpty { limits = [none] }
    for (position, limit) in limits.enumerated() {
      func value(_ figure: LimitChange.Figure, _ old: Int?) -> Int? {
        if change.lifted.contains(figure) { return nil }
        return change.set[figure].map { position == 0 ? $0 : nil } ?? old
      }
      limits[position] = Capacity(
        target: target, block: block, periods: change.periods, school: school,
        students: value(.students, limit.students), groups: value(.groups, limit.groups),
        atLeast: value(.atLeast, limit.atLeast))
    }
    scenario.capacities = before.filter { !isMeant($0) } + limits.filter { $0 != none }
    scenario.settle()
    if scenario.capacities == before { throw .changesNothing }
  }
}

extension Capacity {
  /// What it is over, limiting nothing.
  fileprivate var withoutFigures: Capacity {
    Capacity(target: target, block: block, periods: periods, school: school)
  }
}
