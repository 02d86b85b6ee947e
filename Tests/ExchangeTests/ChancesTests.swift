import Exchange
import Foundation
import PlacementDomain
import Reports
import TestWorkbooks
import Testing

/// A session with agencies and disciplines, one of them with a stroke in its name.
private let session = SessionFiles.small
  .with(
    "destinations.csv",
    "destination,site,service,agency,discipline\nHSL-4O,HSL,Med,CISSS-A,medicine\nHSL-5E,HSL,Chir,CHU / Est,surgery\n"
  )

private func read(_ chances: String) throws -> SessionReading {
  try session.with(
    "session.yaml", "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\n" + chances + "\n"
  ).read()
}

/// What may happen, as the settings give it.
@Suite struct ChancesTests {
  private static let all: GivenChances = {
    var all = GivenChances()
    all.answers.refused = .known(0.125)
    all.answers.unanswered = .known(0.5)
    all.answers.answerDays = 9.5
    all.answers.takenBack = .cases(2, of: 80)
    all.withdrawn = .cases(0, of: 12)
    all.latePerHundred = .known(2.5)
    all.closed = .known(0)
    all.closedDays = 14
    all.leave = .known(1)
    all.expired = .known(0.25)
    all.renewalDays = 366
    all.apart[.init("CISSS-A")] = .init()
    all.apart[.init("CISSS-A")]!.refused = .known(0.25)
    all.apart[.init("CISSS-A")]!.answerDays = 20
    all.apart[.init("CHU / Est", "surgery")] = .init()
    all.apart[.init("CHU / Est", "surgery")]!.unanswered = .cases(3, of: 40)
    all.apart[.init("CHU / Est")] = .init()
    all.apart[.init("CHU / Est")]!.takenBack = .known(0.75)
    return all
  }()

  @Test func `all that may happen is read, in either language`() throws {
    let english = try read(
      """
      chances:
        refused: 12.5%
        unanswered: 0.5
        answer-days: 9.5
        taken-back: {cases: 2, of: 80}
        withdrawn: 0 of 12
        late-per-hundred: 2.5
        closed: 0
        closed-days: 14
        leave: 1
        expired: 25 %
        renewal-days: 366
        agencies:
          CISSS-A: {refused: 0.25, answer-days: 20}
          CHU / Est/surgery: {unanswered: 3 of 40}
          CHU / Est: {taken-back: 75%}
      """)
    #expect(english.places == [])
    #expect(english.settings.chances == Self.all)
    let french = try read(
      """
      risques:
        refus: 12,5 %
        sans-réponse: 0,5
        jours-de-reponse: 9,5
        acceptation-retirée: {cas: 2, sur: 80}
        retrait: 0 sur 12
        ajouts-pour-cent: 2,5 %
        fermeture: 0 %
        jours-de-fermeture: 14
        congé: 100\u{A0}%
        expiration: 25%
        jours-de-renouvellement: 366
        organismes:
          cisss-a: {refus: 25 %, jours-de-reponse: 20}
          CHU / Est / Surgery: {sans-reponse: 3 sur 40}
          CHU / Est: {acceptation-retiree: 75 %}
      """)
    #expect(french.places == [])
    #expect(french.settings.chances == Self.all)
  }

  @Test func `without them nothing is given, and a plan does not depend on them`() throws {
    for nothing in ["", "chances:", "chances: {}", "risques:\n  # refus: 10 %"] {
      let reading = try read(nothing)
      #expect(reading.places == [] && reading.settings.chances == GivenChances(), "\(nothing)")
    }
    #expect(
      try #require(read("chances: {refused: 10%}").scenario).digest() == #require(read("").scenario).digest())
  }

  @Test func `a sheet of settings says them too`() throws {
    var book = WorkbookMaker.small
    let rows: [[WorkbookMaker.Cell]] = [
      [.text("risques.refus"), .text("3 sur 40")], [.text("risques.jours-de-reponse"), .number("9.5")],
      [.text("risques.organismes.C.H.U.refus"), .text("10 %")],
    ]
    let settings = book.sheets[0]
    book.sheets[0] = .init(settings.name, settings.rows.map(\.cells) + rows)
    let reading = try book.read()
    #expect(reading.settings.chances.answers.refused == .cases(3, of: 40))
    #expect(reading.settings.chances.answers.answerDays == 9.5)
    let problem = try #require(reading.problems.first { $0.kind == .unknownID(.agency, suggestions: []) })
    #expect(problem.value == "C.H.U" && problem.columnName == "risques.organismes")
    #expect(reading.problems.count { $0.severity == .error } == 1)
  }

