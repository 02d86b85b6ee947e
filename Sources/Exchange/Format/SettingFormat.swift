import PlacementDomain

/// The keys of `session.yaml`, by their English path.
public enum SettingName: String, Sendable, CaseIterable {
  case session
  case sessionID = "session.id"
  case sessionStart = "session.start"
  case sessionEnd = "session.end"
  case sessionName = "session.name"
  case sessionHolidays = "session.holidays"
  case rules, seats, preferences
  case unranked = "preferences.unranked"
  case constraints
  case noRepeat = "constraints.no-repeat"
  case rest = "constraints.rest"
  case week = "constraints.week"
  case nights = "constraints.nights"
  case mostNights = "constraints.most-nights"
  case mostWeekends = "constraints.most-weekends"
  case spacing = "constraints.spacing"
  case atLeastOne = "constraints.at-least-one"
  case hours = "constraints.hours"
  case hoursRequired = "constraints.hours-required"
  case stability
  case plannedWeight = "stability.planned"
  case toldWeight = "stability.told"
  case goals, limits
  case work = "limits.work"
  case time = "limits.time"
  case language
  case contact
  case chances
  case refusedChance = "chances.refused"
  case unansweredChance = "chances.unanswered"
  case answerDays = "chances.answer-days"
  case takenBackChance = "chances.taken-back"
  case withdrawnChance = "chances.withdrawn"
  case latePerHundred = "chances.late-per-hundred"
  case closedChance = "chances.closed"
  case closedDays = "chances.closed-days"
  case leaveChance = "chances.leave"
  case expiredChance = "chances.expired"
  case renewalDays = "chances.renewal-days"
  case chancesOfAgencies = "chances.agencies"
}

/// One key of the settings.
public struct SettingFormat: Sendable {
  /// Its English path, parted by `.`.
  public let name: SettingName
  /// Its French path.
  public let french: String
  /// True for a key that only holds other keys.
  public let isSection: Bool
  /// True when the settings are wrong without it.
  public let isRequired: Bool
  /// What holds without it, in both languages; nil when nothing does.
  public let standard: Choice?
  /// A value as an example, in both languages.
  public let example: Choice
  /// The words of a closed list.
  public let choices: [Choice]

  init(
    _ name: SettingName, _ french: String, _ example: String = "", _ frenchExample: String? = nil,
    standard: String? = nil, _ frenchStandard: String? = nil, choices: [Choice] = [], required: Bool = false,
    section: Bool = false
  ) {
    self.name = name
    self.french = french
    isSection = section
    isRequired = required
    self.standard = standard.map { Choice(english: $0, french: frenchStandard ?? $0) }
    self.example = Choice(english: example, french: frenchExample ?? example)
    self.choices = choices
  }

  /// True for a key that holds a list: in YAML `[a, b]`, in a sheet `a; b` or several rows.
  var isList: Bool { [.sessionHolidays, .rules, .goals, .atLeastOne].contains(name) }

  /// What the key is inside of: `constraints` of `constraints.rest`, empty at the top.
  var section: String { name.rawValue.contains(".") ? String(name.rawValue.split(separator: ".")[0]) : "" }

  /// The key itself in both languages, without what it is inside of.
  var keys: [String] { [name.rawValue, french].map { String($0.split(separator: ".").last ?? "") } }
}

