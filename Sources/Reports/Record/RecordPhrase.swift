/// What the log, the list of plans, backups and restorations say.
public enum RecordPhrase: Phrasebook {
  case logTitle, logNone, number, when, who, what, about, after
  case requestNow, assignmentNow, planNow, readingNow
  case chainWhole, chainBroken, gap, altered, unlinked, unreadable
  case continues, shortened, diverges, headWritten, badHead
  case plansTitle, plansNone, planName, planStatus, placed, made, by, retained, trial
  case backedUp, restored, former, verified, unsound, foreign, alteredRow, damagedPlan, damagedSimulation,
    orphans, exists

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .logTitle: Bilingual(fr: "Journal, session {session}", en: "Log, session {session}")
    case .logNone: Bilingual(fr: "Aucune entrée.", en: "No entries.")
    case .number: Bilingual(fr: "Nº", en: "No.")
    case .when: Bilingual(fr: "Quand (UTC)", en: "When (UTC)")
    case .who: Bilingual(fr: "Qui", en: "Who")
    case .what: Bilingual(fr: "Quoi", en: "What")
    case .about: Bilingual(fr: "Sujet", en: "About")
    case .after: Bilingual(fr: "Ensuite", en: "Then")
    case .requestNow:
      Bilingual(
        fr: "{status}, {n} {n:place|places}, version {version}",
        en: "{status}, {n} {n:seat|seats}, version {version}")
    case .assignmentNow:
      Bilingual(
        fr: "demande {number}, place {seat}, personne {person}",
        en: "request {number}, seat {seat}, person {person}")
    case .planNow: Bilingual(fr: "{placed} sur {needed}", en: "{placed} of {needed}")
    case .readingNow:
      Bilingual(
        fr: "{n} {n:étudiante ou étudiant|personnes étudiantes}, {needed} stages à trouver",
        en: "{n} {n:student|students}, {needed} rotations to place")
    case .chainWhole:
      Bilingual(
        fr: "Chaîne intègre\u{A0}: {n} {n:entrée|entrées}, tête {hash}.",
        en: "Chain whole: {n} {n:entry|entries}, head {hash}.")
    case .chainBroken:
      Bilingual(
        fr: "La chaîne est rompue. Comparez avec une sauvegarde (hspplan restaurer FICHIER --verifier).",
        en: "The chain is broken. Compare with a backup (hspplan restore FILE --verify).")
    case .gap:
      Bilingual(fr: "Il manque des entrées avant la nº\u{A0}{n}.", en: "Entries are missing before no. {n}.")
    case .altered:
      Bilingual(
        fr: "L’entrée nº\u{A0}{n} n’est plus celle qui a été écrite.",
        en: "Entry {n} is not the one that was written.")
    case .unlinked:
      Bilingual(
        fr: "L’entrée nº\u{A0}{n} ne suit pas celle d’avant.", en: "Entry {n} does not follow the one before."
      )
    case .unreadable:
      Bilingual(fr: "L’entrée nº\u{A0}{n} est illisible.", en: "Entry {n} cannot be read.")
    case .continues:
      Bilingual(
        fr: "Le journal prolonge la tête gardée (nº\u{A0}{n}).",
        en: "The log continues from the head kept (no. {n}).")
    case .shortened:
      Bilingual(
        fr: "Le journal a été raccourci\u{A0}: la tête gardée est au nº\u{A0}{n}.",
        en: "The log was shortened: the head kept is no. {n}.")
    case .diverges:
      Bilingual(
        fr: "Le journal diverge de la tête gardée (nº\u{A0}{n})\u{A0}: ce n’est pas la même histoire.",
        en: "The log diverges from the head kept (no. {n}): it is not the same history.")
    case .headWritten:
      Bilingual(fr: "Tête du journal gardée dans {path}.", en: "Head of the log kept in {path}.")
    case .badHead:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» n’est pas une tête de journal de ce registre.",
        en: "“{path}” is not the head of this store’s log.")
    case .plansTitle: Bilingual(fr: "Plans gardés, session {session}", en: "Plans kept, session {session}")
    case .plansNone:
      Bilingual(
        fr: "Aucun plan gardé. «\u{A0}hspplan planifier\u{A0}» en garde un.",
        en: "No plan is kept. “hspplan plan” keeps one.")
    case .planName: Bilingual(fr: "Nom", en: "Name")
    case .planStatus: Bilingual(fr: "État", en: "Status")
    case .placed: Bilingual(fr: "Placés", en: "Placed")
    case .made: Bilingual(fr: "Fait (UTC)", en: "Made (UTC)")
    case .by: Bilingual(fr: "Par", en: "By")
    case .retained: Bilingual(fr: "retenu", en: "accepted")
    case .trial: Bilingual(fr: "essai", en: "trial")
    case .backedUp:
      Bilingual(
        fr: "Sauvegardé dans {path}\u{A0}: {n} {n:entrée|entrées} de journal, tête {hash}.",
        en: "Backed up to {path}: {n} log {n:entry|entries}, head {hash}.")
    case .restored:
      Bilingual(
        fr: "Restauré dans {path}\u{A0}: {n} {n:entrée|entrées} de journal, tête {hash}.",
        en: "Restored to {path}: {n} log {n:entry|entries}, head {hash}.")
    case .former:
      Bilingual(
        fr: "L’ancien registre est gardé dans {path}.", en: "The former store is kept in {path}.")
    case .verified:
      Bilingual(
        fr:
          "{path} est intègre\u{A0}: session {session}, {n} {n:entrée|entrées} de journal, tête {hash}. Rien n’est restauré.",
        en: "{path} is whole: session {session}, {n} log {n:entry|entries}, head {hash}. Nothing is restored."
      )
    case .unsound: Bilingual(fr: "{path} n’est pas intègre\u{A0}:", en: "{path} is not whole:")
    case .foreign: Bilingual(fr: "SQLite dit\u{A0}: {text}", en: "SQLite says: {text}")
    case .alteredRow:
      Bilingual(
        fr: "{subject}\u{A0}: changé à côté de hspplan, ou sans entrée au journal.",
        en: "{subject}: changed beside hspplan, or without an entry in the log.")
    case .damagedPlan:
      Bilingual(
        fr: "plan nº\u{A0}{n}\u{A0}: son document n’est plus celui qui a été gardé.",
        en: "plan {n}: its document is not the one that was kept.")
    case .damagedSimulation:
      Bilingual(
        fr: "simulation nº\u{A0}{n}\u{A0}: son document n’est plus celui qui a été gardé.",
        en: "simulation {n}: its document is not the one that was kept.")
    case .orphans:
      Bilingual(
        fr: "{n} {n:rangée renvoie|rangées renvoient} à ce qui n’existe pas.",
        en: "{n} {n:row refers|rows refer} to what does not exist.")
    case .exists:
      Bilingual(
        fr: "Il y a déjà un registre {path}\u{A0}: --remplacer en prend la place, après l’avoir sauvegardé.",
        en: "There is a store {path} already: --replace takes its place, after saving it.")
    }
  }
}
