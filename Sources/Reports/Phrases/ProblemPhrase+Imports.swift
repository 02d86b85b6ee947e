extension ProblemPhrase {
  /// What is wrong with imports and mappings.
  static let importTemplates: [ProblemPhrase: Bilingual] = [
    .mappingUnknown: Bilingual(
      fr: "il n’y a pas de correspondance {value}; choisissez {names}, ou donnez un fichier .yaml",
      en: "there is no mapping {value}; choose {names}, or give a .yaml file"),
    .tableUnrecognised: Bilingual(
      fr:
        "ce tableau n’est ni celui d’une session, ni connu d’une correspondance; nommez le fichier ou la feuille "
        + "comme un tableau (etudiants), ou ajoutez --correspondance avec {names} ou un fichier .yaml",
      en: "this is neither a table of a session nor known to a mapping; name the file or sheet like a table "
        + "(students), or add --mapping with {names} or a .yaml file"),
    .mappingAmbiguous: Bilingual(
      fr: "plusieurs correspondances conviennent autant; ajoutez --correspondance avec {names}",
      en: "several mappings fit equally well; add --mapping with {names}"),
    .rowContradicted: Bilingual(
      fr: "cette ligne parle de la même chose que la ligne {line} et dit autre chose; gardez-en une seule",
      en: "this row is about the same thing as row {line} and says otherwise; keep only one"),
    .sessionIsWorkbook: Bilingual(
      fr:
        "cette session est un classeur, où une importation n’écrit pas\u{A0}: collez-y les lignes, ou importez "
        + "dans un dossier (hspplan nouveau DOSSIER)",
      en:
        "this session is a workbook, which an import does not write to: paste the rows into it, or import into a "
        + "folder (hspplan new DIR)"),
    .noRoomForWish: Bilingual(
      fr:
        "ce tableau a une colonne par choix et ne peut garder un des choix importés (deux du même rang, ou à "
        + "éviter, ou pour une rotation); mettez un choix par ligne (no_etudiant, rang, cible)",
      en:
        "this table has a column a choice and cannot keep one of the imported wishes (two of one rank, or to "
        + "avoid, or for a rotation); put one wish on a row (student, rank, target)"),
    .templateExpected: Bilingual(
      fr: "{key} doit être un texte où chaque accolade ouverte est refermée",
      en: "{key} must be a text in which every brace is closed"),
  ]
}
