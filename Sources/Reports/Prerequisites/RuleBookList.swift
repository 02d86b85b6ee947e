import Exchange
import PlacementDomain

/// Rule books: those that apply with every requirement and figure and where each comes from, the others in a
/// line.
struct RuleBookList {
  let books: [RuleBookSummary]
  /// The session that applies some; nil where it could not be read.
  let scenario: Scenario?

  func add(to report: inout Report, _ language: Language) {
    report.add(.heading(RuleBookPhrase.heading.text(language)))
    for summary in books {
      report.add(
        .paragraph(
          StyledText("\(summary.id) \(summary.version)", .strong)
            + StyledText(" – " + summary.title.text(language)), indent: 1))
      report.say(facts(of: summary, language).joined(separator: "; "), .faint, indent: 2)
      if let book = applied(summary.id) { add(book, to: &report, language) }
    }
  }

  private func applied(_ id: RuleBook.ID) -> RuleBook? {
    guard let table = scenario?.prerequisites.books else { return nil }
    return table.ordinal(of: id).map { table[$0] }
  }

  /// The requirements of a book, then its figures.
  private func add(_ book: RuleBook, to report: inout Report, _ language: Language) {
    add(
      RuleBookPhrase.requirements.text(language, ["n": .number(book.requirements.count)]),
      book.requirements.map { requirement in
        (
          requirement.id,
          [
            requirement.title.text(language),
            RuleBookPhrase.severityAndTiming.text(
              language,
              [
                "severity": .text(RequirementPhrase(requirement.severity).text(language)),
                "timing": .text(RequirementPhrase.text(requirement.timing, language)),
                "n": .number(requirement.leadDays),
              ]), source(requirement.source, language),
          ]
        )
      }, to: &report)
    add(
      RuleBookPhrase.parameters.text(language, ["n": .number(book.parameters.count)]),
      book.parameters.map {
        ($0.name, [RuleBookPhrase.text($0.value, language), source($0.source, language)])
      }, to: &report)
  }

  private func add(_ title: String, _ rows: [(name: String, words: [String])], to report: inout Report) {
    guard !rows.isEmpty else { return }
    report.say(title, .strong, indent: 2)
    report.add(
      .table(
        ReportTable(
          [.init(), .init()],
          rows: rows.map { [StyledText($0.name), StyledText($0.words.joined(separator: "; "))] }, indent: 3)))
  }

  private func source(_ origin: RuleSource, _ language: Language) -> String {
    RuleBookPhrase.source.text(language, ["source": .text(RuleBookPhrase.text(origin, language))])
  }

  private func facts(of book: RuleBookSummary, _ language: Language) -> [String] {
    var facts = [
      book.file.map { RuleBookPhrase.file.text(language, ["file": .text($0)]) }
        ?? RuleBookPhrase.builtIn.text(language),
      application(of: book.id, language),
    ]
    if !book.ancestors.isEmpty {
      let names = language.list(book.ancestors.map(\.text))
      facts.append(RuleBookPhrase.extends.text(language, ["list": .text(names)]))
    }
    if let span = book.effective {
      facts.append(
        RuleBookPhrase.effective.text(
          language, ["from": .text(span.first.description), "to": .text(span.last.description)]))
    }
    if let counts = book.counts {
      facts.append(RuleBookPhrase.requirements.text(language, ["n": .number(counts.requirements)]))
      facts.append(RuleBookPhrase.parameters.text(language, ["n": .number(counts.parameters)]))
    } else {
      facts.append(RuleBookPhrase.wrong.text(language))
    }
    return facts
  }

  /// Where the book applies.
  private func application(of id: RuleBook.ID, _ language: Language) -> String {
    guard let scenario, let book = scenario.prerequisites.books.ordinal(of: id) else {
      return RuleBookPhrase.notApplied.text(language)
    }
    if scenario.prerequisites.everywhere.contains(book) { return RuleBookPhrase.everywhere.text(language) }
    let count = scenario.destinations.count { $0.conditions.books.contains(book) }
    guard count > 0 else { return RuleBookPhrase.notApplied.text(language) }
    return RuleBookPhrase.atDestinations.text(language, ["n": .number(count)])
  }
}
