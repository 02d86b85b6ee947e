/// What stands for the value of an option or argument in help; the raw value is the name in the declaration.
public enum ValuePhrase: String, Phrasebook {
  case dir, language, name, goal, number, seconds, file, plan, session
  case newSession = "new-session"
  case mapping
  case student, destination, date
  case studentAtTarget = "student-at-target"
  case sourceFile = "source-file"
  case planBefore = "plan-before"
  case planAfter = "plan-after"
  case person

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .dir: Bilingual(fr: "DOSSIER", en: "DIR")
    case .language: Bilingual(fr: "fr|en", en: "fr|en")
    case .name: Bilingual(fr: "NOM", en: "NAME")
    case .goal: Bilingual(fr: "OBJECTIF", en: "GOAL")
    case .number: Bilingual(fr: "N", en: "N")
    case .seconds: Bilingual(fr: "SECONDES", en: "SECONDS")
    case .file: Bilingual(fr: "FICHIER", en: "FILE")
    case .newSession: Bilingual(fr: "DOSSIER|FICHIER.xlsx", en: "DIR|FILE.xlsx")
    case .session: Bilingual(fr: "SESSION", en: "SESSION")
    case .plan: Bilingual(fr: "PLAN", en: "PLAN")
    case .student: Bilingual(fr: "NO", en: "NO")
    case .studentAtTarget: Bilingual(fr: "NO@CIBLE", en: "NO@TARGET")
    case .destination: Bilingual(fr: "DESTINATION", en: "DESTINATION")
    case .date: Bilingual(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD")
    case .mapping: Bilingual(fr: "CORRESPONDANCE", en: "MAPPING")
    case .planBefore: Bilingual(fr: "PLAN-A", en: "PLAN-A")
    case .planAfter: Bilingual(fr: "PLAN-B", en: "PLAN-B")
    case .sourceFile: Bilingual(fr: "FICHIER", en: "FILE")
    case .person: Bilingual(fr: "PERSONNE", en: "PERSON")
    }
  }
}
