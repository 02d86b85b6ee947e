/// Two students who go together or apart, in each rotation both need (or in one of them).
public struct Pair: Hashable, Sendable {
  /// Together: both have the same value or neither has it. Apart: at most one has it.
  public enum Relation: String, Hashable, Sendable, CaseIterable { case together, apart }

  /// What is compared.
  public enum Dimension: String, Hashable, Sendable, CaseIterable { case place, destination, site, block }

  /// The one with the smaller ordinal.
  public let student: Student.Ordinal
  /// The other.
  public let other: Student.Ordinal
  /// Together or apart.
  public let relation: Relation
  /// What is compared.
  public let same: Dimension
  /// Only in this rotation; nil: in each rotation both need.
  public let rotation: Rotation.Ordinal?

  /// A pair of two different students, in either order.
  public init(
    _ one: Student.Ordinal, _ two: Student.Ordinal, _ relation: Relation, same: Dimension = .place,
    rotation: Rotation.Ordinal? = nil
  ) {
    precondition(one != two)
    student = min(one, two)
    other = max(one, two)
    self.relation = relation
    self.same = same
    self.rotation = rotation
  }
}
