/// The words around the tables of the format reference.
enum FormatPhrase: String, Phrasebook {
  case title, introduction, settings, tables, required, key, column, also, meaning, example, standard, choices
  case marks, targets, wide, later

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
          + "chose. Les épingles et les fermetures acceptent aussi `bloc:` et `organisme:`.",
        en:
          "A target is an id (place, destination, service, site, discipline, shift), or its kind before the id "
          + "(`place:P12`, `site:HSL`), or the text 'Agency – Site – Service – Unit', which must name one thing. Pins and "
          + "closures also take `block:` and `agency:`.")
    case .wide:
      Bilingual(
        fr:
          "Ou en largeur, comme les formulaires l’exportent\u{A0}: une ligne par étudiant, et les colonnes `Choix 1`, "
          + "`Choix 2`, … (ou `1er choix`, `2e choix`; ou `Premier choix`)",
        en: "Or wide, as forms export it: one row a student, and the columns `Choice 1`, `Choice 2`, … "
          + "(or `1st choice`, `2nd choice`; or `First choice`)")
    case .later: Bilingual(fr: "Pas encore lus", en: "Not read yet")
    }
  }
}