  @Test(arguments: [
    ("chances: {refused: 1.01}", "2:20 HSP-I056", "chances.refused", ProblemKind.settingWrong(.chance)),
    ("chances: {refused: 101 %}", "2:20 HSP-I056", "chances.refused", .settingWrong(.chance)),
    ("chances: {refused: -0.1}", "2:20 HSP-I056", "chances.refused", .settingWrong(.chance)),
    ("chances: {refused: often}", "2:20 HSP-I056", "chances.refused", .settingWrong(.chance)),
    ("chances: {refused: 41 of 40}", "2:20 HSP-I056", "chances.refused", .settingWrong(.chance)),
    ("chances: {refused: 0 of 0}", "2:20 HSP-I056", "chances.refused", .settingWrong(.chance)),
    ("chances: {refused: [0.1]}", "2:20 HSP-I056", "chances.refused", .settingWrong(.chance)),
    ("risques: {refus: {cas: 41, sur: 40}}", "2:18 HSP-I056", "risques.refus", .settingWrong(.chance)),
    ("risques: {refus: {cas: 3}}", "2:18 HSP-I056", "risques.refus", .settingWrong(.chance)),
    (
      "risques: {refus: {cas: 3, sure: 40}}", "2:27 HSP-I053", "risques.refus.sure",
      .keyUnknown(suggestions: ["sur"])
    ),
    (
      "risques: {ajouts-pour-cent: 101}", "2:29 HSP-I056", "risques.ajouts-pour-cent",
      .settingWrong(.perHundred)
    ),
    (
      "chances: {answer-days: -2}", "2:24 HSP-I056", "chances.answer-days",
      .settingWrong(.numberWithin(1...366))
    ),
    (
      "chances: {closed-days: 0}", "2:24 HSP-I056", "chances.closed-days",
      .settingWrong(.numberWithin(1...366))
    ),
    (
      "chances: {renewal-days: 2 of 3}", "2:25 HSP-I056", "chances.renewal-days",
      .settingWrong(.numberWithin(1...366))
    ),
    (
      "chances: {refusal: 0.1}", "2:11 HSP-I053", "chances.refusal",
      .keyUnknown(suggestions: ["refus", "refused"])
    ),
    ("chances: 3", "2:10 HSP-I056", "chances", .settingWrong(.mapping)),
    ("chances: {agencies: [A]}", "2:21 HSP-I056", "chances.agencies", .settingWrong(.mapping)),
    (
      "chances: {agencies: {CISSS-A: 3}}", "2:31 HSP-I056", "chances.agencies.CISSS-A",
      .settingWrong(.mapping)
    ),
    (
      "chances: {agencies: {CISSS-B: {refused: 0}}}", "2:22 HSP-I012", "chances.agencies",
      .unknownID(.agency, suggestions: ["CISSS-A"])
    ),
    (
      "chances: {agencies: {CISSS-A/surgey: {refused: 0}}}", "2:22 HSP-I012", "chances.agencies",
      .unknownID(.discipline, suggestions: ["surgery"])
    ),
    (
      "risques: {organismes: {CISSS-A: {refus: 2}}}", "2:41 HSP-I056", "risques.organismes.CISSS-A.refus",
      .settingWrong(.chance)
    ),
    (
      "chances: {agencies: {CISSS-A: {closed: 1%}}}", "2:32 HSP-I053", "chances.agencies.CISSS-A.closed",
      .keyUnknown(suggestions: [])
    ),
    (
      "chances: {agencies: {CISSS-A: {refused: 0}, cisss-a: {refused: 1}}}", "2:45 HSP-I054",
      "chances.agencies",
      .keyTwice
    ),
  ])
  func `what cannot be is said where it stands`(
    chances: String, place: String, path: String, kind: ProblemKind
  ) throws {
    let reading = try read(chances)
    #expect(reading.places == ["session.yaml:\(place) error"])
    let problem = try #require(reading.problems.first)
    #expect(problem.kind == kind)
    #expect(problem.columnName == path)
    #expect(reading.failure == .settingsWrong && reading.scenario == nil)
  }

  @Test func `sentences say what to write`() throws {
    let reading = try read("risques: {refus: 1.5, jours-de-reponse: 0, organismes: {CISSS-B: {refus: 0}}}")
    func said(_ language: Language) -> [String] {
      reading.problems.map { ProblemPhrase.sentence(for: $0, language).replacing("\u{A0}", with: " ") }
    }
    #expect(
      said(.fr) == [
        "« risques.refus » doit être une probabilité de 0 à 1 comme « 10 % », ou des cas comme « 3 sur 40 »",
        "« risques.jours-de-reponse » doit être un nombre de 1 à 366",
        "aucun organisme « CISSS-B »; vouliez-vous dire « CISSS-A »?",
      ])
    #expect(
      said(.en) == [
        "'risques.refus' must be a probability from 0 to 1 such as '10%', or cases such as '3 of 40'",
        "'risques.jours-de-reponse' must be a number from 1 to 366",
        "no agency 'CISSS-B'; did you mean 'CISSS-A'?",
      ])
  }

  @Test func `the examples of the format are read`() throws {
    for isFrench in [false, true] {
      let keys = SessionFormat.settings.filter { $0.name.rawValue.hasPrefix("chances.") }
      let lines = keys.map { key in
        let path = isFrench ? key.french : key.name.rawValue
        return "  \(path.split(separator: ".")[1]): \(isFrench ? key.example.french : key.example.english)\n"
      }
      let reading = try session.with(
        "destinations.csv",
        "destination,site,service,agency,discipline\nHSL-4O,HSL,Med,CISSS-A,surgery\nHSL-5E,HSL,Chir,CISSS-A,chirurgie\n"
      ).with(
        "session.yaml",
        "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\n\(isFrench ? "risques" : "chances"):\n"
          + lines.joined()
      ).read()
      #expect(reading.places == [])
      #expect(reading.settings.chances.apart.count == 2 && keys.count == 12)
      #expect(reading.settings.chances.withdrawn == .known(0.05))
    }
  }
}
