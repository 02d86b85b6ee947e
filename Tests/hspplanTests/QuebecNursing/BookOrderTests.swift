import Exchange
import Foundation
import PlacementDomain
import Rules
import Testing

/// What stands first, in the settings or in a rule book, decides nothing.
@Suite struct BookOrderTests {
  private static let books: [(name: String, requirements: [String])] = [
    (
      "alpha",
      [
        "cpr: {title: RCR, source: S, condition: {certification: {names: [RCR], valid: 12 months}}}",
        "declaration: {title: D, source: S, severity: review, condition: declaration}",
      ]
    ),
    (
      "zeta",
      [
        "cpr: {title: RCR, source: S, severity: warn, condition: {certification: {names: [RCR]}}}",
        "privacy: {title: P, source: S, timing: cover-start, condition: {training: {names: [loi]}}}",
      ]
    ),
  ]

  /// What three students may do and have to do.
  private struct Found: Equatable {
    var verdicts: [Verdict] = []
    var bars: [[Eligibility.Reason]] = []
    var readiness: [RuleFindings.Readiness] = []
    var findings: [String] = []
    var expiries: [RuleExpiry] = []
  }

  private func found(booksReversed: Bool, requirementsReversed: Bool) throws -> Found {
    let folder = try TemporaryFolder()
    let names = Self.books.map(\.name)
    let listed = (booksReversed ? names.reversed() : names).joined(separator: ", ")
    try folder.write(
      "session.yaml", "session: {id: A26, start: 2026-08-01, end: 2027-07-31}\nrules: [\(listed)]\n")
    try FileManager.default.createDirectory(atPath: folder.path("rules"), withIntermediateDirectories: false)
    for book in Self.books {
      let lines = requirementsReversed ? book.requirements.reversed() : book.requirements
      let body = lines.map { "  \($0)\n" }.joined()
      try folder.write(
        "rules/\(book.name).yaml",
        "book: \(book.name)\nversion: \"1\"\ntitle: \(book.name)\nrequirements:\n\(body)")
    }
    try folder.write("students.csv", "student\nS1\nS2\nS3\n")
    try folder.write("blocks.csv", "block,start,end\nB1,2026-08-31,2026-10-23\nB2,2026-11-02,2026-12-18\n")
    try folder.write("agencies.csv", "agency,agreement_until\nCHU,2027-12-31\n")
    try folder.write("destinations.csv", "destination,site,agency\nD1,H1,CHU\n")
    try folder.write(
      "places.csv",
      "place,destination,block,shift,seats,status\nP1,D1,B1,D8,1,accepted\nP2,D1,B2,D8,1,accepted\n")
    try folder.write(
      "evidence.csv",
      """
      student,kind,detail,on,expires,result
      S1,certification,RCR,2025-11-10,,
      S1,declaration,,2026-08-01,,no
      S2,training,loi,2026-09-15,,
      S2,declaration,,2026-08-01,,yes
      S3,certification,RCR,2026-06-01,,
      S3,training,loi,2026-06-01,,
      S3,declaration,,2026-08-01,,no

      """)
    let reading = SessionFolder.read(folder.root)
    guard let scenario = reading.scenario else { throw NursingSession.Unreadable(problems: reading.problems) }
    let (evaluation, findings) = RuleEvaluation.withFindings(scenario, on: .iso("2026-08-01"), until: nil)
    var found = Found()
    for student in scenario.students.ordinals {
      for place in scenario.places.ordinals {
        found.verdicts += evaluation.verdicts(of: student, at: place)
        found.bars.append(
          evaluation.eligibility.reasons(student, place, for: scenario.rotations.ordinals.first!))
      }
    }
    found.readiness = findings.readiness
    found.findings = findings.findings.map {
      "\($0.student) \($0.requirement) \($0.status) \($0.reasons) \($0.fixBy)"
    }
    found.expiries = findings.expiries
    return found
  }

  @Test func `the order of rule books and of their requirements changes no verdict, bar or finding`() throws {
    let found = try found(booksReversed: false, requirementsReversed: false)
    #expect(found.verdicts.count == 24 && !found.findings.isEmpty && !found.expiries.isEmpty)
    for (books, requirements) in [(true, false), (false, true), (true, true)] {
      #expect(try self.found(booksReversed: books, requirementsReversed: requirements) == found)
    }
  }
}
