import Exchange
import PlacementDomain
import Reports
import Testing

/// One thing wrong in a what-if, and where it is said.
struct BadWhatIf: Sendable, CustomTestStringConvertible {
  let text: String
  let problem: String
  let words: String

  init(_ text: String, _ problem: String, _ words: String = "") {
    self.text = text
    self.problem = problem
    self.words = words
  }

  /// A file with this change, which starts on line 3, column 5.
  init(change: String, _ problem: String, _ words: String = "") {
    self.init("name: T\nchanges:\n  - \(change)\n", problem, words)
  }

  var testDescription: String { "\(text.split(separator: "\n").last ?? "") → \(problem)" }
}

private let badFiles = [
  // The file
  BadWhatIf("", "1:1 HSP-I055"), BadWhatIf("[a]\n", "1:1 HSP-I056"),
  BadWhatIf("changes: [{refuse: P1}]\n", "1:1 HSP-I055", "'name'"),
  BadWhatIf("name: T\n", "1:1 HSP-I055", "'changes'"),
  BadWhatIf("name: T\nchanges: []\n", "2:10 HSP-I056"),
  BadWhatIf("name: T\nchanges: {refuse: P1}\n", "2:10 HSP-I056"),
  BadWhatIf("name: T\nnote: x\nchanges: [{refuse: P1}]\n", "2:1 HSP-I053", "'note'"),
  BadWhatIf("name: T\nnom: T\nchanges: [{refuse: P1}]\n", "2:1 HSP-I054"),
  BadWhatIf("name: T\nchanges:\n\t- refuse: P1\n", "3:1 HSP-I051"),
  // A change
  BadWhatIf(change: "refuse", "3:5 HSP-I056"),
  BadWhatIf(change: "clsoe: P1", "3:5 HSP-I053", "did you mean 'close'?"),
  BadWhatIf(change: "{refuse: P1, withdraw: \"0012\"}", "3:18 HSP-I171"),
  BadWhatIf(change: "{}", "3:5 HSP-I171"),
  // Targets
  BadWhatIf(change: "close: HSL-4W", "3:12 HSP-I012", "did you mean 'HSL-4O'?"),
  BadWhatIf(change: "close: {target: \"service:Chirurgies\"}", "3:21 HSP-I012", "did you mean 'Chirurgie'?"),
  BadWhatIf(change: "close: {from: 2026-09-14}", "3:12 HSP-I055", "close.target"),
  BadWhatIf(change: "close: {target: HSL, from: 14/09/2026}", "3:32 HSP-I056"),
  BadWhatIf(change: "close: {target: HSL, from: 2026-09-14, to: 2026-09-13}", "3:48 HSP-I034"),
  BadWhatIf(change: "close: {target: HSL, until: 2026-09-13}", "3:26 HSP-I053"),
  BadWhatIf(change: "refuse: HSL-4O", "3:13 HSP-I012", "no place"),
  BadWhatIf(change: "refuse: [P1]", "3:13 HSP-I056"),
  // Seats
  BadWhatIf(change: "seats: {place: P1}", "3:12 HSP-I055"),
  BadWhatIf(change: "seats: {place: P1, add: 1, remove: 1}", "3:40 HSP-I171"),
  BadWhatIf(change: "seats: {place: P1, add: 0}", "3:29 HSP-I056"),
  BadWhatIf(change: "seats: {place: P1, remove: few}", "3:32 HSP-I056"),
  BadWhatIf(
    change: "seats: {place: P3, remove: 3}", "3:5 HSP-I172", "would have 1 seat and needs at least 2"),
  BadWhatIf(
    change: "seats: {place: P1, remove: 3}", "3:5 HSP-I172", "would have -1 seat and needs at least 0"),
  // People
  BadWhatIf(change: "withdraw: \"012\"", "3:15 HSP-I012", "did you mean '0012'?"),
  BadWhatIf(change: "add-student: {cohort: A26}", "3:18 HSP-I055"),
  BadWhatIf(
    change: "add-student: {student: \"0012\", courses: C1}", "3:28 HSP-I172", "in the session already"),
  BadWhatIf(change: "add-student: {student: \"0099\"}", "3:18 HSP-I055", "add-student.courses"),
  BadWhatIf(change: "add-student: {student: X9, courses: C9}", "3:41 HSP-I012", "no course"),
  BadWhatIf(change: "add-student: {student: X9, courses: C1, school: CEGAP}", "3:53 HSP-I012", "'CEGEP'"),
  BadWhatIf(change: "add-student: {student: X9, courses: C1, priority: high}", "3:55 HSP-I056"),
  BadWhatIf(change: "add-student: {student: X9, courses: C1, wishes: HSL}", "3:53 HSP-I056"),
  BadWhatIf(change: "add-student: {student: X9, courses: C1, wishes: [\"block:B1\"]}", "3:54 HSP-I012"),
  BadWhatIf(
    change: "add-student: {student: X9, courses: C1, wishes: [{target: HSL, rank: 0}]}", "3:74 HSP-I056"),
  BadWhatIf(
    change: "add-student: {student: X9, courses: C1, wishes: [{target: HSL, rotation: R9}]}", "3:78 HSP-I012"),
  BadWhatIf(
    change: "add-student: {student: X9, courses: C1, wishes: [HSL, HSL]}", "3:5 HSP-I172", "wishes twice"),
  // Figures
  BadWhatIf(
    change: "parameter: {book: mime, name: levels, value: A}", "3:23 HSP-I120", "did you mean 'mine'?"),
  BadWhatIf(
    change: "parameter: {book: quebec-nursing, name: levels, value: A}", "3:23 HSP-I120", "there is 'mine'"),
  BadWhatIf(
    change: "parameter: {book: mine, name: cpr-validty, value: 1 day}", "3:35 HSP-I012", "'cpr-validity'"),
  BadWhatIf(change: "parameter: {book: mine, name: levels}", "3:16 HSP-I055", "parameter.value"),
  BadWhatIf(change: "parameter: {book: mine, name: cpr-validity, value: soon}", "3:56 HSP-I172", "same sort"),
  BadWhatIf(change: "parameter: {book: mine, name: levels, value: {a: b}}", "3:50 HSP-I056"),
  BadWhatIf(
    change: "parameter: {book: mine, name: cpr-validity, value: 0 days}", "3:5 HSP-I172", "same sort"),
  // Goals and settings
  BadWhatIf(change: "goals: [gredy]", "3:13 HSP-I026", "did you mean 'greedy'?"),
  BadWhatIf(change: "goals: []", "3:12 HSP-I056"),
  BadWhatIf(change: "goals: [placed, rank-sum]", "3:5 HSP-I172", "like that already"),
  BadWhatIf(change: "settings: {constraints: {rest: soon}}", "3:36 HSP-I056"),
  BadWhatIf(change: "settings: {constraints: {rst: 8h}}", "3:30 HSP-I053", "did you mean 'rest'?"),
  BadWhatIf(change: "settings: {language: en}", "3:16 HSP-I053"),
  BadWhatIf(change: "settings: {limits: {time: 5}}", "3:16 HSP-I053"),
  BadWhatIf(change: "settings: {rest: 8h}", "3:16 HSP-I053", "did you mean 'constraints.rest'?"),
  BadWhatIf(change: "reglages: {nuits: 3}", "3:16 HSP-I053", "did you mean 'contraintes.nuits'?"),
  BadWhatIf(change: "settings: {constraints: {nigths: 3}}", "3:30 HSP-I053", "did you mean 'nights'?"),
  BadWhatIf(change: "settings: {constraints: {nights: 0}}", "3:38 HSP-I056"),
  BadWhatIf(change: "settings: {constraints: {most-nights: 367}}", "3:43 HSP-I056"),
  BadWhatIf(change: "settings: {constraints: {most-weekends: few}}", "3:45 HSP-I056"),
  BadWhatIf(change: "settings: {constraints: {spacing: -1}}", "3:39 HSP-I056"),
  BadWhatIf(
    change: "settings: {constraints: {at-least-one: [chirurgi]}}", "3:45 HSP-I012",
    "did you mean 'chirurgie'?"),
  BadWhatIf(change: "settings: {constraints: {hours: brut}}", "3:37 HSP-I026", "'brutes'"),
  BadWhatIf(change: "settings: {constraints: {hours-required: maybe}}", "3:46 HSP-I026"),
  BadWhatIf(
    change: "settings: {constraints: {hours-required: yes}}", "3:5 HSP-I172", "set constraints.hours"),
  BadWhatIf(change: "settings: {stability: {told: 1001}}", "3:34 HSP-I056"),
  BadWhatIf(change: "settings: {constraints: {nights: none}}", "3:5 HSP-I172", "like that already"),
  // Limits
  BadWhatIf(change: "limit: {students: 3}", "3:12 HSP-I055", "limit.target"),
  BadWhatIf(change: "limit: {target: HSL}", "3:12 HSP-I055", "limit.students"),
  BadWhatIf(change: "limit: {target: HSM, students: 3}", "3:21 HSP-I012", "did you mean 'HSL'?"),
  BadWhatIf(change: "limit: {target: \"place:P1\", students: 3}", "3:21 HSP-I012"),
  BadWhatIf(change: "limit: {target: HSL, block: B9, students: 3}", "3:33 HSP-I012", "no block"),
  BadWhatIf(change: "limit: {target: HSL, period: X, students: 3}", "3:34 HSP-I033"),
  BadWhatIf(change: "limit: {target: HSL, school: CEGAP, students: 3}", "3:34 HSP-I012", "'CEGEP'"),
  BadWhatIf(change: "limit: {target: HSL, students: lots}", "3:36 HSP-I056"),
  BadWhatIf(change: "limit: {target: HSL, student: 3}", "3:26 HSP-I053", "did you mean 'students'?"),
  BadWhatIf(change: "limit: {target: HSL, students: none}", "3:5 HSP-I172", "like that already"),
  BadWhatIf(change: "settings: {rules: [mine]}", "3:23 HSP-I053"),
  BadWhatIf(change: "settings: {seats: som}", "3:23 HSP-I026"),
]

