/// Who may not be left without a seat.
public enum PlacementDuty: Sendable, Equatable {
  case nobody
  case everyone
  /// One answer for each student.
  case perStudent([Bool])

  /// Whether this student may not be left without a seat.
  @inline(__always)
  func binds(student: Int) -> Bool {
    switch self {
    case .nobody: false
    case .everyone: true
    case .perStudent(let answers): answers[student]
    }
  }
}
