/// The keys of a rule book, by their English name.
public enum RuleBookKey: String, CaseIterable, Sendable, FileKey {
  case book, version, title, extends, effective, parameters, vaccines, requirements
  case value, source, date, text, fr, en, from, to
  case advice, severity, timing, lead, scope, condition
  case graceDays = "grace-days"
  case agency, site, service, destination, discipline, course, session, cohort, programme, year
  case all, any, not, when, then

  /// The key in French.
  public var french: String {
    switch self {
    case .book: "recueil"
    case .title: "titre"
    case .extends: "etend"
    case .effective: "en-vigueur"
    case .parameters: "parametres"
    case .vaccines: "vaccins"
    case .requirements: "prealables"
    case .value: "valeur"
    case .text: "texte"
    case .from: "du"
    case .to: "au"
    case .advice: "conseil"
    case .severity: "gravite"
    case .timing: "moment"
    case .lead: "delai"
    case .scope: "portee"
    case .graceDays: "jours-de-grace"
    case .agency: "organisme"
    case .course: "cours"
    case .cohort: "cohorte"
    case .year: "annee"
    case .all: "tous"
    case .any: "un-de"
    case .not: "pas"
    case .when: "quand"
    case .then: "alors"
    case .version, .source, .date, .fr, .en, .condition, .site, .service, .destination, .discipline, .session,
      .programme:
      rawValue
    }
  }

  /// Of the book itself.
  public static let topKeys: [RuleBookKey] = [
    .book, .version, .title, .extends, .effective, .parameters, .vaccines, .requirements,
  ]
  /// Of a requirement.
  public static let requirementKeys: [RuleBookKey] = [
    .title, .advice, .severity, .timing, .lead, .scope, .source, .condition,
  ]
  /// Of a parameter.
  public static let parameterKeys: [RuleBookKey] = [.value, .source, .date]
  /// Of whom and where a requirement concerns.
  public static let scopeKeys: [RuleBookKey] = [
    .agency, .site, .service, .destination, .discipline, .course, .session, .cohort, .programme, .year, .from,
    .to,
  ]
  /// Of conditions put together.
  public static let combiningKeys: [RuleBookKey] = [.all, .any, .not, .when, .then]
}
