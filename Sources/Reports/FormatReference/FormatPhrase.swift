/// The words around the tables of the format reference.
enum FormatPhrase: String, Phrasebook {
  case title, introduction, settings, tables, required, key, column, also, meaning, example, standard, choices
  case marks, targets, workbook, settingsSheet, wide

  var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Format d’une session", en: "Format of a session")
    case .introduction:
      Bilingual(
        fr:
          "Une session est un dossier\u{A0}: un fichier de réglages et des tableaux CSV. Les noms de fichiers, les "
          + "en-têtes, les clés et les mots se lisent en français et en anglais, sans égard aux majuscules, aux "
          + "accents, aux espaces ni à l’ordre. Les dates s’écrivent comme 2026-01-12. Cette page est faite par le "
          + "programme, et un test la garde vraie.",
        en:
          "A session is a folder: a file of settings and CSV tables. File names, headers, keys and words are read in "
          + "French and English, whatever the case, accents, spaces and order. Dates are written like 2026-01-12. This "
          + "page is made by the program, and a test keeps it true.")
    case .settings: Bilingual(fr: "Réglages", en: "Settings")
    case .tables: Bilingual(fr: "Tableaux", en: "Tables")
    case .required: Bilingual(fr: "obligatoire", en: "required")
    case .key: Bilingual(fr: "clé", en: "key")
    case .column: Bilingual(fr: "colonne", en: "column")
    case .also: Bilingual(fr: "aussi", en: "also")
    case .meaning: Bilingual(fr: "sens", en: "meaning")
    case .example: Bilingual(fr: "exemple", en: "example")
    case .standard: Bilingual(fr: "par défaut", en: "default")
    case .choices: Bilingual(fr: "mots", en: "words")
    case .marks:
      Bilingual(
        fr:
          "● obligatoire · ◆ donnée personnelle, jamais montrée dans un message · ○ pas encore prise en compte",
        en: "● required · ◆ personal, never shown in a message · ○ not acted on yet")
    case .targets:
      Bilingual(
        fr:
          "Une cible est un nom (stage, destination, service, site, discipline, quart), ou son genre devant le nom "
          + "(`stage:P12`, `site:HSL`), ou le texte «\u{A0}Organisme – Site – Service – Unité\u{A0}», qui doit désigner une seule "
          + "chose. Les épingles et les fermetures acceptent aussi `bloc:`, `organisme:` et `préceptrice:`.",
        en:
          "A target is an id (place, destination, service, site, discipline, shift), or its kind before the id "
          + "(`place:P12`, `site:HSL`), or the text 'Agency – Site – Service – Unit', which must name one thing. Pins and "
          + "closures also take `block:`, `agency:` and `preceptor:`.")
    case .workbook:
      Bilingual(
        fr:
          "Une session peut aussi être un seul classeur Excel, `session.xlsx`\u{A0}: une feuille par tableau, sous le même nom, "
          + "avec les mêmes en-têtes. Une cellule de date, d’heure ou de nombre vaut le texte qui se lit ici; une formule "
          + "vaut son dernier résultat. L’en-tête est cherché dans les vingt premières lignes remplies; les lignes au-dessus "
          + "et les cellules à droite ne sont pas lues. Les lignes masquées ou filtrées et les feuilles masquées sont lues "
          + "comme les autres. Une feuille facultative sans ligne sous l’en-tête compte comme absente. Sont refusés, par "
          + "cellule, les erreurs (`#N/A`), les formules sans résultat et les cellules fusionnées; en entier, les classeurs "
          + "avec macros, avec liens vers d’autres classeurs ou protégés par un mot de passe.",
        en:
          "A session may also be one Excel workbook, `session.xlsx`: a sheet for each table, under the same name, with the "
          + "same headers. A cell that is a date, a time or a number is the text written here; a formula is its last "
          + "result. The header is looked for in the first twenty rows that hold anything; rows above it and cells to "
          + "its right are not read. Hidden or filtered rows and hidden sheets are read like the others. An optional "
          + "sheet without a row below its header counts as absent. Refused by cell: errors (`#N/A`), formulas without "
          + "a result, merged cells; as a whole: workbooks with macros, with links to other workbooks, or protected by "
          + "a password.")
    case .settingsSheet:
      Bilingual(
        fr:
          "Dans un classeur, la feuille `Réglages` a deux colonnes, la clé et sa valeur. Une liste s’y écrit dans une cellule, "
          + "ses parties séparées par `;`, ou sur plusieurs lignes de la même clé; une tolérance suit l’objectif, comme "
          + "`pires-rangs:2`.",
        en:
          "In a workbook, the sheet `Settings` has two columns, the key and its value. A list is written in one cell, its parts "
          + "separated by `;`, or in several rows of the same key; a tolerance follows the goal, as `generous:2`."
      )
    case .wide:
      Bilingual(
        fr:
          "Ou en largeur, comme les formulaires l’exportent\u{A0}: une ligne par étudiant, et les colonnes `Choix 1`, "
          + "`Choix 2`, … (ou `1er choix`, `2e choix`; ou `Premier choix`)",
        en: "Or wide, as forms export it: one row a student, and the columns `Choice 1`, `Choice 2`, … "
          + "(or `1st choice`, `2nd choice`; or `First choice`)")
    }
  }
}
