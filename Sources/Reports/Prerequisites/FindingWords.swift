import PlacementDomain

/// Findings in words, for the school.
struct FindingWords {
  let check: RuleCheck
  let language: Language

  /// How many reasons are said of one finding.
  private static let reasons = 3

  /// « non conforme, bloc B1 : rien au dossier; 7 stages perdus; s’y mettre au plus tard le … (en retard) ».
  func text(_ finding: RuleFinding) -> StyledText {
    let blocks = self.blocks(of: finding.places)
    var parts = [
      RuleCheckPhrase.finding.text(
        language,
        [
          "status": .text(VerdictPhrase(finding.status).text(language)),
          "blocks": .text(
            RuleCheckPhrase.blocks.text(
              language, ["n": .number(blocks.count), "list": .text(language.list(blocks))])),
          "reasons": .text(reasons(finding.reasons)),
        ])
    ]
    if finding.removesPlaces { parts.append(lost(finding.places.count)) }
    let text = StyledText(parts.joined(separator: "; ") + "; ")
    return text + deadline(finding.fixBy)
  }

  /// The gravest reasons.
  func reasons(_ reasons: [Verdict.Reason]) -> String {
    // What does not count says nothing where something else says more.
    let telling = reasons.filter { $0 != .notAccepted }
    let reasons = telling.isEmpty ? reasons : telling
    let words = reasons.prefix(FindingWords.reasons).map { VerdictReasonPhrase.text($0, language) }
    return words.joined(separator: ", ") + (reasons.count > FindingWords.reasons ? ", …" : "")
  }

  /// « 7 stages perdus ».
  func lost(_ places: Int) -> String { RuleCheckPhrase.placesLost.text(language, ["n": .number(places)]) }

  /// « s’y mettre au plus tard le 2026-08-10 (en retard) ».
  func deadline(_ day: Day) -> StyledText {
    let text = StyledText(RuleCheckPhrase.startBy.text(language, ["day": .text(day.description)]))
    guard day < check.findings.on else { return text }
    return text + StyledText(" (") + StyledText(RuleCheckPhrase.late.text(language), .bad) + StyledText(")")
  }

  /// The blocks these places run in, in order.
  func blocks(of places: [Place.Ordinal]) -> [String] {
    let scenario = check.scenario
    return Set(places.map { scenario.places[$0].block }).sorted().map { scenario.blocks[$0].id.text }
  }
}

extension RuleFindings.Readiness {
  /// In one word.
  func word(_ language: Language) -> String {
    switch self {
    case .ready: RuleCheckPhrase.readyWord.text(language)
    case .toFix: RuleCheckPhrase.toFixWord.text(language)
    case .blocked: RuleCheckPhrase.blockedWord.text(language)
    }
  }

  /// How it stands out.
  var style: StyledText.Style {
    switch self {
    case .ready: .good
    case .toFix: .warning
    case .blocked: .bad
    }
  }

  /// The state in documents.
  var key: String {
    switch self {
    case .ready: "ready"
    case .toFix: "to-fix"
    case .blocked: "blocked"
    }
  }
}
