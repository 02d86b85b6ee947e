import Exchange
import PlacementDomain
import Testing

/// Every kind of change as files write it, in both languages.
@Suite struct WhatIfReaderTests {
  private static let newStudent: ScenarioChange = {
    var student = NewStudent(id: .init("0099"))
    student.cohort = "A26"
    student.programme = "180.A0"
    student.year = "2"
    student.school = .init("CEGEP")
    student.priority = 2
    student.courses = [.init("C1")]
    student.wishes = [
      .init(target: .init(.destination, "HSL-4O"), rank: 1), .init(target: .init(.place, "P3"), rank: 5),
      .init(target: .init(.site, "HSL"), rank: nil),
      .init(
        target: .init(.service, "Chirurgie"), rank: 4, rotation: .init("R1")),
    ]
    return .add(student)
  }()

  private static let day = Day(year: 2026, month: 9, day: 14)!

  static let changes: [(String, String, ScenarioChange)] = [
    ("close: HSL-4O", "fermer: hsl-4o", .close(.init(.destination, "HSL-4O"), from: nil, to: nil)),
    (
      "close: {target: \"service:Médecine\", from: 2026-09-14}",
      "fermer: {cible: \"service:medecine\", du: 2026-09-14}",
      .close(.init(.service, "Médecine"), from: day, to: nil)
    ),
    (
      "close: {target: \"block:B2\", to: 2026-09-14}", "fermer: {cible: \"bloc:B2\", au: 2026-09-14}",
      .close(.init(.block, "B2"), from: nil, to: day)
    ),
    ("refuse: P1", "refuser: \"stage:P1\"", .refuse(.init("P1"))),
    ("seats: {place: P1, add: 3}", "places: {stage: P1, ajouter: 3}", .seats(.init("P1"), by: 3)),
    ("seats: {place: P1, remove: 1}", "places: {stage: P1, enlever: 1}", .seats(.init("P1"), by: -1)),
    ("withdraw: \"0012\"", "retirer: \"0012\"", .withdraw(.init("0012"))),
    (
      """
      add-student: {student: "0099", cohort: A26, programme: 180.A0, year: 2, school: CEGEP, priority: 2, courses: C1, \
      wishes: [HSL-4O, {target: "place:P3", rank: 5}, {target: "site:HSL", wish: avoid}, {target: "service:Chirurgie", \
      rotation: R1}]}
      """,
      """
      ajouter-etudiant: {etudiant: "0099", cohorte: A26, programme: 180.A0, annee: 2, organisme: CEGEP, priorite: 2, \
      cours: [C1], voeux: [HSL-4O, {cible: "stage:P3", rang: 5}, {cible: "site:HSL", voeu: éviter}, {cible: \
      "service:Chirurgie", rotation: R1}]}
      """, newStudent
    ),
    (
      "parameter: {book: mine, name: cpr-validity, value: 24 months - 4 days}",
      "parametre: {recueil: mine, nom: cpr-validity, valeur: 24 mois - 4 jours}",
      .parameter(.init("mine"), name: "cpr-validity", value: .span(CalendarSpan(months: 24, days: -4)))
    ),
    (
      "parameter: {book: mine, name: levels, value: [BLS]}",
      "parametre: {recueil: mine, nom: levels, valeur: [BLS]}",
      .parameter(.init("mine"), name: "levels", value: .words(["BLS"]))
    ),
    (
      "goals: [greedy, {generous: {tolerance: 2}}]", "objectifs: [premiers-choix, \"pires-rangs:2\"]",
      .goals([GoalRequest(.greedy), GoalRequest(.generous, tolerance: 2)])
    ),
    ("settings: {seats: probable}", "reglages: {places: probables}", .setting(.seats(.probable))),
    (
      "settings: {preferences: {unranked: forbid}}", "réglages: {préférences: {hors-choix: interdire}}",
      .setting(.unranked(.forbid))
    ),
    (
      "settings: {constraints: {rest: none}}", "reglages: {contraintes: {repos: aucune}}",
      .setting(.rest(minutes: nil))
    ),
    (
      "settings: {constraints: {week: 37h30}}", "reglages: {contraintes: {semaine: 37 h 30}}",
      .setting(.week(minutes: 2250))
    ),
    (
      "settings: {constraints: {no-repeat: site}}", "reglages: {contraintes: {sans-repetition: site}}",
      .setting(.noRepeat(.site))
    ),
    (
      "settings: {constraints: {nights: 3}}", "reglages: {contraintes: {nuits: 3}}", .setting(.nightsInRow(3))
    ),
    (
      "settings: {constraints: {most-nights: 0}}", "reglages: {contraintes: {nuits-au-total: 0}}",
      .setting(.mostNights(0))
    ),
    (
      "settings: {constraints: {most-weekends: 2}}", "reglages: {contraintes: {fins-de-semaine: 2}}",
      .setting(.mostWeekends(2))
    ),
    (
      "settings: {constraints: {spacing: none}}", "reglages: {contraintes: {écart: aucun}}",
      .setting(.spacing(days: nil))
    ),
    (
      "settings: {constraints: {at-least-one: Medecine}}",
      "reglages: {contraintes: {au-moins-un: [médecine]}}", .setting(.atLeastOne([.init("médecine")]))
    ),
    (
      "settings: {constraints: {at-least-one: none}}", "reglages: {contraintes: {au-moins-un: aucune}}",
      .setting(.atLeastOne([]))
    ),
    (
      "settings: {constraints: {hours: net}}", "reglages: {contraintes: {heures: nettes}}",
      .setting(.hours(.net))
    ),
    (
      "settings: {stability: {planned: 2}}", "reglages: {stabilite: {planifiee: 2}}",
      .setting(.plannedWeight(2))
    ),
    ("settings: {stability: {told: 9}}", "reglages: {stabilité: {annoncée: 9}}", .setting(.toldWeight(9))),
    (
      "limit: {target: \"site:HSL\", block: B1, period: \"E;N\", school: cegep, students: 4, at-least: none}",
      "limite: {cible: \"site:HSL\", bloc: B1, periode: \"S;N\", organisme: CEGEP, etudiants: 4, au-moins: aucune}",
      eveningLimit
    ),
  ]

