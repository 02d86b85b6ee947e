import Exchange

/// What a key of a rule book means.
struct RuleBookKeyMeaning: Phrasebook {
  let key: RuleBookKey

  static var allCases: [RuleBookKeyMeaning] { RuleBookKey.allCases.map(RuleBookKeyMeaning.init) }

  init(_ key: RuleBookKey) { self.key = key }

  var template: Bilingual {
    switch key {
    case .book: Bilingual(fr: "Nom du recueil ●", en: "Name of the book ●")
    case .version: Bilingual(fr: "Version, comme on la numérote ●", en: "Version, as its author numbers it ●")
    case .title: Bilingual(fr: "Comment on l’appelle ●", en: "What people call it ●")
    case .extends:
      Bilingual(fr: "Recueil repris, ou liste de recueils", en: "Book it extends, or list of books")
    case .effective:
      Bilingual(fr: "Quand il est en vigueur; vide, toujours", en: "When it holds; left out, always")
    case .parameters: Bilingual(fr: "Chiffres, par nom", en: "Figures, by name")
    case .vaccines: Bilingual(fr: "Quand les doses de vaccin comptent", en: "When doses of vaccine count")
    case .requirements: Bilingual(fr: "Préalables, par nom", en: "Requirements, by name")
    case .value:
      Bilingual(fr: "Durée, nombre, liste, oui ou non ●", en: "Length of time, number, list, yes or no ●")
    case .source:
      Bilingual(
        fr: "D’où cela vient ●\u{A0}: un texte, ou un texte et sa date",
        en: "Where it comes from ●: a text, or a text and its date")
    case .date: Bilingual(fr: "Date de la source", en: "Date of the source")
    case .text: Bilingual(fr: "Texte de la source", en: "Text of the source")
    case .fr: Bilingual(fr: "En français", en: "In French")
    case .en: Bilingual(fr: "En anglais", en: "In English")
    case .from: Bilingual(fr: "Premier jour", en: "First day")
    case .to: Bilingual(fr: "Dernier jour, compris", en: "Last day, included")
    case .advice: Bilingual(fr: "Ce que la personne doit faire", en: "What the student has to do")
    case .severity:
      Bilingual(
        fr: "`bloque` (par défaut), `avertit` ou `à-vérifier`", en: "`block` (by default), `warn` or `review`"
      )
    case .timing:
      Bilingual(
        fr:
          "Quand le préalable doit être respecté\u{A0}: `couvre-la-fin` (tout le stage, par défaut), `couvre-le-début` ou "
          + "`jours-de-grace`",
        en: "When it must hold: `cover-end` (the whole placement, by default), `cover-start` or `grace-days`")
    case .lead: Bilingual(fr: "Temps qu’il faut pour s’en occuper", en: "Time it takes to see to it")
    case .scope:
      Bilingual(fr: "Qui et où; vide, tout le monde partout", en: "Whom and where; left out, everybody")
    case .condition: Bilingual(fr: "Ce qui doit être vrai ●", en: "What has to be true ●")
    case .graceDays: Bilingual(fr: "Jours pour renouveler ce qui expire", en: "Days to renew what runs out")
    case .agency: Bilingual(fr: "Organismes receveurs", en: "Receiving agencies")
    case .site: Bilingual(fr: "Sites", en: "Sites")
    case .service: Bilingual(fr: "Services", en: "Services")
    case .destination: Bilingual(fr: "Destinations", en: "Destinations")
    case .discipline: Bilingual(fr: "Disciplines", en: "Disciplines")
    case .course: Bilingual(fr: "Cours\u{A0}: seulement leurs rotations", en: "Courses: only their rotations")
    case .session: Bilingual(fr: "Sessions", en: "Sessions")
    case .cohort: Bilingual(fr: "Cohortes", en: "Cohorts")
    case .programme: Bilingual(fr: "Programmes", en: "Programmes")
    case .year: Bilingual(fr: "Années d’études", en: "Years of studies")
    case .all: Bilingual(fr: "Chacune de ces conditions", en: "Every one of these conditions")
    case .any: Bilingual(fr: "Au moins une de ces conditions", en: "At least one of these conditions")
    case .not: Bilingual(fr: "Le contraire de cette condition", en: "The contrary of this condition")
    case .when: Bilingual(fr: "Seulement si ceci est vrai…", en: "Only where this holds…")
    case .then: Bilingual(fr: "… il faut cela", en: "… that is needed")
    }
  }
}
