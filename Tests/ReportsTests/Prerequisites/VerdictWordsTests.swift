import PlacementDomain
import Testing

@testable import Reports

/// Verdicts in words.
@Suite struct VerdictWordsTests {
  private static let day = Day(year: 2026, month: 9, day: 30)!
  private static let reasons: [Verdict.Reason] =
    [
      .nothingOnFile, .notAccepted, .expired(last: day), .notBefore(day), .undated, .failed, .revoked,
      .tooFewDoses(antigen: "hepatitis-b", valid: 1, needed: 3), .boosterDue(antigen: "tetanus", since: day),
      .notImmune(antigen: "measles"), .titreTooLow(antigen: "anti-HBs"), .contraindicated(antigen: "measles"),
      .xrayMissing, .xrayExpired(last: day), .xrayAbnormal, .secondStepMissing, .stepsWrong, .maskNotStocked,
      .maskSizeUnsaid, .declared, .tooFewHours(held: 12, needed: 40), .tooYoung(until: day),
      .languageNotSpoken, .noCar, .noLicence, .agreementMissing, .agreementEnds(last: day),
      .auditEnds(last: day), .destinationDoesNotSay, .studentDoesNotSay, .waived(DaySpan(day, day)!),
      .contradictory(on: day), .unverified, .resultUnclear, .indeterminate, .excluded,
      .seriesInProgress(antigen: "hepatitis-b"), .tooSoonAfterLiveVaccine(on: day),
    ] + DoseEvaluation.Reason.allCases.map { .doseNotValid(on: day, $0) }

  @Test(arguments: Language.allCases) func `every reason is worded, without a hole left open`(
    _ language: Language
  ) {
    let words = VerdictWordsTests.reasons.map { VerdictReasonPhrase.text($0, language) }
    for text in words { #expect(!text.isEmpty && !text.contains("{"), "\(text)") }
    #expect(Set(words).count == words.count, "two reasons are said alike")
    #expect(
      Set(VerdictWordsTests.reasons.map(VerdictReasonPhrase.phrase)) == Set(VerdictReasonPhrase.allCases))
  }

  @Test func `nobody is told that a vaccine is compulsory`() {
    let books: [any Phrasebook.Type] = [
      VerdictReasonPhrase.self, VerdictPhrase.self, DoseReasonPhrase.self, RequirementPhrase.self,
      RuleCheckPhrase.self, EvidencePhrase.self,
    ]
    func templates<Book: Phrasebook>(_ book: Book.Type) -> [Bilingual] { book.allCases.map(\.template) }
    for book in books {
      for template in templates(book) {
        for word in ["obligatoire", "obligation", "exigé", "mandatory", "compulsory"] {
          #expect(!template.fr.contains(word) && !template.en.contains(word), "\(template.fr)")
        }
      }
    }
  }

  @Test func `a number of hours or a level is written as the language writes it`() {
    let terms = Table([Term(id: .init("anti-HBs"))])
    let row = Evidence(kind: .serology, detail: .init(0), on: VerdictWordsTests.day, result: .amount(12_500))
    #expect(EvidencePhrase.text(row, in: terms, .fr) == "sérologie anti-HBs, le 2026-09-30, 12,5")
    #expect(EvidencePhrase.text(row, in: terms, .en) == "serology anti-HBs, on 2026-09-30, 12.5")
  }
}
