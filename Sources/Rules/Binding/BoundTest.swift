import PlacementDomain

/// A test of a requirement whose words are bound to a session. It answers day by day, and says on which days
/// the answer may change; between them it does not.
protocol BoundTest: Sendable {
  /// What it looks at, whatever the student.
  var aspects: Aspects { get }
  /// The days on which the answer may change.
  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace)
  /// The answer on a day.
  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
}

/// A test as the rule book asks it, and bound. A class: it is looked at for every student, and copies would count
/// references for nothing.
final class AskedTest: Sendable {
  let asked: RequirementTest
  let bound: any BoundTest

  init(_ asked: RequirementTest, _ bound: any BoundTest) {
    self.asked = asked
    self.bound = bound
  }
}

/// What a test looks at.
struct Aspects: OptionSet, Hashable, Sendable {
  let rawValue: Int

  /// What the student holds.
  static let evidence = Aspects(rawValue: 1)
  /// What is known of the student beside: birth, car, languages.
  static let traits = Aspects(rawValue: 2)
  /// The student's school.
  static let school = Aspects(rawValue: 4)
  /// The masks the place stocks.
  static let masks = Aspects(rawValue: 8)
  /// The site.
  static let site = Aspects(rawValue: 16)
  /// The languages of the unit.
  static let languages = Aspects(rawValue: 32)
  /// The establishment.
  static let agency = Aspects(rawValue: 64)
  /// The end of the audit.
  static let audit = Aspects(rawValue: 128)

  /// True when students of one school cannot be told apart.
  var leaveStudentsOut: Bool { isDisjoint(with: [.evidence, .traits]) }
}

/// What the tests of one rule may see of a place. Places that look the same get the same answers.
struct FactsOfPlace: Hashable, Sendable {
  var masks: [MaskCode]?
  var site: Site.Ordinal?
  var agency: Agency.Ordinal?
  /// Numbered as in `LanguageBook`; empty: not said.
  var languages: [Int32] = []
  var auditUntil: Day?
  /// Exceptions signed for the destination, for this rule.
  var waivers: [DaySpan] = []
}
