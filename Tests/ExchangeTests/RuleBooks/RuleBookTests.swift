import Exchange
import PlacementDomain
import TestWorkbooks
import Testing

@Suite struct RuleBookTests {
  private static let whole = """
    book: mine
    version: "2026.1"
    title: {fr: Le mien, en: Mine}
    effective: {from: 2026-08-01, to: 2027-07-31}
    parameters:
      cpr-validity: {value: 12 months - 4 days, source: {fr: Guide, en: Guide}, date: 2026-01-15}
      levels: {value: [RCR SIR, CPR BLS], source: Guide}
    requirements:
      cpr:
        title: CPR for {cpr-validity}
        advice: {fr: Refaites-la., en: Take it again.}
        severity: warn
        timing: {grace-days: 30}
        lead: 6 weeks
        scope: {site: HSL, course: [180-B1, 180-B2], from: 2026-09-01}
        source: {text: Guide, date: 2026-01-15}
        condition:
          any:
            - certification: {names: [$levels, BLS], valid: $cpr-validity}
            - when: {language: }
              then: {not: {training: {names: X}}}
    """

  @Test func `a book is read whole`() throws {
    let reading = try SessionFiles.withBook(Self.whole).read()
    #expect(reading.problems == [])
    let book = try #require(reading.book)
    #expect(book.id == .init("mine") && book.version == "2026.1")
    #expect(book.title == LocalText(french: "Le mien", english: "Mine"))
    #expect(book.effective?.description == "2026-08-01/2027-07-31")
    #expect(book.parameters.map(\.name) == ["cpr-validity", "levels"])
    #expect(book.parameters[0].value == .span(.init(months: 12, days: -4)))
    #expect(book.parameters[0].source.date == Day(iso: "2026-01-15"))
    let cpr = try #require(book.requirements.first)
    #expect(cpr.id == "cpr" && cpr.severity == .warn && cpr.timing == .grace(days: 30) && cpr.leadDays == 42)
    #expect(cpr.title.french == "CPR for 12\u{A0}mois - 4\u{A0}jours")
    #expect(cpr.title.english == "CPR for 12\u{A0}months - 4\u{A0}days")
    #expect(cpr.scope.sites == ["HSL"] && cpr.scope.courses == ["180-B1", "180-B2"])
    #expect(cpr.scope.from == Day(iso: "2026-09-01") && cpr.scope.to == nil)
    let names = RuleValue.words(["BLS", "CPR BLS", "RCR SIR"])
    #expect(
      cpr.condition
        == .any([
          .test(
            .init(.certification, [.names: names, .valid: .span(.init(months: 12, days: -4))])),
          .when(.test(.init(.language)), then: .not(.test(.init(.training, [.names: .words(["X"])])))),
        ]))
    #expect(reading.scenario?.prerequisites.everywhere == [.init(0)])
    #expect(book.digest.hasPrefix("sha256:") && book.digest.count == 71)
  }

  @Test func `a book may be written in French`() throws {
    let french = """
      recueil: mien
      version: 1
      titre: Le mien
      etend: quebec-nursing
      parametres:
        fit-test-validity: {valeur: 12 mois, source: Guide}
      prealables:
        influenza: aucun
        badge:
          titre: Badge
          gravite: bloque
          moment: couvre-le-début
          delai: 30 jours
          portee: {organisme: CIUSSS, annee: 2, au: 2026-12-01}
          source: Guide
          condition:
            tous:
              - détient: {types: [site:badge, Essai d’ajustement]}
              - pas: {essai-d-ajustement: {valide: 2 ans, en-stock: oui}}
      """
    let reading = try SessionFiles.small.with("prealables/mien.yaml", french)
      .with("session.yaml", "session: {code: A26}\nprealables: mien\n").read()
    #expect(reading.places == [])
    let book = try #require(reading.book)
    let badge = try #require(book.requirements.first { $0.id == "badge" })
    #expect(badge.severity == .block && badge.timing == .coverStart && badge.leadDays == 30)
    #expect(
      badge.condition
        == .all([
          .test(.init(.held, [.kinds: .words(["fit-test", "site:badge"])])),
          .not(.test(.init(.fitTest, [.valid: .span(.init(years: 2)), .stocked: .flag(true)]))),
        ]))
    // The figure it changes, and the requirement it takes out.
    #expect(!book.requirements.contains { $0.id == "influenza" })
    let fit = try #require(book.requirements.first { $0.id == "fit-test" })
    #expect(fit.condition.spans == [.init(months: 12)])
    #expect(book.ancestors == [.init("quebec-nursing")] && book.vaccines != nil)
  }

  @Test func `every test is read from the values its kind names, in both languages`() throws {
    for kind in RequirementKind.allCases {
      for french in [false, true] {
        let values = kind.parameters.map { parameter in
          let field = RuleBookFormat.name(of: parameter.field)
          let value =
            switch parameter.form {
            case .span: french ? "24 mois" : "24 months"
            case .count: "2"
            case .flag: french ? "oui" : "yes"
            case .words:
              switch parameter.field {
              case .kinds: "[dose]"
              case .months: "[10, 11]"
              default: "[a, b]"
              }
            }
          return "\(french ? field.french : field.english): \(value)"
        }
        let name = RuleBookFormat.name(of: kind)
        let condition = "{\(french ? name.french : name.english): {\(values.joined(separator: ", "))}}"
        let reading = try SessionFiles.withBook(SessionFiles.book(condition: condition)).read()
        #expect(reading.problems == [], "\(condition)")
        guard case .test(let test)? = reading.book?.requirements.first?.condition else {
          Issue.record("\(condition)")
          continue
        }
        #expect(test.kind == kind && test.values.count == kind.parameters.count)
      }
    }
  }

  @Test func `a test needs the values that its kind requires, and no others`() throws {
    for kind in RequirementKind.allCases {
      let name = RuleBookFormat.name(of: kind).english
      let needed = kind.parameters.filter(\.isRequired).count
      let reading = try SessionFiles.withBook(SessionFiles.book(condition: "{\(name): {}}")).read()
      #expect(reading.places.filter { $0.contains("HSP-I055") }.count == needed, "\(name)")
      let other = try SessionFiles.withBook(SessionFiles.book(condition: "{\(name): {colour: red}}")).read()
      #expect(other.places.contains { $0.contains("HSP-I053 error") }, "\(name)")
    }
  }

  @Test func `the order of keys makes no difference`() throws {
    let one = try #require(try SessionFiles.withBook(Self.whole).read().book)
    var random = SplitMix(seed: 11)
    // Blocks of lines at the same depth change places.
    for _ in 0..<8 {
      let shuffled = shuffledKeys(of: Self.whole.split(separator: "\n").map(String.init), &random)
      let other = try #require(
        try SessionFiles.withBook(shuffled.joined(separator: "\n")).read().book, "\(shuffled)")
      #expect(other.parameters == one.parameters && other.requirements == one.requirements)
      #expect(other.title == one.title && other.version == one.version)
    }
  }

  /// The lines with the entries of each mapping in another order; lists stay.
  private func shuffledKeys(of lines: [String], _ random: inout SplitMix) -> [String] {
    func depth(_ line: String) -> Int { line.prefix { $0 == " " }.count }
    guard let least = lines.map(depth).min(), !lines[0].contains("- ") else { return lines }
    var blocks: [[String]] = []
    for line in lines {
      if depth(line) == least { blocks.append([line]) } else { blocks[blocks.count - 1].append(line) }
    }
    blocks = blocks.map { block in
      block.count == 1 ? block : [block[0]] + shuffledKeys(of: Array(block.dropFirst()), &random)
    }
    for last in stride(from: blocks.count - 1, to: 0, by: -1) {
      blocks.swapAt(last, Int(random.next() % UInt64(last + 1)))
    }
    return blocks.flatMap { $0 }
  }

  @Test func `books are listed, applied or not, with how much is in them`() throws {
    let reading = try SessionFiles.withBook(Self.whole).with("rules/b.yml", "book: b\nversion: 1\n").read()
    #expect(reading.ruleBooks.map(\.id.text) == ["quebec-nursing", "b", "mine"])
    #expect(reading.ruleBooks.map(\.file) == [nil, "rules/b.yml", "rules/mine.yaml"])
    #expect(reading.ruleBooks.map(\.isApplied) == [false, false, true])
    #expect(reading.ruleBooks[1].counts == nil && reading.failure == .settingsWrong)
    #expect(reading.ruleBooks[2].counts == .init(requirements: 1, parameters: 2, vaccines: 0))
    let builtIn = try #require(reading.ruleBooks[0].counts)
    #expect(builtIn.requirements > 15 && builtIn.parameters > 30 && builtIn.vaccines > 20)
  }

  @Test func `the built-in book has nothing wrong in it, not even a warning`() throws {
    let reading = try SessionFiles.small.with(
      "session.yaml", "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\nrules: [quebec-nursing]\n"
    ).read()
    #expect(reading.problems == [])
    let book = try #require(reading.book)
    for requirement in book.requirements {
      #expect(requirement.title.french != nil && requirement.title.english != nil, "\(requirement.id)")
      #expect(requirement.advice != nil, "\(requirement.id)")
    }
  }

  @Test func `a workbook may name built-in books`() throws {
    let reading = try WorkbookMaker.small.with("Réglages") { sheet in
      sheet = .init(
        "Réglages", WorkbookMaker.table("Clé|Valeur", "session.code|A26", "prealables|quebec-nursing"))
    }.read()
    #expect(reading.problems.filter { $0.severity == .error } == [])
    #expect(reading.scenario?.prerequisites.books.map(\.id.text) == ["quebec-nursing"])
  }

  @Test func `a nearer book changes the digest and one of its family too`() throws {
    func digest(_ base: String, _ child: String) throws -> String? {
      try SessionFiles.withBook(child).with("rules/base.yaml", base).read().book?.digest
    }
    let base = SessionFiles.book(condition: "agreement").replacing("book: mine", with: "book: base")
    let child = "book: mine\nversion: 1\ntitle: M\nextends: base\n"
    let first = try #require(try digest(base, child))
    #expect(try digest(base, child) == first)
    #expect(try digest(base + "# more\n", child) != first)
    #expect(try digest(base, child + "# more\n") != first)
  }

  @Test func `of books that extend each other's relatives the nearest holds`() throws {
    func book(_ name: String, _ extends: String, _ value: String?) -> String {
      "book: \(name)\nversion: 1\ntitle: T\n" + (extends.isEmpty ? "" : "extends: \(extends)\n")
        + (value.map { "parameters: {span: {value: \($0), source: S}}\n" } ?? "")
    }
    let base =
      book("base", "", "1 year")
      + "requirements: {r: {title: R, source: S, condition: {tuberculosis: {valid: $span}}}}\n"
    func span(_ left: String?, _ right: String?) throws -> [CalendarSpan]? {
      try SessionFiles.withBook(book("mine", "[left, right]", nil)).with("rules/base.yaml", base)
        .with("rules/left.yaml", book("left", "base", left))
        .with("rules/right.yaml", book("right", "base", right)).read()
        .book?.requirements.first?.condition.spans
    }
    #expect(try span(nil, nil) == [.init(years: 1)])
    #expect(try span("2 years", "3 years") == [.init(years: 2)])
    // The common ancestor comes last, behind whoever changes it.
    #expect(try span(nil, "3 years") == [.init(years: 3)])
  }
}

extension Condition {
  /// The lengths of time in its tests.
  var spans: [CalendarSpan] {
    switch self {
    case .test(let test):
      test.values.values.compactMap { if case .span(let span) = $0 { span } else { nil } }
    case .all(let parts), .any(let parts): parts.flatMap(\.spans)
    case .not(let part): part.spans
    case .when(let first, let then): first.spans + then.spans
    }
  }
}
