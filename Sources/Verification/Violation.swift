public import PlacementDomain

/// One rule broken by a set of assignments.
public enum Violation: Hashable, Sendable {
  /// No such student.
  case unknownStudent(String)
  /// No such rotation.
  case unknownRotation(String)
  /// No such place.
  case unknownPlace(String)
  /// Not after the one before it, by student and rotation in byte order; or the same pair twice.
  case outOfOrder(Student.ID, Rotation.ID)
  /// The student does not need this rotation.
  case notNeeded(Student.ID, Rotation.ID)
  /// The place's request has no status that counts as seats.
  case notCounted(Student.ID, Rotation.ID, Place.ID)
  /// The place is outside the rotation's blocks or disciplines.
  case outsideRotation(Student.ID, Rotation.ID, Place.ID)
  /// The student may not take the place, whoever else does.
  case removed(Student.ID, Rotation.ID, Place.ID, Unplaced.Removal)
  /// A pin fixes the rotation, which has no place.
  case fixedUnplaced(Student.ID, Rotation.ID)
  /// Two rotations overlap or leave too little rest between shifts.
  case tooClose(Student.ID, Rotation.ID, Rotation.ID)
  /// Two rotations at the same destination, service or site.
  case repeated(Student.ID, Rotation.ID, Rotation.ID)
  /// Too many paid minutes in the week that starts on this Sunday.
  case weekExceeded(Student.ID, sunday: Day, minutes: Int)
  /// Two rotations interleave, or too few whole days lie between them.
  case tooSoon(Student.ID, Rotation.ID, Rotation.ID)
  /// Two rotations are not done in their order.
  case wrongTurn(Student.ID, Rotation.ID, Rotation.ID)
  /// Too many nights in a row, from this day.
  case nightsInRow(Student.ID, from: Day, nights: Int)
  /// Too many night shifts over the session.
  case nightsExceeded(Student.ID, nights: Int)
  /// Too many weekends with a shift over the session.
  case weekendsExceeded(Student.ID, weekends: Int)
  /// Every rotation has a place, none of them in a discipline that must be among them.
  case disciplineMissing(Student.ID, Discipline.ID)
  /// More students than seats.
  case seatsExceeded(Place.ID, students: Int, seats: Int)
  /// Fewer students than the place needs to open.
  case minimumMissed(Place.ID, students: Int, minimum: Int)
  /// A preceptor has more students at once than allowed, first at this minute since 1970-01-01.
  case preceptorExceeded(Preceptor.ID, minute: Int, students: Int, limit: Int)
  /// A capacity has more students at once than it allows, first at this minute since 1970-01-01.
  case capacityExceeded(CapacityName, minute: Int, students: Int, limit: Int)
  /// A capacity has more groups open at once than it allows, first at this minute.
  case groupsExceeded(CapacityName, minute: Int, groups: Int, limit: Int)
  /// Fewer assignments than a capacity asks for.
  case quotaMissed(CapacityName, assignments: Int, atLeast: Int)
  /// A teacher has more groups at once than allowed, first at this minute.
  case instructorExceeded(Instructor.ID, minute: Int, groups: Int, limit: Int)
  /// A place is open although one it opens with is closed.
  case openedWithout(Place.ID, closed: Place.ID)
  /// Two students are apart that go together in this rotation, or together that go apart.
  case pairBroken(Student.ID, Student.ID, Rotation.ID, Pair.Relation, same: Pair.Dimension)
  /// More kept assignments change than may.
  case changesExceeded(Int, limit: Int)

  /// Which row of `Scenario.capacities`.
  public struct CapacityName: Hashable, Sendable {
    /// 1 is the first, as in certificates.
    public let number: Int
    /// The id of its target.
    public let target: String
  }
}
