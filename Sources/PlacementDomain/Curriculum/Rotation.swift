/// What a student is enrolled in; owns one or more rotations.
public struct Course: Identified {
  /// Its code.
  public let id: ID
  /// A course.
  public init(id: ID) { self.id = id }
}

/// One placement a student must do in a course.
public struct Rotation: Identified {
  /// Its name, `course/name` where two courses use the same one, empty when the session has no courses.
  public let id: ID
  /// Its course; nil when the session has no courses.
  public let course: Course.Ordinal?
  /// The disciplines it accepts, sorted; empty: any.
  public let disciplines: [Discipline.Ordinal]
  /// The blocks it may run in, sorted; empty: any.
  public let blocks: [Block.Ordinal]
  /// Its turn among the student's rotations: one with a smaller number ends before one with a larger number
  /// starts. nil: any.
  public let order: Int?
  /// The hours it asks for, in minutes; nil: not said.
  public let minutes: Int?

  /// A rotation; lists may come in any order.
  public init(
    id: ID, course: Course.Ordinal?, disciplines: [Discipline.Ordinal], blocks: [Block.Ordinal],
    order: Int? = nil, minutes: Int? = nil
  ) {
    self.order = order
    self.minutes = minutes
    self.id = id
    self.course = course
    self.disciplines = Set(disciplines).sorted()
    self.blocks = Set(blocks).sorted()
  }
}
