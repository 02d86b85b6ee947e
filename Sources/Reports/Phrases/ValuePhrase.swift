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
  case verb
  case requests
  case status
  case agency
  case rotation
  case block
  case source
  case destinations
  case shift
  case parts
  case pair
  case channel
  case paper
  case reason
  case sizes
  case text
  case exportKind = "export-kind"
  case format
  case recipient
  case names
  case dialect
  case backupFile = "backup-file"
  case subject, policy
  case sweepFile = "sweep-file"
  case shard

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
    case .sweepFile: Bilingual(fr: "FICHIER", en: "FILE")
    case .shard: Bilingual(fr: "I/N", en: "I/N")
    case .person: Bilingual(fr: "PERSONNE", en: "PERSON")
    case .verb: Bilingual(fr: "ACTION", en: "ACTION")
    case .requests: Bilingual(fr: "DEMANDE…", en: "REQUEST…")
    case .status: Bilingual(fr: "ÉTAT", en: "STATUS")
    case .agency: Bilingual(fr: "ORGANISME", en: "AGENCY")
    case .rotation: Bilingual(fr: "ROTATION", en: "ROTATION")
    case .block: Bilingual(fr: "BLOC", en: "BLOCK")
    case .source: Bilingual(fr: "SOURCE", en: "SOURCE")
    case .destinations: Bilingual(fr: "DESTINATIONS", en: "DESTINATIONS")
    case .shift: Bilingual(fr: "QUART", en: "SHIFT")
    case .parts: Bilingual(fr: "PARTIES", en: "PARTS")
    case .pair: Bilingual(fr: "ANCIEN=NOUVEAU", en: "OLD=NEW")
    case .channel: Bilingual(fr: "VOIE", en: "CHANNEL")
    case .paper: Bilingual(fr: "PAPIER", en: "PAPER")
    case .reason: Bilingual(fr: "MOTIF", en: "REASON")
    case .sizes: Bilingual(fr: "4+2", en: "4+2")
    case .text: Bilingual(fr: "TEXTE", en: "TEXT")
    case .exportKind: Bilingual(fr: "SORTE", en: "KIND")
    case .format: Bilingual(fr: "FORMAT", en: "FORMAT")
    case .recipient: Bilingual(fr: "DESTINATAIRE", en: "RECIPIENT")
    case .names: Bilingual(fr: "NOMS", en: "NAMES")
    case .dialect: Bilingual(fr: "DIALECTE", en: "DIALECT")
    case .backupFile: Bilingual(fr: "FICHIER", en: "FILE")
    case .subject: Bilingual(fr: "SUJET", en: "SUBJECT")
    case .policy: Bilingual(fr: "POLITIQUE", en: "POLICY")
    }
  }
}
