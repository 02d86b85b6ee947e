/// A decision already taken about a student's rotation.
public struct Pin: Hashable, Sendable {
  /// Fixed: the rotation takes a place of the target. Forbidden: it does not.
  public enum Mode: String, Hashable, Sendable, CaseIterable { case fix, forbid }

  /// Whose it is.
  public let student: Student.Ordinal
  /// Which rotation; nil (only with `forbid`): all of the student's.
  public let rotation: Rotation.Ordinal?
  /// The place, or all places of a destination, site, block, ….
  public let target: Target
  /// Fixed or forbidden.
  public let mode: Mode

  /// A pin. A fixed one names its rotation.
  public init(student: Student.Ordinal, rotation: Rotation.Ordinal?, target: Target, mode: Mode) {
    precondition(mode == .forbid || rotation != nil)
    self.student = student
    self.rotation = rotation
    self.target = target
    self.mode = mode
  }
}