@Suite struct BadWhatIfTests {
  @Test(arguments: badFiles)
  func `what is wrong in a what-if is said where it stands, and makes no plan`(_ bad: BadWhatIf) throws {
    let reading = try WhatIfFiles.read(bad.text)
    let problem = try #require(reading.problems.first)
    let place = "\(problem.line ?? 0):\(problem.column ?? 0) \(problem.code)"
    let sentences = reading.problems.map { ProblemPhrase.sentence(for: $0, .en) }
    #expect(place == bad.problem, "\(sentences)")
    #expect(problem.file.hasSuffix("what-if/a.yaml"))
    #expect(sentences[0].contains(bad.words), "\(sentences)")
    #expect(reading.scenario == nil && reading.whatIf == nil && reading.failure == .settingsWrong)
  }

  @Test func `a what-if that is not there is a missing input`() throws {
    let reading = try WhatIfFiles.session.read(whatIf: "what-if/none.yaml")
    #expect(reading.problems.map(\.code) == ["HSP-I170"] && reading.failure == .inputMissing)
  }

  @Test func `a text that may be a name is never repeated`() throws {
    for change in ["withdraw: Tremblay Zoé", "add-student: {student: \"0012\", courses: Zoé Tremblay}"] {
      let reading = try WhatIfFiles.read(change: change)
      let first = try #require(reading.problems.first)
      if change.hasPrefix("withdraw") { #expect(first.value == nil) }
      for language in Language.allCases {
        #expect(!ProblemPhrase.line(for: first, language).contains("Zoé"))
      }
    }
  }

  @Test func `keys that are missing go by their French name in French`() throws {
    let reading = try WhatIfFiles.read(change: "seats: {add: 1}")
    let sentence = ProblemPhrase.sentence(for: reading.problems[0], .fr)
    #expect(sentence.contains("changements.places.stage"), "\(sentence)")
  }

  @Test func `problems of the session come with those of the what-if`() throws {
    let session = WhatIfFiles.session.with("students.csv", "student\n0012\n0012\n")
    let reading = try WhatIfFiles.read("name: T\nchanges: [{refuse: P9}]\n", in: session)
    #expect(reading.problems.contains { $0.file == "students.csv" })
    #expect(reading.problems.contains { $0.file.hasSuffix("a.yaml") && $0.code == "HSP-I012" })
  }
}
