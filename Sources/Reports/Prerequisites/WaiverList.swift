import PlacementDomain

/// Signed exceptions: for whom, what, while, why and by whom. They are always listed, never counted away.
struct WaiverList {
  let scenario: Scenario
  let requirements: RequirementTitles

  /// Those waivers under a heading; nothing where there are none.
  func add(_ waivers: [Waiver], heading: String, to report: inout Report, _ language: Language) {
    guard !waivers.isEmpty else { return }
    report.add(.heading(heading))
    report.add(
      .table(
        ReportTable(
          [.init(), .init()],
          rows: waivers.map { [StyledText(bearer($0, language)), StyledText(text($0, language))] })))
  }

  /// For whom it is.
  func bearer(_ waiver: Waiver, _ language: Language) -> String {
    switch waiver.bearer {
    case .student(let student): scenario.students[student].id.text
    case .destination(let destination):
      RuleCheckPhrase.whoever.text(
        language, ["destination": .text(scenario.destinations[destination].id.text)])
    }
  }

  /// What it is about.
  func text(_ waiver: Waiver, _ language: Language) -> String {
    RuleCheckPhrase.waiver.text(
      language,
      [
        "title": .text(requirements.title(waiver.requirement, language)),
        "from": .text(waiver.span.first.description), "to": .text(waiver.span.last.description),
        "reason": .text(waiver.reason), "by": .text(waiver.signer),
      ])
  }
}

extension RuleCheck {
  /// These waivers under their usual heading.
  func add(_ waivers: [Waiver], to report: inout Report, _ language: Language) {
    WaiverList(scenario: scenario, requirements: requirements)
      .add(waivers, heading: RuleCheckPhrase.waivers.text(language), to: &report, language)
  }
}
