import PlacementDomain

/// What rules look at of one student.
struct StudentFile {
  /// Who; the traits are in it.
  let person: Student
  /// What the student holds, sorted by kind, detail, day.
  let rows: ArraySlice<Evidence>
  /// Languages spoken, numbered as in `LanguageBook`; empty when not said or nobody asks.
  let languages: [Int32]
  /// Exceptions signed for the student: which rule, and when.
  let waivers: [StudentWaiver]
  /// What the doses are worth, found once a student.
  let vaccinations: VaccinationFile?
  private let ends: [Int]

  init(
    _ person: Student, rows: ArraySlice<Evidence>, languages: [Int32] = [], waivers: [StudentWaiver] = [],
    vaccinations: VaccinationFile? = nil
  ) {
    self.person = person
    self.rows = rows
    self.languages = languages
    self.waivers = waivers
    self.vaccinations = vaccinations
    var ends = Array(repeating: rows.startIndex, count: EvidenceKind.ownNumber + 1)
    var position = rows.startIndex
    while position < rows.endIndex {
      let number = rows[position].kind.number
      position += 1
      ends[number] = position
    }
    // Own kinds stand first, the others in the order of their numbers; a kind without rows ends where the one before does.
    var last = ends[EvidenceKind.ownNumber]
    for number in 0..<EvidenceKind.ownNumber {
      last = max(last, ends[number])
      ends[number] = last
    }
    self.ends = ends
  }

  /// Somebody of a school of whom nothing else is known.
  static func of(school: Agency.Ordinal?) -> StudentFile {
    StudentFile(Student(id: .init(""), school: school), rows: [])
  }

  /// Where the rows of this kind stand in `rows`.
  func range(of kind: EvidenceKind) -> Range<Int> {
    let number = kind.number
    if number == EvidenceKind.ownNumber { return rows.startIndex..<ends[number] }
    return ends[number == 0 ? EvidenceKind.ownNumber : number - 1]..<ends[number]
  }

  /// The rows of this kind.
  func rows(of kind: EvidenceKind) -> ArraySlice<Evidence> { rows[range(of: kind)] }
}

/// An exception signed for a student.
struct StudentWaiver {
  /// The rule it lifts, as position in the session's list.
  let rule: Int
  /// While it holds.
  let span: DaySpan
}
