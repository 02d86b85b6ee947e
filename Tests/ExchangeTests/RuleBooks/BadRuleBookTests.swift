import Exchange
import PlacementDomain
import Reports
import Testing

/// One thing wrong in an otherwise good book, and where it is said.
struct BadBook: Sendable, CustomTestStringConvertible {
  let text: String
  let problems: [String]

  /// A book with this condition.
  init(condition: String, _ problems: String...) {
    text = SessionFiles.book(condition: condition)
    self.problems = problems
  }

  init(_ text: String, _ problems: String...) {
    self.text = text
    self.problems = problems
  }

  var testDescription: String { "\(text.split(separator: "\n").last ?? "") → \(problems)" }
}

private let top = "book: mine\nversion: 1\ntitle: M\n"
private let rule = "requirements:\n  one: {title: T, source: S, condition: agreement}\n"

private let badBooks = [
  // Keys
  BadBook("", "1:1 HSP-I055 error"),
  BadBook("[a, b]\n", "1:1 HSP-I056 error"),
  BadBook("version: 1\ntitle: M\n" + rule, "1:1 HSP-I055 error"),
  BadBook("book: mine\ntitle: M\n" + rule, "1:1 HSP-I055 error"),
  BadBook("book: mine\nversion: 1\n" + rule, "1:1 HSP-I055 error"),
  BadBook(top, "1:1 HSP-I055 error"),
  BadBook(top + "colour: red\n" + rule, "4:1 HSP-I053 error"),
  BadBook(top + "titre: M\n" + rule, "4:1 HSP-I054 error"),
  BadBook(top + "requirements: [a]\n", "4:15 HSP-I056 error"),
  BadBook(top + "effective: {from: 2026-08-01, to: 2026-07-01}\n" + rule, "4:35 HSP-I034 error"),
  BadBook(top + "effective: {from: 2026-02-30}\n" + rule, "4:19 HSP-I056 error"),
  // Requirements
  BadBook(top + "requirements:\n  one: {source: S, condition: agreement}\n", "5:8 HSP-I055 error"),
  BadBook(top + "requirements:\n  one: {title: T, condition: agreement}\n", "5:8 HSP-I055 error"),
  BadBook(top + "requirements:\n  one: {title: T, source: S}\n", "5:8 HSP-I055 error"),
  BadBook(
    top + rule + "  One: {title: T, source: S, condition: agreement}\n", "6:3 HSP-I054 error"),
  BadBook(top + rule + "    severty: warn\n", "6:5 HSP-I050 error"),
  BadBook(
    top + "requirements:\n  one: {title: T, source: S, condition: agreement, severity: fatal}\n",
    "5:62 HSP-I026 error"),
  BadBook(
    top + "requirements:\n  one: {title: T, source: S, condition: agreement, lead: soon}\n",
    "5:58 HSP-I056 error"),
  BadBook(
    top + "requirements:\n  one: {title: T, source: S, condition: agreement, lead: 0 days - 3 days}\n",
    "5:58 HSP-I124 error"),
  BadBook(
    top + "requirements:\n  one: {title: T, source: S, condition: agreement, timing: later}\n",
    "5:60 HSP-I026 error"),
  BadBook(
    top + "requirements:\n  one: {title: T, source: S, condition: agreement, timing: {grace-days: -1}}\n",
    "5:73 HSP-I056 error"),
  BadBook(
    top + "requirements:\n  one: {title: T, source: S, condition: agreement, scope: {from: 2026-02-01, to: "
      + "2026-01-01}}\n", "5:82 HSP-I034 error"),
  BadBook(
    top + "requirements:\n  one: {title: T, source: S, condition: agreement, scope: {site: []}}\n",
    "5:66 HSP-I124 error"),
  BadBook(
    top
      + "effective: {to: 2026-06-30}\nrequirements:\n  one: {title: T, source: S, condition: agreement, scope: "
      + "{from: 2026-07-01}}\n", "6:66 HSP-I124 warning", "session.yaml"),
  BadBook(top + "requirements:\n  two: none\n", "5:3 HSP-I012 error"),
  BadBook(
    top + "requirements:\n  one: {title: \"{validity}\", source: S, condition: agreement}\n",
    "5:16 HSP-I012 error"),
  // Conditions
  BadBook(condition: "soon", "7:16 HSP-I056 error"),
  BadBook(condition: "[agreement]", "7:16 HSP-I056 error"),
  BadBook(condition: "{certifcation: {names: X}}", "7:17 HSP-I026 error"),
  BadBook(condition: "{certification: {names: X}, training: {names: X}}", "7:44 HSP-I124 error"),
  BadBook(condition: "{}", "7:16 HSP-I124 error"),
  BadBook(condition: "{any: []}", "7:22 HSP-I124 error"),
  BadBook(condition: "{all: []}", "7:22 HSP-I124 error"),
  BadBook(condition: "{not: {any: []}}", "7:28 HSP-I124 error"),
  BadBook(condition: "{any: agreement}", "7:22 HSP-I056 error"),
  BadBook(condition: "{when: agreement}", "7:16 HSP-I055 error"),
  BadBook(condition: "{all: [agreement, {not: agreement}]}", "7:16 HSP-I124 error"),
  BadBook(condition: "{any: [agreement, {not: agreement}]}", "7:16 HSP-I124 error"),
  BadBook(condition: "{driving: {car: no, licence: no}}", "7:16 HSP-I124 error"),
  // Values
  BadBook(condition: "{certification: {names: X, valid: 0 months}}", "7:50 HSP-I124 error"),
  BadBook(condition: "{certification: {names: X, valid: 4 days - 4 days}}", "7:50 HSP-I124 error"),
  BadBook(condition: "{certification: {names: X, valid: long}}", "7:50 HSP-I056 error"),
  BadBook(condition: "{certification: {names: X, vald: 1 year}}", "7:43 HSP-I053 error"),
  BadBook(condition: "{certification: {names: []}}", "7:40 HSP-I124 error"),
  BadBook(condition: "{certification: {valid: 1 year}}", "7:32 HSP-I055 error"),
  BadBook(condition: "{hours: {at-least: 0}}", "7:35 HSP-I124 error"),
  BadBook(condition: "{hours: {at-least: many}}", "7:35 HSP-I056 error"),
  BadBook(condition: "{fit-test: {stocked: perhaps}}", "7:37 HSP-I026 error"),
  BadBook(condition: "{held: {kinds: [doze]}}", "7:32 HSP-I131 error"),
  // Parameters
  BadBook(condition: "{tuberculosis: {valid: $span}}", "7:39 HSP-I012 error"),
  BadBook(top + "parameters: {span: 1 year}\n" + rule, "4:20 HSP-I055 error"),
  BadBook(top + "parameters: {span: {value: 1 year}}\n" + rule, "4:20 HSP-I055 error"),
  BadBook(top + "parameters: {span: {value: {a: b}, source: S}}\n" + rule, "4:28 HSP-I056 error"),
  BadBook(top + "parameters: {span: {value: 1 year, source: S}}\n" + rule, "4:14 HSP-I123 warning"),
  BadBook(
    top
      + "parameters: {span: {value: yes, source: S}}\nrequirements:\n  one: {title: T, source: S, condition: "
      + "{tuberculosis: {valid: $span}}}\n", "4:28 HSP-I056 error"),
  BadBook(
    top
      + "parameters: {span: {value: 0 days, source: S}}\nrequirements:\n  one: {title: T, source: S, condition: "
      + "{tuberculosis: {valid: $span}}}\n", "4:28 HSP-I124 error"),
  // Books
  BadBook(top + "extends: quebec-nurse\n", "4:10 HSP-I120 error"),
  BadBook(top + "extends: mine\n", "4:10 HSP-I122 error"),
  BadBook(
    top + "extends: quebec-nursing\nparameters: {fit-test-validity: {value: yes, source: S}}\n",
    "5:41 HSP-I124 error", "5:41 HSP-I056 error"),
  BadBook(
    top + "extends: quebec-nursing\nparameters: {fit-test-validty: {value: 1 year, source: S}}\n",
    "5:14 HSP-I123 warning"),
  BadBook("book: quebec-nursing\nversion: 1\ntitle: T\n" + rule, "1:- HSP-I121 error", "session.yaml"),
]

