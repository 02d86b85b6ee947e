import PlacementDomain

/// Binds the tests of one rule book to a session: the one list of what can be asked.
struct RequirementBinding {
  /// What is bound to.
  let words: SessionWords
  /// The vaccines of the book; nil when it speaks of none.
  let vaccines: VaccineBinding?

  /// The test with its words bound.
  func bound(_ test: RequirementTest) -> any BoundTest {
    switch test.kind {
    case .certification: Certification(test, words)
    case .registration: Registration(test, words)
    case .immunisation: Immunisation(test, words, vaccines)
    case .serology: Serology(test, words)
    case .attestation: Attestation(test, words)
    case .tuberculosis: Tuberculosis(test, words, vaccines)
    case .fitTest: FitTest(test, words)
    case .declaration: Declaration(test, words)
    case .training: Training(test, words)
    case .orientation: Orientation(test, words)
    case .course: CoursePassed(test, words)
    case .hours: HoursDone(test, words)
    case .language: UnitLanguage(words)
    case .driving: Driving(test, words)
    case .age: MinimumAge(test)
    case .agreement: AffiliationAgreement(words)
    case .audit: EducationAudit()
    case .held: Held(test, words)
    case .season: Season(test)
    }
  }
}

extension RequirementTest {
  /// The words of a field; nil when left out.
  func words(_ field: RequirementField) -> [String]? {
    if case .words(let words) = values[field] { words } else { nil }
  }

  /// The length of time of a field; nil when left out.
  func span(_ field: RequirementField) -> CalendarSpan? {
    if case .span(let span) = values[field] { span } else { nil }
  }

  /// The number of a field; nil when left out.
  func count(_ field: RequirementField) -> Int? {
    if case .count(let count) = values[field] { count } else { nil }
  }

  /// What a field says; nil when left out.
  func flag(_ field: RequirementField) -> Bool? {
    if case .flag(let flag) = values[field] { flag } else { nil }
  }
}
