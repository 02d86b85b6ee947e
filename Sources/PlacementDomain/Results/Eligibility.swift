/// Which student may take which place, as the rules decided. It knows nothing of wishes, seats, blocks of a
/// rotation or other placements.
///
/// It is a list of **bars**: a reason, the students it concerns and the places it concerns. A student may
/// take a place when no bar concerns both. Bars are held as bits, so the table stays small for any number of
/// students.
public struct Eligibility: Sendable {
  /// Why a student may not take a place.
  public enum Reason: Hashable, Sendable {
    /// The place, its destination, service, … is closed on at least one of its days.
    case closed(DaySpan)
    /// The place is reserved for students of another school.
    case reserved(Agency.Ordinal)
    /// A requirement is not met in the place's period.
    case unmet(RequirementKey, DaySpan)
  }

  /// One reason, and whom and where it concerns.
  public struct Bar: Sendable {
    /// Why.
    public let reason: Reason
    /// True at the positions of the students it concerns.
    public let students: [Bool]
    /// The places it concerns.
    public let places: [Place.Ordinal]
    /// The rotations it concerns; nil: all.
    public let rotations: [Rotation.Ordinal]?

    /// A bar.
    public init(
      _ reason: Reason, students: [Bool], places: [Place.Ordinal], rotations: [Rotation.Ordinal]? = nil
    ) {
      self.reason = reason
      self.students = students
      self.places = places
      self.rotations = rotations
    }
  }

  /// A bar without the students it concerns.
  public struct Cause: Sendable {
    /// Why.
    public let reason: Reason
    /// The places it concerns.
    public let places: [Place.Ordinal]
    /// The rotations it concerns; nil: all.
    public let rotations: [Rotation.Ordinal]?

    /// A cause.
    public init(_ reason: Reason, places: [Place.Ordinal], rotations: [Rotation.Ordinal]? = nil) {
      self.reason = reason
      self.places = places
      self.rotations = rotations
    }
  }

  private let reasons: [Reason]
  private var ofStudent: BitRows
  private let ofPlace: BitRows
  /// Bars that concern each rotation; nil when all concern all.
  private let ofRotation: BitRows?
  private var studentClass: [Int32]
  private let placeClass: [Int32]

  /// What these bars leave to so many students and places. Reasons of a pair come in the order of the bars.
  public init(students: Int, places: Int, rotations: Int, bars: [Bar]) {
    var concerned = BitRows(rows: students, columns: bars.count)
    for (number, bar) in bars.enumerated() {
      precondition(bar.students.count == students)
      for (student, isConcerned) in bar.students.enumerated() where isConcerned {
        concerned.set(row: student, column: number)
      }
    }
    self.init(
      places: places, rotations: rotations,
      causes: bars.map { Cause($0.reason, places: $0.places, rotations: $0.rotations) }, concerned: concerned)
  }

  /// What these causes leave; `concerned` has a row a student and a column a cause, set where it concerns the
  /// student. Causes that concern nobody are left out.
  public init(places: Int, rotations: Int, causes: [Cause], concerned: BitRows) {
    precondition(concerned.columns == causes.count)
    let used = concerned.usedColumns
    reasons = used.map { causes[$0].reason }
    ofStudent = used.count == causes.count ? concerned : concerned.keeping(used)
    var ofPlace = BitRows(rows: places, columns: used.count)
    var ofRotation = BitRows(rows: rotations, columns: used.count)
    for (number, cause) in used.map({ causes[$0] }).enumerated() {
      for place in cause.places { ofPlace.set(row: place.position, column: number) }
      for rotation in cause.rotations?.map(\.position) ?? Array(0..<rotations) {
        ofRotation.set(row: rotation, column: number)
      }
    }
    self.ofPlace = ofPlace
    self.ofRotation = used.contains { causes[$0].rotations != nil } ? ofRotation : nil
    studentClass = ofStudent.classes
    placeClass = ofPlace.classes
  }

  /// True when no rule forbids the place to the student for this rotation.
  public func allows(_ student: Student.Ordinal, _ place: Place.Ordinal, for rotation: Rotation.Ordinal)
    -> Bool
  {
    for word in 0..<ofStudent.words {
      var common = ofStudent[student.position, word] & ofPlace[place.position, word]
      if common == 0 { continue }
      if let ofRotation { common &= ofRotation[rotation.position, word] }
      if common != 0 { return false }
    }
    return true
  }

  /// Why the student may not take the place for this rotation; empty when the rules allow it.
  public func reasons(
    _ student: Student.Ordinal, _ place: Place.Ordinal, for rotation: Rotation.Ordinal
  ) -> [Reason] {
    reasons.indices.filter { bar in
      ofStudent.holds(row: student.position, column: bar) && ofPlace.holds(row: place.position, column: bar)
        && ofRotation?.holds(row: rotation.position, column: bar) ?? true
    }.map { reasons[$0] }
  }

  /// True when some bar concerns the student.
  public func limits(_ student: Student.Ordinal) -> Bool {
    reasons.indices.contains { ofStudent.holds(row: student.position, column: $0) }
  }

  /// The same, save that bars of some reasons concern this student no more.
  public func freeing(_ student: Student.Ordinal, where isLifted: (Reason) -> Bool) -> Eligibility {
    var freed = self
    for bar in reasons.indices where isLifted(reasons[bar]) {
      freed.ofStudent.clear(row: student.position, column: bar)
    }
    freed.studentClass = freed.ofStudent.classes
    return freed
  }

  /// Everything is allowed in this scenario.
  public static func everything(in scenario: Scenario) -> Eligibility {
    Eligibility(
      students: scenario.students.count, places: scenario.places.count, rotations: scenario.rotations.count,
      bars: [])
  }

  /// The class of a student: students of one class may take the same places.
  public func classNumber(of student: Student.Ordinal) -> Int { Int(studentClass[student.position]) }

  /// The class of a place: places of one class are open to the same students.
  public func classNumber(of place: Place.Ordinal) -> Int { Int(placeClass[place.position]) }
}