@Suite struct BadRuleBookTests {
  @Test(arguments: badBooks)
  func `what is wrong in a book is said where it stands`(bad: BadBook) throws {
    let reading = try SessionFiles.withBook(bad.text).read()
    let own = reading.places.filter { $0.hasPrefix("rules/mine.yaml:") }
      .map { String($0.dropFirst("rules/mine.yaml:".count)) }
    let expected = bad.problems.filter { $0 != "session.yaml" }
    #expect(Set(own) == Set(expected) && own.count >= expected.count, "\(reading.places)")
    if expected.contains(where: { $0.hasSuffix("error") }) {
      #expect(reading.scenario == nil && reading.failure == .settingsWrong)
    }
  }

  @Test func `two books that extend each other are a circle, said once`() throws {
    let reading = try SessionFiles.withBook(top + "extends: b\n")
      .with("rules/b.yaml", "book: b\nversion: 1\ntitle: B\nextends: c\n")
      .with("rules/c.yaml", "book: c\nversion: 1\ntitle: C\nextends: [quebec-nursing, b]\n").read()
    #expect(reading.places == ["rules/c.yaml:4:27 HSP-I122 error"])
    #expect(reading.problems.first?.kind == .ruleBookCycle(path: ["b", "c", "b"]))
    #expect(
      ProblemPhrase.line(for: reading.problems[0], .en)
        == "rules/c.yaml:4:27: error[HSP-I122]: these rule books extend each other without end: 'b' → 'c' → 'b'; "
        + "remove one of the 'extends'")
  }

  @Test func `two files may not be one book`() throws {
    let reading = try SessionFiles.withBook(top + rule).with("rules/other.yaml", top + rule).read()
    #expect(reading.places == ["rules/other.yaml:1:- HSP-I121 error"])
    #expect(reading.problems.first?.kind == .ruleBookTwice(other: "rules/mine.yaml"))
  }

  @Test func `a book that is not applied is checked too`() throws {
    let reading = try SessionFiles.small.with("rules/mine.yaml", SessionFiles.book(condition: "soon")).read()
    #expect(reading.places == ["rules/mine.yaml:7:16 HSP-I056 error"] && reading.failure == .settingsWrong)
  }

  @Test func `an error is said once, however many books inherit it`() throws {
    let base = SessionFiles.book(condition: "{any: []}").replacing("book: mine", with: "book: base")
    let reading = try SessionFiles.withBook(top + "extends: base\n").with("rules/base.yaml", base)
      .with("rules/c.yaml", "book: c\nversion: 1\ntitle: C\nextends: [mine, base]\n").read()
    #expect(reading.places == ["rules/base.yaml:7:22 HSP-I124 error"])
  }

  @Test(arguments: [
    ("rules: [quebec-nursin]\n", "session.yaml:2:9 HSP-I120 error"),
    ("rules: [x]\n", "session.yaml:2:9 HSP-I120 error"),
    ("rules: {a: b}\n", "session.yaml:2:8 HSP-I056 error"),
    ("rules: [[quebec-nursing]]\n", "session.yaml:2:9 HSP-I056 error"),
    ("rules: [quebec-nursing, Québec-Nursing]\n", "session.yaml:2:25 HSP-I054 error"),
  ])
  func `the settings name books that are there, each once`(text: String, place: String) throws {
    let reading = try SessionFiles.small.with("session.yaml", "session: {id: A26}\n" + text).read()
    #expect(reading.places == [place] && reading.failure == .settingsWrong)
  }

  @Test func `an unknown book is told with what it may be, or with those there are`() throws {
    func said(_ name: String, _ language: Language) throws -> String {
      let reading = try SessionFiles.small.with("session.yaml", "session: {id: A26}\nrules: [\(name)]\n")
        .read()
      return ProblemPhrase.line(for: reading.problems[0], language).replacing("\u{A0}", with: " ")
    }
    #expect(
      try said("quebec-nursin", .en).hasSuffix("no rule book 'quebec-nursin'; did you mean 'quebec-nursing'?")
    )
    #expect(
      try said("pediatrie", .fr).hasSuffix(
        "il n’y a pas de recueil de préalables « pediatrie »; il y a « quebec-nursing »"))
  }

  @Test func `a book that ends within the session is a warning`() throws {
    let reading = try SessionFiles.withBook(top + "effective: {to: 2026-11-30}\n" + rule).read()
    #expect(reading.places == ["session.yaml:2:9 HSP-I125 warning"] && reading.scenario != nil)
  }

  @Test func `a missing key goes by the reader's name`() throws {
    let reading = try SessionFiles.withBook(top + "requirements: {one: {source: S, condition: agreement}}\n")
      .read()
    #expect(
      ProblemPhrase.line(for: reading.problems[0], .fr).replacing("\u{A0}", with: " ")
        == "rules/mine.yaml:4:21 : erreur[HSP-I055] : il manque la clé « requirements.one.titre »; ajoutez-la"
    )
  }
}