  private static let eveningLimit: ScenarioChange = {
    var limit = LimitChange(target: .init(.site, "HSL"))
    limit.block = .init("B1")
    limit.periods = [.evening, .night]
    limit.school = .init("CEGEP")
    limit.set = [.students: 4]
    limit.lifted = [.atLeast]
    return .limit(limit)
  }()

  @Test(arguments: changes)
  func `a change is read the same in both languages`(
    _ english: String, _ french: String, _ change: ScenarioChange
  ) throws {
    for text in ["name: T\nchanges:\n  - \(english)\n", "nom: T\nchangements:\n  - \(french)\n"] {
      let reading = try WhatIfFiles.read(text)
      #expect(reading.problems == [], "\(text)")
      #expect(reading.whatIf == WhatIf(name: "T", changes: [change]), "\(text)")
    }
  }

  @Test func `one entry of settings may hold several changes`() throws {
    let reading = try WhatIfFiles.read(
      change: "settings: {goals: [greedy], constraints: {rest: 8h, week: none}, seats: all}")
    #expect(
      reading.whatIf?.changes == [
        .goals([GoalRequest(.greedy)]), .setting(.seats(.all)), .setting(.rest(minutes: 480)),
        .setting(.week(minutes: nil)),
      ])
  }

  @Test(arguments: [("hours: gross, hours-required: yes", false), ("hours-required: no, hours: none", true)])
  func `hours are counted before they are required, and required no more before they are not counted`(
    _ constraints: String, _ isRequired: Bool
  ) throws {
    let settings =
      "session: {id: A26}\n" + (isRequired ? "constraints: {hours: net, hours-required: yes}\n" : "")
    let session = WhatIfFiles.session.with("session.yaml", settings).with("waivers.csv", nil)
    let reading = try WhatIfFiles.read(
      "name: T\nchanges: [{settings: {constraints: {\(constraints)}}}]\n", in: session)
    #expect(reading.problems == [])
    #expect(reading.scenario?.rules.requiresHours == !isRequired)
    #expect(reading.scenario?.rules.hours == (isRequired ? .none : .gross))
  }

  @Test func `distances are read where only the trial asks for the goal travel`() throws {
    let session = WhatIfFiles.session.with(
      "travel.csv", "student,destination,minutes\n0012,HSL-4O,30\n0034,HSL-4O,10\n0056,HSL-5E,20\n")
    let trial = try WhatIfFiles.read("name: T\nchanges: [{goals: [placed, travel]}]\n", in: session)
    #expect(trial.scenario?.travel != nil)
    #expect(try session.read().scenario?.travel == nil)
    let asked = session.with("session.yaml", "session: {id: A26}\nrules: [mine]\ngoals: [placed, travel]\n")
    #expect(try asked.read().scenario?.travel != nil)
    #expect(
      try WhatIfFiles.read("name: T\nchanges: [{goals: [greedy]}]\n", in: asked).scenario?.travel == nil)
  }

  @Test func `every setting that can be tried is one of the format and makes a change`() throws {
    for name in WhatIfFormat.tried {
      let format = try #require(SessionFormat.settings.first { $0.name == name })
      #expect(!format.isSection, "\(name)")
    }
  }

  @Test func `a figure that changes stands where its book asks for it, with the name of the trial as source`()
    throws
  {
    let reading = try WhatIfFiles.read(
      change: "parameter: {book: mine, name: cpr-validity, value: 24 months - 4 days}")
    let (book, own) = (
      try #require(reading.scenario?.prerequisites.books.first),
      try #require(try WhatIfFiles.session.read().scenario?.prerequisites.books.first)
    )
    let span = RuleValue.span(CalendarSpan(months: 24, days: -4))
    let parameter = try #require(book.parameters.first { $0.name == "cpr-validity" })
    #expect(parameter.value == span && parameter.source.text.english == "T")
    guard case .test(let test) = book.requirements[0].condition else { return #expect(Bool(false)) }
    #expect(test.values[.valid] == span)
    #expect(book.digest != own.digest && book.requirements.count == own.requirements.count)
  }

  @Test func `a figure that is inherited can be changed in the book that extends`() throws {
    let session = WhatIfFiles.session
      .with("rules/own.yaml", "book: own\nversion: 1\ntitle: Own\nextends: quebec-nursing\n")
      .with("session.yaml", "session: {id: A26}\nrules: [own]\n").with("waivers.csv", nil)
    let reading = try WhatIfFiles.read(
      "name: T\nchanges: [{parameter: {book: own, name: fit-test-validity, value: 6 months}}]\n", in: session)
    let parameter = reading.scenario?.prerequisites.books.first?.parameters.first {
      $0.name == "fit-test-validity"
    }
    #expect(parameter?.value == .span(CalendarSpan(months: 6)))
  }

  @Test func `keys of one mapping have spellings of their own`() {
    for keys in [
      WhatIfKey.topKeys, WhatIfKey.changeKeys, WhatIfKey.closeKeys, WhatIfKey.seatKeys, WhatIfKey.studentKeys,
      WhatIfKey.wishKeys, WhatIfKey.parameterKeys,
      WhatIfKey.scopeKeys + WhatIfKey.figureKeys,
    ] {
      let spellings = keys.flatMap { Set([$0.rawValue, $0.french]) }
      #expect(Set(spellings).count == spellings.count, "\(keys)")
    }
  }
}