extension SessionFormat {
  /// The keys of `session.yaml` (`reglages.yaml`).
  public static let settings: [SettingFormat] = [
    .init(.session, "session", required: true, section: true),
    .init(.sessionID, "session.code", "A26", required: true),
    .init(.sessionStart, "session.debut", "2026-08-31"),
    .init(.sessionEnd, "session.fin", "2026-12-18"),
    .init(.sessionName, "session.nom", "Fall 2026", "Automne 2026"),
    .init(.sessionHolidays, "session.feries", "[2026-09-07, 2026-10-12]"),
    .init(.rules, "prealables", "[quebec-nursing]", standard: "[]"),
    .init(
      .seats, "places", "probable", "probables", standard: "accepted", "acceptées",
      choices: ClosedValues.seats.choices),
    .init(.preferences, "preferences", section: true),
    .init(
      .unranked, "preferences.hors-choix", "forbid", "interdire", standard: "allow", "permettre",
      choices: ClosedValues.unranked.choices),
    .init(.constraints, "contraintes", section: true),
    .init(
      .noRepeat, "contraintes.sans-repetition", "site", standard: "service",
      choices: ClosedValues.noRepeat.choices),
    .init(.rest, "contraintes.repos", "12h", "12 h", standard: "11h", "11 h"),
    .init(.week, "contraintes.semaine", "37h30", "37 h 30", standard: "40h", "40 h"),
    .init(.nights, "contraintes.nuits", "3", standard: "none", "aucune"),
    .init(.mostNights, "contraintes.nuits-au-total", "8", standard: "none", "aucune"),
    .init(.mostWeekends, "contraintes.fins-de-semaine", "2", standard: "none", "aucune"),
    .init(.spacing, "contraintes.ecart", "7", standard: "none", "aucun"),
    .init(
      .atLeastOne, "contraintes.au-moins-un", "[mental health]", "[santé mentale]", standard: "[]"),
    .init(
      .hours, "contraintes.heures", "net", "nettes", standard: "none", "aucune",
      choices: ClosedValues.hours.choices),
    .init(
      .hoursRequired, "contraintes.heures-exigees", "yes", "oui", standard: "no", "non",
      choices: ClosedValues.truth.choices),
    .init(
      .goals, "objectifs", "[greedy, placed, {generous: {tolerance: 2}}]",
      "[premiers-choix, placer, {pires-rangs: {tolerance: 2}}]", standard: "[placed, generous]",
      "[placer, pires-rangs]", choices: Goal.names.choices),
    .init(.stability, "stabilite", section: true),
    .init(.plannedWeight, "stabilite.planifiee", "2", standard: "1"),
    .init(.toldWeight, "stabilite.annoncee", "5", standard: "3"),
    .init(.limits, "limites", section: true),
    .init(.work, "limites.travail", "5000000"),
    .init(.time, "limites.temps", "10 min", standard: "off", "aucune"),
    .init(.language, "langue", "en", standard: "fr", choices: ClosedValues.language.choices),
    .init(
      .contact, "contact", "Placement office, placements@college.example",
      "Bureau des stages, stages@cegep.example"),
    .init(.chances, "risques", section: true),
    .init(.refusedChance, "risques.refus", "10%", "10 %"),
    .init(.unansweredChance, "risques.sans-reponse", "2 of 40", "2 sur 40"),
    .init(.answerDays, "risques.jours-de-reponse", "12"),
    .init(.takenBackChance, "risques.acceptation-retiree", "3%", "3 %"),
    .init(.withdrawnChance, "risques.retrait", "0.05", "5 %"),
    .init(.latePerHundred, "risques.ajouts-pour-cent", "2.5", "2,5"),
    .init(.closedChance, "risques.fermeture", "3 of 60", "3 sur 60"),
    .init(.closedDays, "risques.jours-de-fermeture", "14"),
    .init(.leaveChance, "risques.conge", "4%", "4 %"),
    .init(.expiredChance, "risques.expiration", "6%", "6 %"),
    .init(.renewalDays, "risques.jours-de-renouvellement", "10"),
    .init(
      .chancesOfAgencies, "risques.organismes",
      "{CISSS-A: {refused: 20%}, CISSS-A/surgery: {refused: 3 of 8, answer-days: 20}}",
      "{CISSS-A: {refus: 20 %}, CISSS-A/chirurgie: {refus: 3 sur 8, jours-de-reponse: 20}}"),
  ]

  /// The whole paths of the settings inside of a section whose own key this is, in the language of the key.
  static func paths(ofKey key: String) -> [String] {
    settings.filter { !$0.section.isEmpty }.flatMap { Set([$0.french, $0.name.rawValue]).sorted() }
      .filter { $0.split(separator: ".").last.map { String($0).folded == key.folded } ?? false }
  }

  /// File names of the settings, without extension.
  static let settingsNames = ["session", "reglages"]

  /// The key inside of a goal that says how much worse it may become, in both languages.
  static let toleranceKeys = ["tolerance", "tolérance"]
}
