/// The report of `import`.
enum ImportPhrase: Phrasebook {
  case title, source, followed, asItIs, columns, rows, setAside, sample, changes
  case file, fileNew, added, changed, unchanged, absent, removed, absentNote
  case toKnow, written, wouldWrite, nothing, refused, checkIt, hidden

  var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Importation dans «\u{A0}{path}\u{A0}»", en: "Import into “{path}”")
    case .source: Bilingual(fr: "{source} → {table}", en: "{source} → {table}")
    case .followed: Bilingual(fr: "Correspondance\u{A0}: {name}", en: "Mapping: {name}")
    case .asItIs:
      Bilingual(fr: "Tableau d’une session, pris tel quel", en: "A session’s own table, taken as it is")
    case .columns: Bilingual(fr: "Colonnes\u{A0}: {list}", en: "Columns: {list}")
    case .rows:
      Bilingual(
        fr: "{n} {n:ligne lue|lignes lues}\u{A0}: {used} {used:utilisée|utilisées}, {rejected} "
          + "{rejected:rejetée|rejetées}",
        en: "{n} {n:row|rows} read: {used} used, {rejected} rejected")
    case .setAside:
      Bilingual(
        fr:
          "{n} {n:ligne laissée|lignes laissées} de côté par la correspondance (filtre, ou réponse remplacée "
          + "par une plus récente)",
        en: "{n} {n:row|rows} set aside by the mapping (a filter, or an answer replaced by a later one)")
    case .sample: Bilingual(fr: "Premières lignes\u{A0}:", en: "First rows:")
    case .changes: Bilingual(fr: "Ce qui change", en: "What changes")
    case .file: Bilingual(fr: "Fichier", en: "File")
    case .fileNew: Bilingual(fr: "{file} (nouveau)", en: "{file} (new)")
    case .added: Bilingual(fr: "ajoutées", en: "added")
    case .changed: Bilingual(fr: "changées", en: "changed")
    case .unchanged: Bilingual(fr: "inchangées", en: "unchanged")
    case .absent: Bilingual(fr: "absentes", en: "absent")
    case .removed: Bilingual(fr: "retirées", en: "removed")
    case .absentNote:
      Bilingual(
        fr: "Absentes\u{A0}: dans la session mais pas dans ce qui est importé; elles restent.",
        en: "Absent: in the session but not in what is imported; they stay.")
    case .toKnow: Bilingual(fr: "À savoir", en: "To know")
    case .written: Bilingual(fr: "Écrit\u{A0}: {list}.", en: "Written: {list}.")
    case .wouldWrite:
      Bilingual(
        fr: "Essai\u{A0}: rien n’est écrit. Sans --essai, seraient écrits\u{A0}: {list}.",
        en: "Dry run: nothing is written. Without --dry-run these would be: {list}.")
    case .nothing:
      Bilingual(
        fr: "Tout est déjà dans la session\u{A0}: rien à écrire.",
        en: "Everything is in the session already: nothing to write.")
    case .refused:
      Bilingual(
        fr: "Rien n’est écrit. Corrigez ce qui est signalé, puis importez de nouveau.",
        en: "Nothing is written. Correct what is reported, then import again.")
    case .checkIt:
      Bilingual(
        fr: "«\u{A0}hspplan controler\u{A0}» lit maintenant toute la session.",
        en: "“hspplan check” now reads the whole session.")
    case .hidden: Bilingual(fr: "•••", en: "•••")
    }
  }
}
