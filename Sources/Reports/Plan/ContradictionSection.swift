import Exchange
import PlacementDomain

/// What contradicts itself where no plan is possible: the rules the pins break and the pins concerned.
struct ContradictionSection {
  let plan: Plan
  let scenario: Scenario
  let eligibility: Eligibility

  /// How many rules, rows and pins are named.
  static let named = 20

  func add(to report: inout Report, _ language: Language) {
    let found = PinContradictions(plan: plan, scenario: scenario, eligibility: eligibility)
    let sentences = sentences(found, language)
    if !sentences.isEmpty {
      report.add(.heading(ContradictionPhrase.heading.text(language)))
      for sentence in sentences.prefix(ContradictionSection.named) { report.say(sentence, indent: 1) }
      sayMore(sentences.count, &report, language)
    }
    guard !found.pins.isEmpty else { return }
    report.add(.heading(ContradictionPhrase.pins.text(language)))
    report.add(
      .table(
        ReportTable(
          [ColumnPhrase.student, .rotation, .target].map { .init($0.text(language)) },
          rows: found.pins.prefix(ContradictionSection.named).map { row($0, language) })))
    sayMore(found.pins.count, &report, language)
  }

  private func sentences(_ found: PinContradictions, _ language: Language) -> [String] {
    found.violations.map { $0.text(language) }
      + found.withoutPlace.map { student, rotation in
        ContradictionPhrase.withoutPlace.text(
          language,
          [
            "who": .text(
              VerificationPhrase.who(
                scenario.students[student].id, scenario.rotations[rotation].id, language))
          ])
      }
      + found.rows.map { row in
        switch row {
        case .seats(let place): ContradictionPhrase.seats.text(language, ["id": .text(place)])
        case .minimum(let place): ContradictionPhrase.minimum.text(language, ["id": .text(place)])
        case .preceptor(let id): ContradictionPhrase.preceptor.text(language, ["id": .text(id)])
        }
      }
  }

  private func sayMore(_ count: Int, _ report: inout Report, _ language: Language) {
    let rest = count - ContradictionSection.named
    if rest > 0 {
      report.say(ContradictionPhrase.more.text(language, ["n": .number(rest)]), .faint, indent: 1)
    }
  }

  private func row(_ pin: Pin, _ language: Language) -> [StyledText] {
    let target = NameOfColumn.target(scenario.key(of: pin.target), language)
    return [
      StyledText(scenario.students[pin.student].id.text),
      StyledText(pin.rotation.map { scenario.rotations[$0].id.text } ?? ""), StyledText(target),
    ]
  }
}
