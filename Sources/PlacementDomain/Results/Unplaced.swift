/// A rotation without a place, and why.
public struct Unplaced: Hashable, Sendable {
  /// In one word.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// No place at all may be taken for this rotation, seats and other rotations aside. `because` counts the
    /// places of accepted status in the rotation's blocks and disciplines by the first thing that removes
    /// each, in the order of `Removal`.
    case noEligiblePlace = "no-eligible-place"
    /// Places may be taken, but in this plan each is blocked. `because` counts them by the first thing that
    /// blocks each, in the order of `Obstacle`.
    case noFreeSeat = "no-free-seat"
    /// At least one place is free for it (a plan made by hand or cut short); counted as for `noFreeSeat`.
    case unassigned
  }

  /// What removes a place for a student before seats are looked at, in the order it is looked at.
  public enum Removal: String, Hashable, Sendable, CaseIterable {
    /// The rules do not allow it (closed, reserved, a prerequisite).
    case ineligible
    /// No wish matches, or one to avoid does, where only places asked for are given.
    case notAskedFor = "not-asked-for"
    /// Already done in an earlier session (no repeat).
    case alreadyDone = "already-done"
    /// A pin fixes the rotation elsewhere or forbids it here.
    case pinned
    /// It breaks the rest, the weekly hours or the limits on nights and weekends all by itself, has fewer hours
    /// than the rotation requires, or has no date.
    case hours
    /// One of its shifts falls when the student cannot come.
    case unavailable
  }

  /// What blocks a place for a student in a plan, in the order it is looked at.
  public enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// Every seat is taken.
    case full
    /// Its preceptor has as many students as may be at the same time.
    case preceptorFull = "preceptor-full"
    /// A limit over several places (`Capacity.students`, or `groups` for a group place nobody has yet) is
    /// reached at some moment of it.
    case capacityFull = "capacity-full"
    /// Nobody has it yet, and its teacher has as many groups as may be at the same moment.
    case teacherBusy = "teacher-busy"
    /// It needs more students than would come to open, or a place that is closed to open with it.
    case notOpened = "not-opened"
    /// A student to go together or apart with is, or is not, there.
    case pair
    /// It collides with the student's other rotations (time, rest, weekly hours, nights, order, repeat), or
    /// leaves a discipline of `atLeastOne` out.
    case conflict
    /// Nothing.
    case free
  }

  /// Whose.
  public var student: Student.ID
  /// Which rotation.
  public var rotation: Rotation.ID
  /// Why.
  public var reason: Reason
  /// Counts by `Removal` (`noEligiblePlace`) or `Obstacle` raw value; zeros are left out. In the order of the
  /// cases.
  public var because: [Count]

  /// So many places for one cause.
  public struct Count: Hashable, Sendable {
    /// A raw value of `Removal` or `Obstacle`.
    public var cause: String
    /// How many places, ≥ 1.
    public var places: Int
    /// A count.
    public init(cause: String, places: Int) {
      self.cause = cause
      self.places = places
    }
  }

  /// A rotation without a place.
  public init(student: Student.ID, rotation: Rotation.ID, reason: Reason, because: [Count]) {
    self.student = student
    self.rotation = rotation
    self.reason = reason
    self.because = because
  }
}
