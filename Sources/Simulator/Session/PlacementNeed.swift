public import PlacementDomain

/// One rotation of one student, which a place is to be found for. In byte order of the student, then the rotation.
public struct PlacementNeed: Hashable, Comparable, Sendable {
  /// Whose.
  public let student: Student.ID
  /// Which rotation.
  public let rotation: Rotation.ID

  /// A need.
  public init(student: Student.ID, rotation: Rotation.ID) {
    self.student = student
    self.rotation = rotation
  }

  /// By student, then rotation.
  public static func < (one: PlacementNeed, other: PlacementNeed) -> Bool {
    (one.student, one.rotation) < (other.student, other.rotation)
  }
}
