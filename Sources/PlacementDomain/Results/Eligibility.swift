/// Which student may take which place, as the rules decided. It knows nothing of wishes, seats, blocks of a
/// rotation or other placements.
///
/// Students and places that the rules cannot tell apart share a class, so the table stays small.
public struct Eligibility: Sendable {
  /// Why a student may not take a place.
  public enum Reason: Hashable, Sendable {
    /// The place, its destination, service, … is closed on at least one of its days.
    case closed(DaySpan)
    /// The place is reserved for students of another school.
    case reserved(Agency.Ordinal)
  }

  private let studentClass: [Int32]
  private let placeClass: [Int32]
  private let reasons: [[[Reason]]]

  /// `reasons[studentClass[s]][placeClass[p]]` says why student s may not take place p; empty: may.
  public init(studentClass: [Int32], placeClass: [Int32], reasons: [[[Reason]]]) {
    self.studentClass = studentClass
    self.placeClass = placeClass
    self.reasons = reasons
  }

  /// True when no rule forbids the place to the student.
  public func allows(_ student: Student.Ordinal, _ place: Place.Ordinal) -> Bool {
    self.reasons(student, place).isEmpty
  }

  /// Why the student may not take the place; empty when the rules allow it.
  public func reasons(_ student: Student.Ordinal, _ place: Place.Ordinal) -> [Reason] {
    reasons[Int(studentClass[student.position])][Int(placeClass[place.position])]
  }

  /// Everything is allowed in this scenario.
  public static func everything(in scenario: Scenario) -> Eligibility {
    Eligibility(
      studentClass: Array(repeating: 0, count: scenario.students.count),
      placeClass: Array(repeating: 0, count: scenario.places.count), reasons: [[[]]])
  }

  /// The class of a student: students of one class may take the same places.
  public func classNumber(of student: Student.Ordinal) -> Int { Int(studentClass[student.position]) }

  /// The class of a place: places of one class are open to the same students.
  public func classNumber(of place: Place.Ordinal) -> Int { Int(placeClass[place.position]) }
}
