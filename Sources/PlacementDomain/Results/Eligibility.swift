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

  private let reasons: [Reason]
  private let ofStudent: BitRows
  private let ofPlace: BitRows
  /// Bars that concern each rotation; nil when all concern all.
  private let ofRotation: BitRows?
  private let studentClass: [Int32]
  private let placeClass: [Int32]

  /// What these bars leave to so many students and places. Reasons of a pair come in the order of the bars.
  public init(students: Int, places: Int, rotations: Int, bars: [Bar]) {
    reasons = bars.map(\.reason)
    var ofStudent = BitRows(rows: students, columns: bars.count)
    var ofPlace = BitRows(rows: places, columns: bars.count)
    var ofRotation = BitRows(rows: rotations, columns: bars.count)
    for (number, bar) in bars.enumerated() {
      precondition(bar.students.count == students)
      for (student, isConcerned) in bar.students.enumerated() where isConcerned {
        ofStudent.set(row: student, column: number)
      }
      for place in bar.places { ofPlace.set(row: place.position, column: number) }
      for rotation in bar.rotations?.map(\.position) ?? Array(0..<rotations) {
        ofRotation.set(row: rotation, column: number)
      }
    }
    self.ofStudent = ofStudent
    self.ofPlace = ofPlace
    self.ofRotation = bars.contains { $0.rotations != nil } ? ofRotation : nil
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

/// Rows of bits, contiguous.
private struct BitRows: Sendable {
  /// Words a row.
  let words: Int
  private var bits: [UInt64]

  init(rows: Int, columns: Int) {
    words = (columns + 63) / 64
    bits = Array(repeating: 0, count: rows * words)
    count = rows
  }

  private let count: Int

  subscript(row: Int, word: Int) -> UInt64 { bits[row * words + word] }

  func holds(row: Int, column: Int) -> Bool { self[row, column / 64] >> UInt64(column % 64) & 1 == 1 }

  mutating func set(row: Int, column: Int) { bits[row * words + column / 64] |= 1 << UInt64(column % 64) }

  /// A number for each row, from 0 in the order they first come; equal rows have equal numbers.
  var classes: [Int32] {
    guard words > 0 else { return Array(repeating: 0, count: count) }
    var numbers: [ArraySlice<UInt64>: Int32] = [:]
    return (0..<count).map { row in
      let key = bits[row * words..<(row + 1) * words]
      if let known = numbers[key] { return known }
      numbers[key] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
  }
}
