/// Assignments of an earlier plan that this one is compared with.
public struct KeptPlan: Hashable, Sendable {
  /// One assignment of it, of a student and a rotation that are still to be placed, at a place that still exists.
  public struct Kept: Hashable, Sendable {
    /// Whose.
    public let student: Student.Ordinal
    /// For which rotation.
    public let rotation: Rotation.Ordinal
    /// Where.
    public let place: Place.Ordinal
    /// True when the student has been told.
    public let isTold: Bool

    /// An assignment.
    public init(student: Student.Ordinal, rotation: Rotation.Ordinal, place: Place.Ordinal, isTold: Bool) {
      self.student = student
      self.rotation = rotation
      self.place = place
      self.isTold = isTold
    }
  }

  /// By student, then rotation; one for each at most.
  public let assignments: [Kept]
  /// Most assignments that may change (move or be lost); nil: any number.
  public let mostChanges: Int?

  /// A kept plan; assignments may come in any order.
  public init(assignments: [Kept], mostChanges: Int? = nil) {
    self.assignments = assignments.sorted { ($0.student, $0.rotation) < ($1.student, $1.rotation) }
    self.mostChanges = mostChanges
  }
}
