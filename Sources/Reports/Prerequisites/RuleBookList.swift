import PlacementDomain

/// Rule books with every requirement and figure, and where each comes from.
struct RuleBookList {
  let scenario: Scenario

  /// One book: what it is, then its requirements and its figures.
  func add(_ book: RuleBook, file: String?, to report: inout Report, _ language: Language) {
    report.add(.gap)
    report.add(
      .paragraph(
        StyledText("\(book.id) \(book.version)", .strong) + StyledText(" – " + book.title.text(language)),
        indent: 1))
    report.say(facts(book, file: file, language).joined(separator: "; "), .faint, indent: 2)
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

  private func facts(_ book: RuleBook, file: String?, _ language: Language) -> [String] {
    var facts = [
      file.map { RuleBookPhrase.file.text(language, ["file": .text($0)]) }
        ?? RuleBookPhrase.builtIn.text(language)
    ]
    facts.append(application(of: book.id, language))
    if !book.ancestors.isEmpty {
      let names = language.list(book.ancestors.map(\.text))
      facts.append(RuleBookPhrase.extends.text(language, ["list": .text(names)]))
    }
    if let span = book.effective {
      facts.append(
        RuleBookPhrase.effective.text(
          language, ["from": .text(span.first.description), "to": .text(span.last.description)]))
    }
    return facts
  }

  /// Where the book applies.
  private func application(of id: RuleBook.ID, _ language: Language) -> String {
    guard let book = scenario.prerequisites.books.ordinal(of: id) else {
      return RuleBookPhrase.notApplied.text(language)
    }
    if scenario.prerequisites.everywhere.contains(book) { return RuleBookPhrase.everywhere.text(language) }
    let count = scenario.destinations.count { $0.conditions.books.contains(book) }
    guard count > 0 else { return RuleBookPhrase.notApplied.text(language) }
    return RuleBookPhrase.atDestinations.text(language, ["n": .number(count)])
  }
}
