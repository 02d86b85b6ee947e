import Exchange
import PlacementDomain
import TestWorkbooks
import Testing

@Suite struct SettingsSheetTests {
  private func read(_ rows: [WorkbookMaker.Cell]...) throws -> SessionReading {
    try WorkbookMaker.small.with("Réglages") {
      $0.rows = rows.enumerated().map { ($0.offset + 1, $0.element) }
    }.read()
  }

  private func row(_ key: String, _ value: WorkbookMaker.Cell) -> [WorkbookMaker.Cell] {
    [.text(key), value]
  }

  @Test func `keys are those of the settings file, in both languages, cells of any type`() throws {
    let reading = try read(
      row("session.code", .text("H26")), row("session.debut", .formatted("46265", 1)),
      row("Session.End", .text("2026-12-18")), row("session.name", .text("Hiver")),
      row("session.feries", .text("2026-09-07; 2026-10-12")), row("session.holidays", .formatted("46300", 1)),
      row("contraintes.repos", .formatted("0.5", 2)), row("constraints.week", .text("37 h 30")),
      row("Contraintes.sans répétition", .text("aucune")), row("places", .text("probables")),
      row("préférences.hors-choix", .text("interdire")), row("objectifs", .text("placer; pires-rangs:2")),
      row("limites.travail", .number("5000000")), row("prealables", .text("aucun")),
      row("langue", .text("en")))
    #expect(reading.places == [])
    let settings = reading.settings
    #expect(settings.session.id == "H26")
    #expect(settings.session.span?.first == Day(iso: "2026-08-31"))
    #expect(settings.session.holidays.map(\.description) == ["2026-09-07", "2026-10-05", "2026-10-12"])
    #expect((settings.rules.restMinutes, settings.rules.weekMinutes) == (720, 2250))
    #expect(settings.rules.seats == .probable && settings.rules.unranked == .forbid)
    #expect(settings.goals == [GoalRequest(.placed), GoalRequest(.generous, tolerance: 2)])
    #expect(settings.workLimit == 5_000_000 && settings.language == .en)
  }

  @Test func `a header may stand anywhere above, more columns are for people, blank values mean the default`()
    throws
  {
    let reading = try read(
      [.text("Réglages de la session")], [],
      [.blank, .text("Explication"), .text("Clé"), .text("Exemple"), .text("Valeur")],
      [.blank, .text("le code"), .text("session.code"), .text("A26"), .text("H26")],
      [.blank, .blank, .text("contraintes.repos"), .text("12 h")], [.blank, .text("fin")])
    #expect(reading.places == [])
    #expect(reading.settings.session.id == "H26")
    #expect(reading.settings.rules.restMinutes == 660)
  }

  @Test func `what is wrong is said by cell`() throws {
    let reading = try read(
      row("session.code", .text("H26")), row("contraintes.ropos", .text("12 h")),
      row("seats", .text("presque")),
      row("langue", .error("#N/A")), row("constraints.week", .text("40 h")),
      row("contraintes.semaine", .text("38 h")),
      row("repos", .text("2")))
    #expect(
      reading.places == [
        "session.xlsx[Réglages]:2:1 HSP-I053 error", "session.xlsx[Réglages]:3:2 HSP-I026 error",
        "session.xlsx[Réglages]:4:2 HSP-I085 error", "session.xlsx[Réglages]:6:1 HSP-I054 error",
        "session.xlsx[Réglages]:7:1 HSP-I053 error",
      ])
    #expect(reading.failure == .settingsWrong)
    let flawed = try read(row("session.code", .text("H26")), row("langue", .error("#N/A")))
    #expect(flawed.failure == .settingsWrong)
    let missing = try read(row("langue", .text("fr")))
    #expect(missing.problems.map(\.columnName) == ["session"])
  }
}
