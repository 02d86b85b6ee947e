extension ProblemPhrase {
  /// What is wrong with workbooks, sheets and cells.
  static let workbookTemplates: [ProblemPhrase: Bilingual] = [
    .workbookDamaged: Bilingual(
      fr:
        "ce classeur est abîmé ou incomplet; ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau "
        + "en .xlsx",
      en: "this workbook is damaged or incomplete; open it in Excel or LibreOffice and save it again as .xlsx"
    ),
    .workbookTooOld: Bilingual(
      fr: "ce classeur est dans l’ancien format d’Excel (.xls); ouvrez-le et enregistrez-le en .xlsx",
      en: "this workbook is in Excel’s old format (.xls); open it and save it as .xlsx"),
    .workbookEncrypted: Bilingual(
      fr: "ce classeur est protégé par un mot de passe; retirez le mot de passe et enregistrez-le de nouveau",
      en: "this workbook is protected by a password; remove the password and save it again"),
    .workbookHasMacros: Bilingual(
      fr: "ce classeur contient des macros\u{A0}: il n’est pas lu; enregistrez-le en .xlsx, sans macro",
      en: "this workbook holds macros: it is not read; save it as .xlsx, without macros"),
    .workbookHasLinks: Bilingual(
      fr: "ce classeur prend des valeurs dans d’autres classeurs\u{A0}: il n’est pas lu; rompez ces liens "
        + "(Données, Modifier les liens) et enregistrez-le de nouveau",
      en:
        "this workbook takes values from other workbooks: it is not read; break these links (Data, Edit Links) "
        + "and save it again"),
    .workbookHasDoctype: Bilingual(
      fr: "ce classeur contient une déclaration DOCTYPE, qu’aucun tableur n’écrit\u{A0}: il n’est pas lu; "
        + "demandez d’où il vient",
      en:
        "this workbook holds a DOCTYPE declaration, which no spreadsheet program writes: it is not read; ask "
        + "where it comes from"),
    .workbookTooLarge: Bilingual(
      fr: "une partie de ce classeur est beaucoup trop grande une fois décompressée (la limite est de "
        + "{limit}\u{A0}Mo)\u{A0}: elle n’est pas lue; gardez seulement les feuilles et les lignes utiles",
      en:
        "a part of this workbook is far too large once unpacked (the limit is {limit} MB): it is not read; keep "
        + "only the sheets and rows that are needed"),
    .workbookOfOtherKind: Bilingual(
      fr:
        "ce n’est pas un classeur .xlsx; ouvrez-le dans Excel ou LibreOffice et enregistrez-le dans ce format",
      en: "this is no .xlsx workbook; open it in Excel or LibreOffice and save it in that format"),
    .workbookNotUsed: Bilingual(
      fr: "ce classeur n’est pas lu\u{A0}: celui d’une session se nomme session.xlsx",
      en: "this workbook is not read: a session’s own is named session.xlsx"),
    .sheetMissing: Bilingual(
      fr: "il manque la feuille {names}; ajoutez-la au classeur",
      en: "the sheet {names} is missing; add it to the workbook"),
    .sheetUnknown: Bilingual(
      fr: "ce nom n’est celui d’aucune feuille d’une session\u{A0}: la feuille n’est pas lue",
      en: "no sheet of a session has this name: it is not read"),
    .sheetHidden: Bilingual(
      fr:
        "cette feuille est masquée et elle est lue comme les autres; supprimez-la si elle ne doit pas compter",
      en: "this sheet is hidden and is read like the others; delete it if it must not count"),
    .titleRows: Bilingual(
      fr: "{count} {count:ligne|lignes} au-dessus de l’en-tête\u{A0}: {count:non lue|non lues}",
      en: "{count} {count:row|rows} above the header: not read"),
    .cellsMerged: Bilingual(
      fr: "les cellules {range} sont fusionnées; défusionnez-les et répétez la valeur à chaque ligne",
      en: "the cells {range} are merged; unmerge them and repeat the value on each row"),
    .cellError: Bilingual(
      fr: "la cellule contient une erreur, {value}; corrigez la formule ou tapez la valeur",
      en: "the cell holds an error, {value}; correct the formula or type the value"),
    .formulaWithoutValue: Bilingual(
      fr: "la formule de cette cellule n’a pas été calculée; ouvrez le classeur dans Excel ou LibreOffice et "
        + "enregistrez-le, ou tapez la valeur",
      en:
        "the formula of this cell was never evaluated; open the workbook in Excel or LibreOffice and save it, "
        + "or type the value"),
    .cellOutsideTable: Bilingual(
      fr:
        "cette cellule est à droite du tableau\u{A0}: elle n’est pas lue; si elle compte, nommez sa colonne",
      en: "this cell is to the right of the table: it is not read; if it counts, name its column"),
  ]
}
