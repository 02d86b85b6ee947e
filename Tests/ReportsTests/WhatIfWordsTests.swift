import PlacementDomain
import Reports
import Testing

/// Each change as a sentence.
@Suite struct WhatIfWordsTests {
  static let day = Day(year: 2026, month: 9, day: 14)!

  static let sentences: [(ScenarioChange, String, String)] = [
    (
      .close(.init(.destination, "HSL-4O"), from: nil, to: nil),
      "Fermeture pendant toute la session : la destination HSL-4O.",
      "Closed for the whole session: destination HSL-4O."
    ),
    (
      .close(.init(.service, "Chirurgie"), from: day, to: day),
      "Fermeture du 2026-09-14 au 2026-09-14 : le service Chirurgie.",
      "Closed from 2026-09-14 to 2026-09-14: service Chirurgie."
    ),
    (.seats(.init("P1"), by: -1), "1 place de moins : le stage P1.", "1 fewer seat: place P1."),
    (.withdraw(.init("0012")), "Retrait de 0012.", "0012 withdrawn."),
    (.add(NewStudent(id: .init("0099"))), "Ajout de 0099, avec 0 souhait.", "0099 added, with 0 wishes."),
    (
      .parameter(.init("b"), name: "n", value: .span(CalendarSpan(months: 12))),
      "Recueil de préalables « b » : n vaut 12 mois.", "Rule book “b”: n is 12 months."
    ),
    (
      .goals([GoalRequest(.greedy), GoalRequest(.placed, tolerance: 2)]),
      "Objectifs, dans l’ordre : Donner le plus de premiers choix, Placer le plus de monde (à 2 près).",
      "Goals, in order: Give the most first choices, Place as many as possible (within 2)."
    ),
    (
      .setting(.seats(.probable)), "Demandes qui comptent comme des places : probables.",
      "Requests that count as seats: probable."
    ),
    (
      .setting(.rest(minutes: 450)), "Repos entre deux quarts : 7 h 30 au moins.",
      "Rest between shifts: 7 h 30 at least."
    ),
    (.setting(.week(minutes: nil)), "Semaine : sans limite d’heures.", "Week: no limit of hours."),
    (.setting(.nightsInRow(3)), "Nuits de suite : 3 au plus.", "Nights in a row: 3 at most."),
    (.setting(.nightsInRow(nil)), "Nuits de suite : sans limite.", "Nights in a row: no limit."),
    (
      .setting(.mostNights(0)), "Nuits d’une personne dans la session : 0 au plus.",
      "Nights of a student in the session: 0 at most."
    ),
    (
      .setting(.mostWeekends(2)), "Fins de semaine d’une personne dans la session : 2 au plus.",
      "Weekends of a student in the session: 2 at most."
    ),
    (
      .setting(.spacing(days: 1)), "Entre deux rotations d’une personne : 1 jour libre au moins.",
      "Between two rotations of a student: 1 free day at least."
    ),
    (
      .setting(.atLeastOne([.init("médecine"), .init("chirurgie")])),
      "Au moins un stage en médecine et chirurgie pour chaque personne.",
      "At least one place in médecine and chirurgie for each student."
    ),
    (
      .setting(.atLeastOne([])), "Aucune discipline où chaque personne doit avoir un stage.",
      "No discipline that each student must have a place in."
    ),
    (.setting(.hours(.net)), "Heures comptées : nettes.", "Hours counted: net."),
    (
      .setting(.requiresHours(true)), "Un stage qui a moins d’heures que sa rotation n’est pas donné.",
      "A place with fewer hours than its rotation is not given."
    ),
    (
      .setting(.toldWeight(5)), "Stabilité : une affectation annoncée qui change compte pour 5.",
      "Stability: an assignment already told that changes counts for 5."
    ),
    (
      .limit(eveningLimit),
      "Limite pour le site HSL (le bloc B1, le soir, l’organisme CEGEP) : 4 personnes à la fois au plus, aucun minimum d’affectations.",
      "Limit of site HSL (block B1, in the evening, agency CEGEP): 4 students at once at most, no least number of assignments."
    ),
  ]

  static let eveningLimit: LimitChange = {
    var limit = LimitChange(target: .init(.site, "HSL"))
    limit.block = .init("B1")
    limit.periods = .evening
    limit.school = .init("CEGEP")
    limit.set = [.students: 4]
    limit.lifted = [.atLeast]
    return limit
  }()

  @Test(arguments: sentences)
  func `a change is a sentence in both languages`(
    _ change: ScenarioChange, _ french: String, _ english: String
  ) {
    for (language, words) in [(Language.fr, french), (.en, english)] {
      let said = WhatIfPhrase.sentence(for: change, language)
      #expect(said.replacing("\u{A0}", with: " ") == words)
    }
  }
}
