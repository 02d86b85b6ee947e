import Exchange
import Foundation
import PlacementDomain
import Rules

/// One student, one destination, and what the built-in rule book says of them.
struct NursingSession {
  /// The student's day of birth.
  var born = "2005-03-10"
  /// Masks the destination stocks.
  var masks = "3M 1870+; 3M 1860 S"
  /// First and last day of the placement.
  var block = ("2026-08-31", "2026-10-23")
  /// Parameters a school's own book puts in place of others; empty: no such book.
  var changes = ""
  /// Rows of evidence: kind, detail, on, expires, result.
  var evidence: [String] = []

  /// What the book answers.
  func check() throws -> NursingCheck {
    let folder = try TemporaryFolder()
    let book = changes.isEmpty ? "quebec-nursing" : "ecole"
    try folder.write(
      "session.yaml", "session: {id: A26, start: 2026-08-01, end: 2027-07-31}\nrules: [\(book)]\n")
    if !changes.isEmpty {
      try FileManager.default.createDirectory(
        atPath: folder.path("rules"), withIntermediateDirectories: false)
      try folder.write(
        "rules/ecole.yaml",
        "book: ecole\nversion: \"1\"\ntitle: École\nextends: quebec-nursing\n\(changes)\n")
    }
    try folder.write("students.csv", "student,born\nS1,\(born)\n")
    try folder.write("blocks.csv", "block,start,end\nB1,\(block.0),\(block.1)\n")
    try folder.write("agencies.csv", "agency,agreement_until\nCHU,2027-12-31\n")
    try folder.write("destinations.csv", "destination,site,agency,masks\nD1,H1,CHU,\(masks)\n")
    try folder.write("places.csv", "place,destination,block,shift,seats,status\nP1,D1,B1,D8,1,accepted\n")
    let rows = evidence.map { "S1,\($0)\n" }.joined()
    try folder.write("evidence.csv", "student,kind,detail,on,expires,result\n" + rows)
    let reading = SessionFolder.read(folder.root)
    guard let scenario = reading.scenario else { throw Unreadable(problems: reading.problems) }
    return NursingCheck(book: .init(book), scenario: scenario, evaluation: RuleEvaluation(scenario))
  }

  /// The same with these rows.
  func holding(_ rows: String...) -> NursingSession {
    var copy = self
    copy.evidence += rows
    return copy
  }

  /// The session cannot be read.
  struct Unreadable: Error {
    let problems: [InputProblem]
  }
}

/// What the book answers for the one student and place.
struct NursingCheck {
  let book: RuleBook.ID
  let scenario: Scenario
  let evaluation: RuleEvaluation

  /// The answer to a requirement; nil when it does not concern the student.
  func verdict(_ id: String) -> Verdict? {
    evaluation.verdicts(of: scenario.students.ordinals.first!).first {
      $0.verdict.subject == .requirement(RequirementKey(book: book, id: id))
    }?.verdict
  }

  /// The status of a requirement.
  func status(_ id: String) -> Verdict.Status? { verdict(id)?.status }

  /// Why, from all parts of the rule.
  func reasons(_ id: String) -> [Verdict.Reason] { verdict(id)?.allReasons ?? [] }

  /// The requirements that take the place away.
  var bars: Set<String> {
    let reasons = evaluation.eligibility.reasons(
      scenario.students.ordinals.first!, scenario.places.ordinals.first!,
      for: scenario.rotations.ordinals.first!)
    return Set(reasons.compactMap { if case .unmet(let key, _) = $0 { key.id } else { nil } })
  }
}

extension Verdict {
  /// Its reasons and those of its parts.
  var allReasons: [Reason] { reasons + children.flatMap(\.allReasons) }
}

extension Day {
  /// The day so many days after a date.
  static func iso(_ date: String, plus days: Int = 0) -> Day { Day(iso: date)!.advanced(by: days) }
}
