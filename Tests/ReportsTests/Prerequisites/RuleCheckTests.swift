import PlacementDomain
import Rules
import Testing

@testable import Reports

/// What `check` says of the prerequisites.
@Suite struct RuleCheckTests {
  private func lines(_ report: Report, width: Int = 80) -> [Substring] {
    TextRenderer(width: width).text(of: report).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func text(_ add: (inout Report) -> Void) -> String {
    var report = Report()
    add(&report)
    return TextRenderer(width: 400).text(of: report).replacing("\u{A0}", with: " ")
  }

  @Test(arguments: Language.allCases) func `the summary of an ordinary session fits one screen`(
    _ language: Language
  ) {
    var report = Report()
    RuleOverview(check: RuleSession().check).addSummary(to: &report, language)
    let lines = lines(report)
    // Two lines stand before it: the title, and that there is no error.
    #expect(lines.count <= 24 - 2, "\(lines.joined(separator: "\n"))")
    #expect(lines.allSatisfy { $0.displayWidth <= 80 }, "\(lines.joined(separator: "\n"))")
  }

  @Test func `everybody is ready, to fix or blocked, and late requirements come first`() {
    let check = RuleSession().check
    #expect(check.findings.readiness.count { $0 == .blocked } == 40)
    #expect(check.hasFindings)
    let deadlines = RuleOverview(check: check).deadlines
    let isLate = deadlines.map { $0.late > 0 }
    #expect(isLate.first == true && isLate == isLate.sorted { $0 && !$1 })
    for deadline in deadlines { #expect((deadline.day < RuleSession.today) == (deadline.late > 0)) }
  }

  @Test func `waivers are always listed and are no findings`() {
    var session = RuleSession(students: 3)
    session.hasWaiver = true
    let check = session.check
    let words = text { RuleOverview(check: check).addDetails(to: &$0, .fr) }
    #expect(
      words.contains(
        "S1002  RCR, niveau SIR (soins immédiats en réanimation), du 2026-08-31 au 2026-10-16 : Cours réservé (par M. Roy)"
      ), "\(words)")
    #expect(check.open.allSatisfy { $0.status != .waived })
    #expect(check.findings.findings.contains { $0.status == .waived })
  }

  @Test func `a student's page says what to do, by when, and what is on file`() {
    let check = RuleSession(students: 3).check
    let words = text {
      StudentPrerequisites(check: check, student: .init(1), destinations: nil).add(to: &$0, .fr)
    }
    for part in [
      "Étudiant(e) S1001, vu(e) le 2026-08-10", "valide jusqu’au 2026-11-02 seulement",
      "du 2026-08-31 au 2026-10-16 (10 stages gardés)", "du 2026-10-26 au 2026-12-11 (10 stages perdus)",
      "À faire : Remettez la carte.", "S’y mettre au plus tard le 2026-09-28.",
      "Au dossier : certification SIR, le 2026-05-30, échéance le 2026-11-02",
    ] { #expect(words.contains(part), "\(part)\n\(words)") }
  }

  @Test func `only places of the destinations asked for are shown of a student`() {
    let check = RuleSession(students: 3).check
    let words = text {
      StudentPrerequisites(check: check, student: .init(1), destinations: [.init(0)]).add(to: &$0, .fr)
    }
    #expect(words.contains("(1 stage perdu)") && !words.contains("10 stages perdus"))
  }

  @Test func `what runs out is told with the last day to begin`() {
    let check = RuleSession(students: 3).check
    let words = text { ExpiryForecast(check: check, students: nil).add(to: &$0, .fr) }
    #expect(
      words.contains(
        "2026-11-02  S1001  RCR, niveau SIR (soins immédiats en réanimation) : 10 stages perdus; s’y mettre au plus tard le"
      ), "\(words)")
  }

  @Test func `a session without rule books has nothing to tell`() {
    let scenario = Scenario(
      session: Session(id: "A26"), students: Table([]), sites: Table([]), destinations: Table([]),
      blocks: Table([]), places: Table([]), rotations: Table([]), needs: Grouped([]), wishes: Grouped([]),
      history: Grouped([]))
    #expect(
      RuleCheck(scenario, .init(scenario), on: RuleSession.today, until: nil) == nil)
  }
}
