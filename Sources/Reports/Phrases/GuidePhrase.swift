/// What a new session tells the person who fills it in.
enum GuidePhrase: Phrasebook {
  case sheetName, fileName, settings, setting, value, meaning
  case title, purpose, how
  case replace, deleteSheets, deleteFiles, headings, notes, lists, settingsSheet, settingsFile
  case checkIt, planIt
  case sheets, files, sheet, file, row, required, columns
  case requiredNote, exampleNote, wordsNote, standardNote, laterFile

  var template: Bilingual {
    switch self {
    case .sheetName: Bilingual(fr: "Lisez-moi", en: "Read me")
    case .fileName: Bilingual(fr: "LISEZ-MOI.txt", en: "README.txt")
    case .settings: Bilingual(fr: "Réglages", en: "Settings")
    case .setting: Bilingual(fr: "Réglage", en: "Setting")
    case .value: Bilingual(fr: "Valeur", en: "Value")
    case .meaning: Bilingual(fr: "Ce que cela veut dire", en: "What it means")
    case .title: Bilingual(fr: "Une session de stages", en: "A session of placements")
    case .purpose:
      Bilingual(
        fr:
          "Tout ce qu’il faut pour attribuer les stages d’une session. Les exemples forment une petite session "
          + "complète\u{A0}: on peut l’essayer telle quelle.",
        en:
          "All it takes to place the students of a session. The examples make a small whole session: try it as "
          + "it is.")
    case .how: Bilingual(fr: "Comment faire", en: "What to do")
    case .replace:
      Bilingual(
        fr:
          "1. Remplacez les lignes d’exemple par les vôtres. On peut coller ce qu’on a déjà\u{A0}: l’ordre des "
          + "colonnes n’importe pas, et les colonnes en plus sont gardées.",
        en:
          "1. Replace the example rows by yours. Paste what you have: the order of columns does not matter, and "
          + "further columns are kept.")
    case .deleteSheets:
      Bilingual(
        fr:
          "2. Supprimez les feuilles qui ne servent pas. Seules celles marquées obligatoires doivent rester.",
        en: "2. Delete the sheets you do not need. Only those marked required have to stay.")
    case .deleteFiles:
      Bilingual(
        fr: "2. Supprimez les fichiers qui ne servent pas. Seuls ceux marqués obligatoires doivent rester.",
        en: "2. Delete the files you do not need. Only those marked required have to stay.")
    case .headings:
      Bilingual(
        fr:
          "3. Un titre foncé marque une colonne obligatoire. Pointez un titre\u{A0}: une note dit ce qu’on y met.",
        en: "3. A dark heading marks a required column. Point at a heading: a note says what goes there.")
    case .notes:
      Bilingual(
        fr: "3. Les colonnes obligatoires sont marquées d’une étoile dans la liste plus bas.",
        en: "3. Required columns have a star in the list below.")
    case .lists:
      Bilingual(
        fr:
          "4. Des listes proposent les mots permis et ce qui est dans les autres feuilles. Plusieurs valeurs dans "
          + "une cellule se séparent par un point-virgule.",
        en:
          "4. Lists offer the words allowed and what the other sheets hold. Several values in one cell are parted "
          + "by a semicolon.")
    case .settingsSheet:
      Bilingual(
        fr: "5. La feuille Réglages dit les dates de la session, les règles et les objectifs.",
        en: "5. The sheet Settings says the dates of the session, the rules and the goals.")
    case .settingsFile:
      Bilingual(
        fr: "4. Le fichier {file} dit les dates de la session, les règles et les objectifs.",
        en: "4. The file {file} says the dates of the session, the rules and the goals.")
    case .checkIt:
      Bilingual(
        fr: "Pour savoir si tout est en ordre\u{A0}: hspplan controler {path}",
        en: "To know whether all is in order: hspplan check {path}")
    case .planIt:
      Bilingual(
        fr: "Pour attribuer les stages\u{A0}: hspplan planifier {path} -o resultat.xlsx",
        en: "To place the students: hspplan plan {path} -o result.xlsx")
    case .sheets: Bilingual(fr: "Les feuilles", en: "The sheets")
    case .files: Bilingual(fr: "Les fichiers", en: "The files")
    case .sheet: Bilingual(fr: "Feuille", en: "Sheet")
    case .file: Bilingual(fr: "Fichier", en: "File")
    case .row: Bilingual(fr: "Une ligne est", en: "One row is")
    case .required: Bilingual(fr: "obligatoire", en: "required")
    case .columns: Bilingual(fr: "Colonnes", en: "Columns")
    case .requiredNote: Bilingual(fr: "Obligatoire.", en: "Required.")
    case .exampleNote: Bilingual(fr: "Exemple\u{A0}: {value}", en: "Example: {value}")
    case .wordsNote: Bilingual(fr: "Mots permis\u{A0}: {list}", en: "Words allowed: {list}")
    case .standardNote: Bilingual(fr: "Par défaut\u{A0}: {value}", en: "Default: {value}")
    case .laterFile: Bilingual(fr: "Sans effet pour le moment.", en: "Without effect for the time being.")
    }
  }
}
