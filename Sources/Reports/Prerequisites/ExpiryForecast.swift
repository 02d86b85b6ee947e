import PlacementDomain

/// What runs out between two days, for whom, what it takes away, and the last day to begin renewing it.
struct ExpiryForecast {
  let check: RuleCheck
  /// Only these students; nil: all.
  let students: [Student.Ordinal]?

  /// The expiries that are shown.
  var expiries: [RuleExpiry] {
    check.findings.expiries.filter { students?.contains($0.student) ?? true }
  }

  func add(to report: inout Report, _ language: Language) {
    let words = FindingWords(check: check, language: language)
    report.add(
      .heading(
        RuleCheckPhrase.forecast.text(
          language,
          [
            "from": .text(check.findings.on.description), "to": .text(check.findings.until.description),
          ])))
    guard !expiries.isEmpty else {
      report.say(RuleCheckPhrase.nothingExpires.text(language), .good, indent: 1)
      return
    }
    report.add(
      .table(
        ReportTable(
          [.init(), .init(), .init()],
          rows: expiries.map { expiry in
            let title = StyledText(check.title(expiry.requirement, language), .strong)
            let lost = expiry.places.isEmpty ? "" : words.lost(expiry.places.count) + "; "
            return [
              StyledText(expiry.last.description),
              StyledText(check.scenario.students[expiry.student].id.text),
              title + StyledText(language.colon + lost)
                + words.deadline(expiry.fixBy),
            ]
          })))
  }
}
