import Foundation
import PlacementDomain
import Testing

@testable import Reports

/// What a site may know: whether the prerequisites are met, and nothing else.
@Suite struct SiteReadinessTests {
  @Test func `a site sees a student and yes or no, nothing that could hold a reason`() {
    let check = RuleSession(students: 6).check
    for state in check.siteReadiness(at: .init(1)) {
      let fields = Mirror(reflecting: state).children.map { "\($0.label ?? ""): \(type(of: $0.value))" }
      #expect(fields == ["student: Identifier<Student>", "isSatisfied: Bool"])
    }
  }

  @Test func `requirements are met where nothing but warnings is open`() {
    let states = RuleSession(students: 6).check.siteReadiness(at: .init(1)).map(\.isSatisfied)
    // 0: a declaration a person has to read; 1, 4: met in block 1; 2, 5: nothing on file; 3: all met.
    #expect(states == [false, true, false, true, true, false])
  }

  @Test(arguments: Language.allCases) func `its part of the page says no reason and no requirement`(
    _ language: Language
  ) throws {
    let check = RuleSession(students: 6).check
    var report = Report()
    DestinationPrerequisites(check: check, destination: .init(1)).add(to: &report, language)
    let page = TextRenderer(width: 400).text(of: report)
    let heading = RuleCheckPhrase.siteSees.text(language)
    let site = try #require(page.components(separatedBy: heading).last)
    let own = Set([RuleCheckPhrase.satisfied, .notSatisfied, .siteNote].map { $0.text(language) })
    for line in site.split(separator: "\n") {
      let words = line.trimmingPrefix { $0 == " " }.drop { $0.isLetter || $0.isNumber }
        .trimmingPrefix { $0 == " " }
      #expect(
        own.contains(String(words)) || own.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
    for finding in check.open {
      for reason in finding.reasons { #expect(!site.contains(VerdictReasonPhrase.text(reason, language))) }
      #expect(!site.contains(check.title(finding.requirement, language)))
    }
  }
}
